import { describe, expect, it } from 'vitest'
import { classify } from '../../../electron/core/reading/classify'
import { pageOfRows } from './page-of-rows'

const CARD = { width: 856, height: 540 }
const A4 = { width: 1000, height: 1414 }
const LYING = { width: 1414, height: 1000 }
const CHAT = { width: 600, height: 1300 }

const kindOf = (rows: readonly string[], more = {}) => classify(pageOfRows(rows, more)).kind

describe('classify', () => {
  it.each([
    [
      'a portrait side',
      [
        '姓名 林知夏',
        '性别 女|民族 汉',
        '出生 1990 年 1 月 1 日',
        '住址 北京市东城区',
        '公民身份号码 110101199001010015',
      ],
      CARD,
      'id-portrait',
    ],
    [
      'a portrait side of which little was read',
      ['林知夏', '性别 女', '住址', '110101199001010015'],
      CARD,
      'id-portrait',
    ],
    ['a portrait side known by its long label alone', ['林知夏', '公民身份号码 3201'], CARD, 'id-portrait'],
    [
      'a portrait side copied onto a sheet',
      [
        '',
        '',
        '',
        '姓名 林知夏',
        '性别 女|民族 汉',
        '出生 1990年1月1日',
        '住址 北京市东城区甲路一号院内',
        '公民身份号码 110101199001010015',
      ],
      A4,
      'id-portrait',
    ],
    [
      'an emblem side',
      ['#中华人民共和国', '#居民身份证', '签发机关 北京市公安局东城分局', '有效期限 2016.01.01-2036.01.01'],
      CARD,
      'id-emblem',
    ],
    [
      'a permit whose title, name and number could not be read',
      [
        '#居自佳二证',
        '殃名',
        '居住地址 河北省石家庄市',
        '签发机关 石家庄市公安局',
        '有效期限 2023.12.26-2026.12.26',
      ],
      CARD,
      'residence-permit',
    ],
    [
      'a permit from Hong Kong, Macao or Taiwan by its number',
      [
        '姓名 林知夏',
        '性别 女',
        '出生 1990 年 1 月 1 日',
        '住址 广东省深圳市',
        '公民身份号码 810000199001010123',
      ],
      CARD,
      'hmt-residence-portrait',
    ],
    [
      'such a permit whose number was misread',
      [
        '姓名 林知夏',
        '性别 女',
        '出生 1990 年 1 月 1 日',
        '住址 广东省深圳市',
        '公民身份号码 810000199001010127',
      ],
      CARD,
      'hmt-residence-portrait',
    ],
    [
      'such a permit by what it lacks',
      ['姓名 林知夏', '性别 女', '出生 1990 年 1 月 1 日', '住址 广东省深圳市', '公民身份号码'],
      CARD,
      'hmt-residence-portrait',
    ],
    [
      'a citizen’s card whose 民族 was not read',
      ['姓名 林知夏', '性别 女', '出生 1990 年 1 月 1 日', '住址 北京市', '公民身份号码 110101199001010017'],
      CARD,
      'id-portrait',
    ],
    [
      'a permit from Taiwan by its title',
      ['=台湾居民居住证', '姓名 林知夏', '性别 女', '出生 1990 年 1 月 1 日', '公民身份号码'],
      CARD,
      'hmt-residence-portrait',
    ],
    [
      'the other side of such a permit',
      [
        '#港澳居民居住证',
        '签发机关 深圳市公安局',
        '有效期限 2021.01.01-2026.01.01',
        '通行证号码 H12345678',
        '签发次数 01',
      ],
      CARD,
      'hmt-residence-emblem',
    ],
    [
      'a residence permit of a banner',
      [
        '#阿拉善左旗居住证',
        '姓名 林知夏',
        '性别 女 民族 汉',
        '公民身份号码 110101199001010015',
        '居住地址 内蒙古自治区阿拉善盟阿拉善左旗',
        '签发机关 阿拉善左旗公安局',
      ],
      CARD,
      'residence-permit',
    ],
    [
      'a mainland residence permit',
      [
        '#广东省居住证',
        '姓名 林知夏',
        '公民身份号码 110101199001010015',
        '居住地住址 广东省深圳市',
        '签发机关 深圳市公安局',
      ],
      CARD,
      'residence-permit',
    ],
    [
      'a licence',
      [
        '#营业执照',
        '统一社会信用代码 91110101MA01ABCD1X',
        '名称 北京甲有限公司|注册资本 壹佰万元整',
        '类型 有限责任公司|成立日期 2020年01月01日',
        '经营范围 技术开发。|住所 北京市东城区',
        '登记机关',
      ],
      LYING,
      'business-licence',
    ],
    [
      'a licence by its code and little else',
      ['经营范围 技术开发'],
      { ...LYING, qr: ['https://www.gsxt.gov.cn/x'] },
      'business-licence',
    ],
    [
      'a licence of before 2014',
      [
        '#企业法人营业执照',
        '注册号 110000123456789',
        '名称 北京甲有限公司',
        '住所 北京市东城区',
        '法定代表人姓名 林知夏',
        '注册资本 100万元',
        '公司类型 有限责任公司',
      ],
      A4,
      'business-licence',
    ],
    [
      'a sole trader’s',
      ['#个体工商户营业执照', '注册号 110000123456789', '经营者姓名 林知夏', '经营场所 北京市'],
      A4,
      'business-licence',
    ],
    [
      'an office of a foreign firm',
      [
        '#外国企业常驻代表机构登记证',
        '名称 某国甲公司北京代表处',
        '首席代表 JOHN',
        '驻在场所 北京市',
        '驻在期限 长期',
      ],
      A4,
      'business-licence',
    ],
    [
      'an institution',
      [
        '#事业单位法人证书',
        '统一社会信用代码 12110000400000001X',
        '名称 某市图书馆',
        '宗旨和业务范围 为读者服务',
        '住所 某市',
        '法定代表人 林知夏',
        '经费来源 财政补助',
        '举办单位 某市文化局',
      ],
      LYING,
      'institution-certificate',
    ],
    [
      'a society',
      [
        '#社会团体法人登记证书',
        '统一社会信用代码 51110000500000001X',
        '名称 某市书法协会',
        '业务范围 交流',
        '住所 某市',
        '法定代表人 林知夏',
        '业务主管单位 某市文联',
      ],
      LYING,
      'social-organisation-certificate',
    ],
    [
      'a private school’s registration',
      [
        '#民办非企业单位登记证书',
        '（法人）',
        '名称 某培训中心',
        '住所 某市',
        '法定代表人 林知夏',
        '开办资金 10万元',
      ],
      LYING,
      'social-organisation-certificate',
    ],
    [
      'a foundation',
      ['#基金会法人登记证书', '名称 某慈善基金会', '原始基金数额 200万元', '业务主管单位 某市民政局'],
      LYING,
      'social-organisation-certificate',
    ],
    [
      'a public body',
      [
        '#统一社会信用代码证书',
        '统一社会信用代码 11110000000000001X',
        '机构名称 某市财政局',
        '机构性质 机关',
        '机构地址 某市',
        '负责人 林知夏',
        '赋码机关 某市编办',
      ],
      LYING,
      'credit-code-certificate',
    ],
    [
      'a domain certificate',
      ['#国家顶级域名注册证书', '域名 qinghe.cn', '域名持有者 某公司', '注册服务机构 某注册商'],
      LYING,
      'domain-certificate',
    ],
    [
      'a console’s page of one domain',
      [
        '域名 qinghe.cn',
        '域名所有者 某公司',
        '注册商 某注册商',
        '注册日期 2020-01-01',
        '到期日期 2030-01-01',
      ],
      LYING,
      'domain-certificate',
    ],
    [
      'a verification sheet',
      [
        '#网站备案信息真实性核验单',
        '网站主办者名称 某公司',
        '网站域名 qinghe.cn',
        '网站负责人 林知夏',
        '=主体信息核验内容',
        '网站负责人签字：|网站主办者（盖章）',
      ],
      A4,
      'verification-sheet',
    ],
    [
      'an authorisation letter in sentences',
      [
        '#授权委托书',
        '兹授权张明（身份证号110101199001010015）代为办理网站备案事宜。',
        '授权单位（盖章）：',
        '法定代表人签字：',
        '日期：2025年1月1日',
      ],
      A4,
      'authorisation-letter',
    ],
    [
      'an authorisation form',
      [
        '#网站备案授权书',
        '授权单位名称 某公司',
        '法定代表人 林知夏',
        '被授权人 张明',
        '身份证号码 110101199001010015',
        '盖章',
      ],
      A4,
      'authorisation-letter',
    ],
    [
      'an approval for culture',
      [
        '#网络文化经营许可证',
        '编号 京网文〔2024〕0012-034号',
        '单位名称 某公司',
        '有效期至 2027年01月01日',
        '发证机关 某市文化和旅游局',
      ],
      LYING,
      'prior-approval',
    ],
    [
      'an approval for news',
      ['#互联网新闻信息服务许可证', '许可证编号 11120240001', '单位名称 某报社', '有效期 三年'],
      LYING,
      'prior-approval',
    ],
  ])('takes %s for what it is', (_, rows, more, kind) => {
    expect(kindOf(rows, more)).toBe(kind)
  })

  it.each([
    ['a blank page', [], A4],
    [
      'a receipt',
      ['#青禾便利店', '单号 22713147', '苹果|47.00', '牛奶|30.00', '合计|77.00', '谢谢惠顾'],
      CHAT,
    ],
    ['a receipt with a name on it', ['#收据', '姓名 林知夏', '金额 壹佰元', '收款人 张明'], CARD],
    ['a menu', ['#菜单', '红烧肉|38元', '清蒸鱼|58元', '米饭|2元'], A4],
    [
      'a chat about papers',
      [
        '老板 备案要什么材料',
        '身份证正反面和域名证书',
        '营业执照发我一下',
        '域名是哪个',
        'qinghe.cn',
        '身份证号：110101199001010015',
        '好的',
      ],
      CHAT,
    ],
    ['a chat with a number alone', ['姓名呢', '林知夏', '号码', '110101199001010015', '收到'], CHAT],
    [
      'a chat that lists what somebody is called and where he lives',
      ['姓名：林知夏', '电话：13800000000', '住址：北京市东城区', '身份证号：110101199001010015', '麻烦尽快'],
      CHAT,
    ],
    [
      'a notice of what to bring',
      [
        '#关于办理居民身份证的通知',
        '各位居民：',
        '请携带居民身份证、户口簿到派出所办理。',
        '签发机关与有效期限应当清楚。',
        '公民身份号码有误的请更正。',
        '特此通知',
      ],
      A4,
    ],
    [
      'a guide to licences',
      [
        '#营业执照办理指南',
        '一、营业执照由登记机关核发，载明统一社会信用代码。',
        '法定代表人应当签字，经营范围、住所应当如实填写。',
        '二、注册资本实行认缴制，成立日期以核准为准。',
      ],
      A4,
    ],
    [
      'a contract between two firms',
      [
        '#网站建设合同',
        '合同编号：20250101',
        '甲方：北京甲有限公司',
        '统一社会信用代码：91110101MA01ABCD1X',
        '法定代表人：林知夏',
        '住所：北京市',
        '乙方：北京乙有限公司',
        '统一社会信用代码：91110101MA01ABCD1X',
        '法定代表人：张明',
        '住所：上海市',
        '经营范围：软件开发',
      ],
      A4,
    ],
    [
      'an invoice',
      [
        '#电子发票（普通发票）',
        '发票号码：2411',
        '购买方名称：北京甲有限公司',
        '统一社会信用代码/纳税人识别号：91110101MA01ABCD1X',
        '销售方名称：北京乙有限公司',
        '单价|数量|金额',
        '合计 100.00',
      ],
      LYING,
    ],
    [
      'a list of people',
      [
        '#员工名单',
        '姓名|性别|民族|出生|住址|公民身份号码',
        '林知夏|女|汉|1990|北京|110101199001010015',
        '张明|男|汉|1991|上海|110101199001010023',
      ],
      LYING,
    ],
    [
      'a table of domains',
      [
        '域名|注册商|到期日期|域名所有者|实名认证',
        'qinghe.cn|甲|2030-01-01|某公司|已认证',
        'yunwei.cn|乙|2031-01-01|某公司|已认证',
      ],
      LYING,
    ],
    [
      'an application form',
      [
        '#入职登记表',
        '姓名 林知夏|性别 女',
        '民族 汉|出生 1990.01',
        '籍贯 北京|政治面貌 群众',
        '住址 北京市东城区',
        '学历 本科|联系电话 13800000000',
        '教育背景 某大学',
        '工作经历 某公司',
      ],
      A4,
    ],
    [
      'a résumé',
      [
        '#个人简历',
        '姓名：林知夏|性别：女',
        '出生：1990年|民族：汉',
        '住址：北京市',
        '电子邮箱：a@example.cn',
        '求职意向：工程师',
      ],
      A4,
    ],
    [
      'a brochure whose lines happen to begin as labels do',
      [
        '=企业介绍',
        '昆明样例建筑工程股份有限公司依法取得营业执照，统一',
        '社会信用代码为91110105MA00TEXT0W，是一家公司。',
        '注册资本充足，',
        '法定代表人和管理团队从业多年，',
        '经营范围涵盖软件开发与技术服务。',
        '咨询电话：400-000-0000',
      ],
      A4,
    ],
    [
      'a brochure that names certificates',
      [
        '#备案服务',
        '我们代办营业执照、域名证书、网络文化经营许可证、事业单位法人证书。',
        '提供域名注册、实名认证、授权委托书模板。',
        '统一社会信用代码查询、域名所有者过户。',
        '联系电话 400-000-0000',
      ],
      A4,
    ],
    [
      'a price list of services',
      ['#服务价目表', '营业执照代办|500元', '域名证书查询|免费', '居住证代办|300元', '授权委托书起草|100元'],
      A4,
    ],
    ['buttons named after papers', ['身份证|营业执照|域名证书', '居住证|核验单|授权书', '上传材料'], LYING],
    [
      'a food licence',
      [
        '#食品经营许可证',
        '经营者名称 某餐厅',
        '许可证编号 JY11101010000001',
        '统一社会信用代码 91110101MA01ABCD1X',
        '法定代表人 林知夏',
        '有效期至 2027年01月01日',
        '发证机关 某局',
      ],
      LYING,
    ],
    [
      'an organisation code certificate',
      [
        '#组织机构代码证',
        '代码 12345678-9',
        '机构名称 某公司',
        '机构类型 企业法人',
        '地址 某市',
        '有效期 自2010年至2014年',
        '颁发单位 某局',
      ],
      LYING,
    ],
    [
      'a law firm’s licence',
      [
        '#律师事务所执业许可证',
        '统一社会信用代码 31110000000000001X',
        '名称 某律师事务所',
        '住所 某市',
        '负责人 林知夏',
        '发证机关 某市司法局',
      ],
      LYING,
    ],
    [
      'a letter of commitment',
      ['#承诺书', '本单位承诺网站域名及网站负责人信息真实。', '单位（盖章）：', '负责人签字：', '日期：'],
      A4,
    ],
    [
      'a newspaper',
      [
        '#省内新闻',
        '居民身份证签发机关昨日通报，有效期限临近的市民',
        '可就近换领。公民身份号码终身不变，居住证持有人',
        '同样适用。法定代表人、经营范围变更的企业',
      ],
      A4,
    ],
  ])('leaves %s unknown', (_, rows, more) => {
    expect(kindOf(rows, more)).toBe('unknown')
  })

  it('does not choose between two kinds that are equally likely', () => {
    expect(
      kindOf(
        ['#营业执照', '经营范围 甲', '登记机关', '#居民身份证', '签发机关 甲公安局', '有效期限 长期'],
        A4,
      ),
    ).toBe('unknown')
  })
})
