/** When provinces want which materials. */
export const PROVINCE_MATERIALS: Readonly<Record<string, string>> = {
  '单位：网站负责人手持单位证件照；个人：手持身份证照（2019 年规则，是否仍要求待核）':
    'organisations: a photo of the website’s responsible person holding the certificate; persons: a photo holding the ID card (rule of 2019; whether it still holds is to be checked)',
  网站负责人非法定代表人: 'the website’s responsible person is not the legal representative',
  '单位名称或经营范围含教育、教育咨询等字样但网站不做校外培训：提交《不涉及校外培训承诺书》':
    'words such as education or education consulting in name or scope, but no off-campus training on the website: commitment that no off-campus training is involved (《不涉及校外培训承诺书》)',
  '单位名称或经营范围含教育、教育咨询等字样但网站不做校外培训：提交《不涉及校外培训承诺书》（江西另含体育、艺术）':
    'words such as education or education consulting (in Jiangxi also sports and arts) in name or scope, but no off-campus training on the website: commitment that no off-campus training is involved (《不涉及校外培训承诺书》)',
  '法定代表人为外籍/港澳台': 'the legal representative is from abroad, Hong Kong, Macao or Taiwan',
  '法定代表人身份证非本区：手持身份证与营业执照照片':
    'the legal representative’s ID card is not of the region: a photo holding ID card and business licence',
  '经营范围含广播电视节目制作：须审批文件或删减范围，不收承诺书':
    'production of radio and television programmes in the scope: the approval, or the scope cut down; a commitment is refused',
  主体负责人非法定代表人: 'the principal’s responsible person is not the legal representative',
  '近三个月话费单证明号码实名（2017/2019 规则，近年未见）':
    'phone bills of the last three months that prove whose the number is (rule of 2017 and 2019, not seen in recent years)',
  '证件地址非上海（或号码非 310 开头且无本市户籍证明）':
    'the address on the ID is not in Shanghai (or its number does not begin with 310 and no household registration in the city is proved)',
  '《真实性责任告知书》网站负责人本人签（2021-06-01 起）':
    'notice of responsibility for truthfulness (《真实性责任告知书》), signed by the website’s responsible person (since 2021-06-01)',
  非本省身份证: 'an ID card of another province',
  '单位负责人非江西身份证；个人非本省身份证':
    'organisations: a responsible person without a Jiangxi ID card; persons: an ID card of another province',
  '非本省身份证：居住证/暂住证/社保/购房合同/学生证之一':
    'an ID card of another province: one of residence permit, temporary residence permit, social insurance, contract of purchase of a home, student card',
  '命中前置审批词但不涉及（金融除外）': 'a word of prior approval that does not apply (but for finance)',
  每个域名: 'every domain',
  '网站数>3：方案书等寄管局并备注快递单号':
    'more than 3 websites: plan and other papers by post to the administration, with the courier’s number in the remarks',
  '单位累计≥35 站、个人>5 站（个人另附保证书/承诺书）':
    'organisations from 35 websites in all, persons above 5 (persons add a pledge or commitment)',
  '事业单位/政府机关编办证明':
    'public institutions and government bodies: certificate of the staffing office',
  '所有备案须党政机关确认函（2019，近年来源未再提及，须核）':
    'every filing: confirmation letter of a party or government body (2019, no longer named by sources of recent years, to be checked)',
  网站负责人非主体负责人: 'the website’s responsible person is not the principal’s',
  '22 岁以下': 'under 22',
  '网信部门出具党建备案确认函；除注销、取消接入、不动域名的变更外均需':
    'confirmation letter on party building by the cyberspace administration; always, but for cancelling, ending an access and changes that leave the domains alone',
  '律师事务所：执业许可证各页清晰完整': 'law firms: every page of the practice licence, legible and complete',
  个人变更为企业时: 'when a person changes to an enterprise',
  '论坛/社区类先办专项审批': 'forums and communities: a special approval first',
  '事业单位/党政机关：编办网站开办审核表':
    'public institutions, party and government bodies: the staffing office’s review form for opening a website',
  '党政机关/事业单位网站开办资格申请表':
    'party and government bodies, public institutions: application form for opening a website',
  '《真实性承诺书》网站负责人本人签':
    'commitment to truthfulness (《真实性承诺书》), signed by the website’s responsible person',
  '名称/范围涉金融：须许可；实际不涉及则主办单位与接入商双承诺书':
    'finance in name or scope: the licence; where it does not apply, commitments of both principal and provider',
  '网站负责人非法定代表人（外籍法定代表人须授权境内身份证持有人）':
    'the website’s responsible person is not the legal representative (one from abroad has to authorise someone with a mainland ID)',
  '党政机关/事业单位先经编办':
    'party and government bodies, public institutions: first through the staffing office',
  '范围含“以自有资金对外投资”但不涉金融':
    '“以自有资金对外投资” (investing one’s own funds) in the scope, but no finance',
  '已备案网站超过 1 个（京东：已有备案即需）；单位盖章扫描 PDF':
    'more than 1 filed website (JD Cloud: any filing will do); organisations: sealed and scanned as PDF',
  '外省户籍：房产证/社保/居住证等任一（变更备案免）':
    'household registration in another province: any of property deed, social insurance, residence permit and the like (not for changes)',
  '域名累计>5：盖鲜章情况说明': 'more than 5 domains in all: a statement with an original seal',
  非本省证件: 'an ID of another province',
  宗教内容须自治区宗教部门同意: 'religious content: consent of the autonomous region’s religious authority',
  '网站分享法律内容：本人律师资格证且须为北京证件':
    'a website on law: the person’s own lawyer’s certificate, which has to be Beijing’s',
  '医院：医疗机构执业许可证与医疗广告审查证':
    'hospitals: medical licence and medical advertising review certificate',
  网站负责人手持承诺书原件录视频: 'video of the website’s responsible person holding the original commitment',
  '命中前置审批词但主管部门答复无需审批：承诺书+备注':
    'a word of prior approval, though the authority answered that none is needed: commitment and remark',
  '名称/范围仅命中“文化”且不涉及': 'only the word “文化” (culture) in name or scope, and it does not apply',
  '出版、药械、游戏、影视等范围命中须证照或核减范围':
    'publishing, drugs and devices, games, film and the like in the scope: the licence, or the scope cut down',
  '命中前置审批词：不收情况说明，须核减经营范围':
    'a word of prior approval: a statement is refused, the scope has to be cut down',
  '单位不同前缀域名>31、个人>5：方案书、域名证书、证件复印件、接入合同寄管局':
    'organisations above 31 domains of different names, persons above 5: plan, domain certificates, copies of certificates and access contract by post to the administration',
  域名在法定代表人名下: 'the domain is in the legal representative’s name',
  变更备案须传完整五图: 'a change wants the complete five pictures',
  '累计≥3 站': 'from 3 websites in all',
  订单内全部域名: 'all domains of the order',
  '名称/范围含金融类词：须金融主管部门文件，无许可不得接入':
    'words of finance in name or scope: document of the financial authority; without a licence no access',
  主体或网站负责人非法定代表人:
    'the principal’s or the website’s responsible person is not the legal representative',
  '医院/诊所证照并备注编号': 'hospitals and clinics: the licence, with its number in the remarks',
  '域名超过 5 个': 'more than 5 domains',
  旅行社: 'travel agencies',
  '非本省身份证：居住证或产权证': 'an ID card of another province: residence permit or property deed',
  '涉金融内容（2019 模板）': 'content on finance (template of 2019)',
  名称含前置审批关键词: 'a word of prior approval in the name',
  '游戏类：版号': 'games: the game publication number',
  '已备+新增：单位≥30、个人≥10': 'filed and new together: organisations from 30, persons from 10',
  '站点达 30 个': 'from 30 websites on',
}

/** What provinces want in the remarks. */
export const PROVINCE_REMARKS: Readonly<Record<string, string>> = {
  必须详细写明具体网站内容: 'what the website holds, in detail',
  需写个人网站声明: 'a statement that it is a personal website',
  '写明开办后内容/用途': 'content or purpose once it is open',
  '备注不少于 30 字并含个人网站声明':
    'at least 30 characters, with a statement that it is a personal website',
  '详细写开办后内容/用途': 'content or purpose once it is open, in detail',
  前缀含游戏字样但不涉及时说明: 'where the domain has a word of games, though none are involved: say so',
  说明开办后内容或用途: 'content or purpose once it is open',
  '写咨询部门、电话、结果': 'the office asked, its number and its answer',
  逐域名注明是否涉及前置审批业务: 'for each domain, whether business with prior approval is involved',
  个人网站声明: 'a statement that it is a personal website',
  '小程序/公众号用途须写明': 'a use for mini programs or official accounts has to be stated',
  '单位门户网站（个人为空间/博客）以外的服务内容都须备注':
    'every content but portal of an organisation (for persons: personal space or blog) wants a remark',
  不同前缀域名指向同一站: 'domains of different names that lead to one website',
  范围涉前置审批但网站不涉及时说明用途:
    'where the scope has prior approvals and the website has none: its purpose',
  '服务内容选“其他”时': 'where “Other” is chosen as content',
  '不得出现论坛、博客字样': 'no words such as forum or blog',
  无网页内容时说明用途: 'without web pages: what it is for',
  '声明+内容+预计开站时间': 'statement, content and when the website is to open',
  '详细写内容/用途': 'content or purpose, in detail',
  '按实际语种勾选（2017）': 'the languages that are really used are ticked (2017)',
  多个域名指向同一站时注明: 'several domains that lead to one website',
  '应急号码使用人姓名、职务或亲属关系': 'name and post or kinship of who uses the emergency number',
  '单站关联云资源超过 1 个时说明用途（最多 5 个）':
    'where a website has more than 1 cloud resource: what each is for (at most 5)',
  '服务内容选“其他”时写明内容': 'where “Other” is chosen as content: the content',
  同站多域名注明: 'several domains of one website',
  无字号无公章个体工商户: 'sole proprietors without trade name or seal',
  '仅用于小程序/公众号/邮箱时说明': 'used for mini programs, official accounts or e-mail only: say so',
  一站多域名必写: 'always where one website has several domains',
  '选“其他”时写明': 'where “Other” is chosen: what it is',
  简述内容: 'the content in brief',
  '小程序/公众号说明': 'mini programs and official accounts: say so',
  紧急联系人姓名: 'name of the emergency contact',
  非法定代表人负责时写明部门职务与职责:
    'where not the legal representative is responsible: department, post and duties',
  与已备网站同名时写明用途: 'where a filed website has the same name: the purpose',
  '同站多 IP 且分属不同省时说明': 'where one website has several IP addresses in different provinces: say so',
  个体户无字号时注明: 'sole proprietors without a trade name',
  名称不能体现内容时必写: 'always where the name does not tell the content',
  名称与主体关联不明显时说明: 'where the name’s relation to the principal is not plain: explain it',
  第三人姓名职务: 'name and post of the third person',
  '许可证颁发日、有效期、部门、号码': 'the licence’s date of issue, validity, authority and number',
}
