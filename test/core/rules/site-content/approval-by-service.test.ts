import { expect, it } from 'vitest'
import type { Nature } from '../../../../electron/core/filing/vocabulary'
import { approvalByService } from '../../../../electron/core/rules/site-content/approval-by-service'
import { findings, ruleTable, type Row } from '../rule-table'
import { approval, none, own, site, twoSites, type Category } from './content-drafts'

const at = 'services[0].priorApprovals'
const plain = '展示本单位的产品和联系方式。'
const named = (name: string, ...gives: string[]): Row => ({
  when: name,
  draft: site({ name, description: plain }),
  gives: gives.map((one) => `${one} ${at}`),
})
const says = (description: string, ...gives: string[]): Row => ({
  when: description,
  draft: site({ description }),
  gives: gives.map((one) => `${one} ${at}`),
})
const typed = (type: string, ...gives: string[]): Row => ({
  when: `content type ${type}`,
  draft: site({ contentTypes: [type], description: plain }),
  gives: gives.map((one) => `${one} ${at}`),
})
const answered = (name: string, category: Category, ...gives: string[]): Row => ({
  when: `${name} with ${category}`,
  draft: site({ name, description: plain, priorApprovals: [approval(category, '1')] }),
  gives: gives.map((one) => `${one} ${at}`),
})
const body = (name: string, nature: Nature, principal: string, ...gives: string[]): Row => ({
  when: `${name} of ${principal}`,
  draft: site({ name, description: plain }, (draft) => {
    draft.principal.nature = nature
    draft.principal.name = principal
  }),
  gives: gives.map((one) => `${one} ${at}`),
})

const inProvince = (province: string, name: string, ...gives: string[]): Row => ({
  when: `${name} in ${province}`,
  draft: site({ name, description: plain }, (draft) => {
    draft.filing.province = province
  }),
  gives: gives.map((one) => `${one} ${at}`),
})

const innocentNames = [
  '砚山蛋糕店',
  '砚山教育装备',
  '砚山教育科技',
  '砚山教育咨询',
  '砚山宠物医院',
  '砚山汽车医院',
  '砚山医疗设备维修',
  '砚山芍药园',
  '砚山药膳食谱',
  '砚山企业文化墙',
  '砚山文化传媒',
  '砚山视频监控安装',
  '砚山视频会议系统',
  '砚山电视机维修',
  '砚山保险柜',
  '砚山社会保险代办',
  '砚山支付方式研究所',
  '砚山社区卫生服务',
  '砚山图书馆预约',
  '砚山寺庙建筑摄影',
  '砚山庙会小吃',
  '砚山汽车预约车检',
  '砚山五金融合设备',
  '砚山期中考前复印社',
  '砚山今日报价',
  '砚山及时报修',
  '砚山新闻发布系统',
  '砚山儿童桌面游戏教具厂',
  '砚山固定资产管理软件',
]

const innocentSentences = [
  '发布公司新闻、企业新闻和产品信息。',
  '展示产品，提供在线留言，不涉及新闻、出版、教育、医疗等前置审批内容。',
  '公司简介；本站不提供在线视频，不提供网络游戏。',
  '展示设备，新闻转载、网络直播等内容均不涉及。',
  '展示设备，不涉及新闻转载，在线视频，基金销售。',
  '除依法须经批准的药品销售项目外，展示设备。',
  '展示设备（不含医疗器械销售）和配件。',
  '实时政策解读与员工宣讲经验。',
  '介绍健身器械销售网点。',
  '介绍直播设备、P2P传输协议和P2P网络技术。',
  '发布公司国内新闻发布会的照片以外的产品资料。',
  '记录听书法课和聆听书声的照片。',
]

ruleTable(approvalByService, {
  passes: [
    { when: 'a company’s own site', gives: [`passed ${at}`] },
    { when: 'a person’s notes', draft: own({}), gives: [`passed ${at}`] },
    ...innocentNames.map((name) => named(name, 'passed')),
    ...innocentSentences.map((sentence) => says(sentence, 'passed')),
    answered('砚山新闻网', 'news', 'passed'),
    answered('砚山教育培训', 'off-campus-training', 'passed'),
    answered('砚山影视直播', 'culture', 'passed'),
    answered('砚山网络音乐', 'av', 'passed'),
    {
      when: 'an order that gives up the service',
      draft: site({ name: '砚山新闻网' }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
    { ...named('砚山佛学讲堂', 'passed'), when: 'religion before the licence existed', asOf: '2022-02-28' },
    {
      ...named('砚山课后辅导', 'passed'),
      when: 'off-campus training before it was asked',
      asOf: '2020-12-31',
    },
  ],
  finds: [
    says('提供P2P网络借贷和理财产品。', 'risk'),
    says('P2P信息中介。', 'risk'),
    says('对比各家网贷和理财产品。', 'risk'),
    says('发起众筹。', 'risk'),
    says('提供影视剧在线播放和直播。', 'risk'),
    says('影视点播与视频直播。', 'risk'),
    says('每周直播一次产品讲解。', 'confirm'),
    says('连载网络小说。', 'risk'),
    says('发布国内外新闻。', 'confirm'),
    named('砚山新闻网', 'risk'),
    named('砚山新闻', 'confirm'),
    named('砚山日报', 'risk'),
    named('砚山数字出版', 'risk'),
    named('砚山图书', 'confirm'),
    named('砚山网校', 'confirm'),
    named('砚山考试', 'hint'),
    named('砚山小升初', 'risk'),
    named('砚山高考', 'confirm'),
    named('砚山口腔诊所', 'confirm'),
    named('砚山保健', 'hint'),
    named('砚山大药房', 'risk'),
    named('砚山保健品', 'confirm'),
    named('砚山论坛', 'confirm'),
    named('砚山bbs', 'confirm'),
    named('砚山社区', 'hint'),
    named('砚山手游', 'risk'),
    named('砚山音乐', 'confirm'),
    named('砚山短剧', 'risk'),
    named('砚山电视', 'confirm'),
    named('砚山网约车', 'risk'),
    named('砚山专车', 'confirm'),
    named('砚山理财', 'risk'),
    named('砚山Ｐ２Ｐ', 'risk'),
    named('砚山慈善基金会', 'risk'),
    inProvince('32', '砚山保险', 'confirm'),
    inProvince('32', '砚山慈善基金会', 'confirm'),
    named('砚山佛学讲堂', 'risk'),
    named('砚山寺', 'confirm'),
    says('转载时政新闻。', 'risk'),
    says('提供在线阅读。', 'confirm'),
    says('用户发帖交流。', 'confirm'),
    says('提供访客的评论互动。', 'hint'),
    says('学历提升报名。', 'confirm'),
    says('不涉及出版，但提供在线视频。', 'risk'),
    says('不涉及出版，提供在线视频点播。', 'risk'),
    says('销售处方药与医疗器械销售。', 'risk'),
    typed('16', 'risk'),
    typed('网络影视', 'risk'),
    typed('4096', 'risk'),
    typed('4294967296', 'risk'),
    typed('网络教育', 'confirm'),
    typed('即时通信', 'confirm'),
    {
      when: 'a remark',
      draft: site({ description: plain, remark: '本站提供网络直播。' }),
      gives: [`risk ${at}`],
    },
    {
      when: 'a name with two trades',
      draft: site({ name: '砚山新闻网与网约车', description: plain }),
      gives: [`risk ${at}`, `risk ${at}`],
    },
    { when: 'not answered', draft: site({ name: '砚山网约车', priorApprovals: [] }), gives: [`risk ${at}`] },
    answered('砚山网约车', 'news', 'risk'),
    { when: 'a person', draft: own({ name: '砚山新闻网' }), gives: [`risk ${at}`] },
    {
      when: 'the second service',
      draft: twoSites({ description: plain }, { name: '砚山网约车', description: plain }),
      gives: [`passed ${at}`, 'risk services[1].priorApprovals'],
    },
    inProvince('13', '砚山社区', 'risk'),
    inProvince('31', '砚山理财', 'risk'),
    inProvince('31', '砚山保险', 'risk'),
    inProvince('31', '砚山手游', 'risk'),
    inProvince('31', '砚山音乐', 'confirm'),
    inProvince('33', '砚山保险', 'risk'),
    inProvince('42', '砚山音乐', 'confirm'),
    inProvince('51', '砚山音乐', 'risk'),
    {
      when: 'a word of the description where only the name counts',
      draft: site({ description: '提供在线阅读。' }, (draft) => {
        draft.filing.province = '51'
      }),
      gives: [`confirm ${at}`],
    },
    inProvince('64', '砚山寺', 'risk'),
    {
      ...inProvince('33', '砚山保险', 'confirm'),
      when: 'a letter where the province takes one',
      pages: [{ slot: 'commitment-letter' }],
    },
    {
      ...inProvince('31', '砚山保险', 'risk'),
      when: 'a letter where the province takes none',
      pages: [{ slot: 'commitment-letter' }],
    },
    body('砚山市影视档案馆', 'institution', '砚山市影视档案馆', 'hint'),
    body('砚山影视剧场', 'institution', '砚山市档案馆', 'risk'),
    body('砚山影视', 'enterprise', '砚山影视有限公司', 'risk'),
    body('砚山市第一医院', 'medical', '砚山市第一医院', 'hint'),
  ],
  cannotTell: [
    {
      when: 'nothing is filled in',
      draft: site({ name: null, description: '', contentTypes: [] }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'only the type is chosen',
      draft: site({ name: null, description: null, contentTypes: ['单位门户网站'], priorApprovals: none }),
      gives: [`passed ${at}`],
    },
  ],
})

const found = (draft: ReturnType<typeof site>) => findings(approvalByService, { draft })[0]

it('says where the words stand, what they mean and which document is wanted', () => {
  const one = found(site({ name: '砚山新闻网', description: '转载时政新闻。', contentTypes: ['16'] }))
  expect(one?.message).toContain('名称里的“新闻网”、服务内容里的“网络新闻”、内容说明里的“时政”')
  expect(one?.message).toContain('“新闻”')
  expect(one?.remedy).toContain('互联网新闻信息服务许可证')
  expect(one?.value).toBe('新闻网')
})

it('tells a person that the approval is not for persons, and of what was cancelled that it was', () => {
  expect(found(own({ name: '砚山新闻网' }))?.remedy).toContain('个人办不了')
  expect(found(site({ name: '砚山网校', description: plain }))?.remedy).toContain('全国已不再审批')
})
