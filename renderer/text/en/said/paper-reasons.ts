/** Why a paper is wanted, where the reason names nothing of the draft. */
export const PAPER_REASONS: Readonly<Record<string, string>> = {
  主体负责人不是法定代表人时用:
    'Used where the principal’s responsible person is not the legal representative',
  '草稿说不涉及前置审批，也没有看到这类字样；审核问到时用':
    'The draft says that no prior approval applies, and no such words were seen; used if the review asks',
  '互联网信息服务备案承诺书（京东云对各省统一要求）':
    'commitment of the information service (JD Cloud asks for it in all provinces)',
  上海市互联网信息服务备案承诺书: 'commitment of the information service on Shanghai’s form',
  '广东备案承诺书：黑色签字笔正楷签名、手写日期；单位由法定代表人签并盖章，个人本人签并按手印':
    'commitment on Guangdong’s form: signed and dated by hand in black pen; an organisation’s signed by the legal representative and sealed, a person’s signed and finger-printed',
}

/** Access providers and their apps, as facts name them. */
export const PROVIDERS: Readonly<Record<string, string>> = {
  阿里云: 'Alibaba Cloud',
  腾讯云: 'Tencent Cloud',
  华为云: 'Huawei Cloud',
  其他接入商: 'this provider',
  '阿里云 App': 'the Alibaba Cloud app',
  '“腾讯云网站备案”小程序': 'Tencent Cloud’s filing mini program',
  '华为云 App（或微信扫码）': 'the Huawei Cloud app (or by WeChat code)',
}
