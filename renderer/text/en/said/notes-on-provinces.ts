/** Notes on what provinces want. */
export const NOTES_ON_PROVINCES: Readonly<Record<string, string>> = {
  '三家接入商的北京规则均未写户籍限制，但也无明文“允许”。':
    'The Beijing rules of all three providers name no limit by household registration, nor do they say “allowed”.',
  '外籍个人用护照。': 'Foreign persons use a passport.',
  '全国规则：主办单位须与证件住所同省。':
    'Nationwide rule: the principal is in the province of the address on its certificate.',
  '腾讯、京东页未写此条；华为 2025 摘要称北京“通常要求”。':
    'Not on Tencent Cloud’s and JD Cloud’s pages; Huawei Cloud’s summary of 2025 says that Beijing “usually demands” it.',
  '确实无法由法定代表人担任时，交法人授权委托书及法定代表人身份证扫描件。':
    'Where it really cannot be the legal representative: their authorisation letter and a scan of their ID card.',
  '2017 年要求北京号，之后各家页面均不再写。':
    'A Beijing number was demanded in 2017; no provider’s page has said so since.',
  '个人备案两个号码都要填，可相同。': 'A person fills in both numbers; they may be the same.',
  '全国通则：同一手机号用于多个主体易被退回。':
    'Common to all provinces: one mobile for several principals easily leads to a refusal.',
  '持有者须为中文或拼音全称，不接受英文或缩写；括号全半角与执照一致。':
    'The owner is the full name in Chinese or pinyin, not in English or shortened; brackets are full-width or half-width as on the licence.',
  '2019 年各省均须；2025 年来源的材料说明已不提核验单，是否仍用以接入商页面为准。':
    'Needed in all provinces in 2019; a source of 2025 no longer names the sheet among the materials. Whether it is still used, see the provider’s page.',
  '黑色签字笔、正楷、日期留空（腾讯）；阿里建议留存三份，腾讯只要一份。':
    'Black pen, regular script, date left empty (Tencent Cloud); Alibaba Cloud advises to keep three copies, Tencent Cloud wants one only.',
  '现行做法：网站负责人在接入商 App/小程序做活体核验（HWF）。':
    'What is done today: the person responsible for the website does the face verification in the provider’s app or mini program (Huawei Cloud).',
  '未找到分省时长；阿里写 3–20，华为写 1–20。':
    'No times by province were found; Alibaba Cloud says 3–20, Huawei Cloud 1–20.',
  '华为 2025 摘要明示天津个人支持跨省；阿里、京东未列户籍限制。':
    'Huawei Cloud’s summary of 2025 says plainly that Tianjin takes persons of other provinces; Alibaba Cloud and JD Cloud list no limit by household registration.',
  '满 16 未满 18 可填监护人并传户口本页':
    'from 16 to under 18: a guardian may be filled in, with the page of the household register',
  '腾讯页列于企业页签；含博客/论坛/在线/社区/交流须先有前置审批。':
    'Tencent Cloud lists this under enterprises; blog, forum, online, community and exchange want a prior approval first.',
  '腾讯：个人变企业须以域名证书证明域名已归企业。':
    'Tencent Cloud: from person to enterprise, the domain certificate has to prove that the domain is the enterprise’s.',
  '按最严处理：网站负责人不得与法定代表人/主体负责人同一人。':
    'Taken at its strictest: the person responsible for the website is neither the legal representative nor the principal’s responsible person.',
  '过退休年龄建议换人。': 'Past the retirement age somebody else is advised.',
  填监护人并传户口本页: 'a guardian is filled in, with the page of the household register',
  '腾讯最新页未再写。': 'No longer on Tencent Cloud’s latest page.',
  '2017 年曾要求个人填固话；后改为另一人手机号。':
    'In 2017 persons had to fill in a landline; later it was somebody else’s mobile.',
  '备注写明应急号码使用人及关系/职务；个人填直系亲属。':
    'The remarks say whose the emergency number is, with relation or post; persons give a close relative’s.',
  '手机号与证件号均不得在其他主体备过案。':
    'Neither mobile nor certificate number may have been filed under another principal.',
  '股东凭公司章程，高管凭近 6 个月社保。':
    'Shareholders with the articles of association, senior managers with social insurance of the last 6 months.',
  '非本省人员可备，但须用河北号码；阿里、京东未列户籍限制。':
    'People from other provinces can file, but with a Hebei number; Alibaba Cloud and JD Cloud list no limit by household registration.',
  '通信地址与证件住址须同市。': 'Postal address and certificate address are in the same city.',
  '仅外籍法定代表人可授权中国公民。': 'Only a foreign legal representative may authorise a Chinese citizen.',
  '京东页：非中国公民一律不受理': 'JD Cloud’s page: nobody but Chinese citizens is accepted',
  '无字号走个人并备注。': 'Without a trade name as a person, with a remark.',
  '不可由企业变个人；华为：不能在新增网站/接入时顺带变更。':
    'Not from enterprise to person; Huawei Cloud: not along with a new website or new access.',
  '非本省户籍者须用河北号。': 'Those registered in another province need a Hebei number.',
  '较早版本：手机可非本省、座机须本省；较新版本已删。':
    'Earlier edition: the mobile may be another province’s, the landline may not; a newer edition dropped it.',
  '仅外籍或港澳台法定代表人，须授权给持内地身份证者。':
    'Only for a legal representative from abroad, Hong Kong, Macao or Taiwan, who has to authorise someone with a mainland ID.',
  '单次订单新增域名不超过 3 个（变更除外）。': 'At most 3 new domains in an order (not for changes).',
  旧规则可凭居住证明: 'by an old rule with a proof of residence',
  材料清单页称非本地身份证须公安开具的居住证明:
    'the list of materials says that an ID of elsewhere wants a proof of residence by the police',
  '两个版本并存：一版满 16 凭收入/工作证明，一版须满 18。建议 16–17 岁给警告。':
    'Two editions stand side by side: one takes 16 with a proof of income or work, the other wants 18. A warning is advised at 16–17.',
  另一存档版本: 'another archived edition',
  '阿里 2019：仅名称含投资管理、担保、典当、贷款、理财者强制（且网站负责人同样须为法定代表人）。':
    'Alibaba Cloud 2019: a must only where the name has investment management, guarantee, pawn, loan or wealth management (and then for the website’s responsible person as well).',
  凭收入或工作证明: 'with a proof of income or work',
  '学生证仅阿里 2019 提及。': 'The student card is named by Alibaba Cloud in 2019 only.',
  '企业间变更凭工商证明。': 'From one enterprise to another with a certificate of the company register.',
  '2017：办公电话须真实，管局会核。近年页面未写。':
    '2017: the office number has to be real, and the administration checks it. Not on pages of recent years.',
  '16–18 岁须有效收入或工作证明，否则按须满 18 处理。':
    'At 16–18 a valid proof of income or work is needed; without it, 18 counts.',
  较早版本: 'earlier edition',
  '仅见于较早版本。': 'Seen in an earlier edition only.',
  '仅可委托股东或高管，须章程/高管证明与公司委托函（法定代表人签字+公章）。':
    'Only a shareholder or senior manager may be authorised, with the articles or a proof of the post and the company’s letter (signed by the legal representative, sealed).',
  '证件剩余有效期大于 1 个月，另附市民服务网状态证明；不收学生证。':
    'The permit has more than 1 month left, with a proof of its status from the citizens’ service website; student cards are refused.',
  另一存档版本允许在校证明: 'another archived edition takes a proof of study',
  '护照+居住证+居住单。': 'Passport, residence permit and residence slip.',
  '须上海版网站负责人授权书。':
    'Wants Shanghai’s own authorisation letter for the website’s responsible person.',
  '2019 年上海管局 App 核验要求号码或定位在上海二者之一。':
    'In 2019 verification in the Shanghai administration’s app wanted either the number or the location to be in Shanghai.',
  '公司中文全称、拼音全称或法定代表人；外国母公司持有须授权书、母公司证照与域名证书。':
    'The company’s full name in Chinese or pinyin, or the legal representative; a foreign parent company as owner wants an authorisation letter, its certificate and the domain certificate.',
  '股东/高管另附证明': 'shareholders and senior managers add a proof',
  '域名持有者为外国母公司时。': 'Where the domain’s owner is a foreign parent company.',
  '新旧不一致，且“博客”在他省是禁用词；给提示不要拦截。':
    'Old and new disagree, and “博客” (blog) is forbidden in other provinces; a hint, not a block.',
  '网站负责人非法定代表人亦须授权书。':
    'A website’s responsible person who is not the legal representative also wants an authorisation letter.',
  '公示系统查不到者走个人。': 'Those not found in the public company register file as persons.',
  '凭工商证明；支持变更备案、不支持变更网站。':
    'With a certificate of the company register; the filing can be changed, the website cannot.',
  '腾讯最新版本已删此条。': 'Tencent Cloud’s latest edition dropped this.',
  '近年腾讯页与材料清单已不列江苏。':
    'Tencent Cloud’s page and list of materials of recent years no longer name Jiangsu.',
  '有前置审批文件者除外。': 'Except with the document of a prior approval.',
  '须有公章；无字号：华为写法定代表人姓名加“（个体工商户）”，腾讯要求先换有字号执照。':
    'A seal is needed. Without a trade name: Huawei Cloud writes the legal representative’s name and “（个体工商户）” (sole proprietor), Tencent Cloud wants a licence with a trade name first.',
  '监护人身份证与知情书。': 'The guardian’s ID card and letter of consent.',
  '网站负责人非法定代表人也须授权书（TX、JD）。':
    'A website’s responsible person who is not the legal representative also wants an authorisation letter (Tencent Cloud, JD Cloud).',
  '无字号填法定代表人姓名并备注“无字号无公章个体工商户”。':
    'Without a trade name: the legal representative’s name, and in the remarks “无字号无公章个体工商户” (sole proprietor without trade name or seal).',
  '统一社会信用代码变了须注销重备。': 'If the credit code changed, cancel and file anew.',
  '较早版本：无座机则备注说明。': 'Earlier edition: without a landline, say so in the remarks.',
  '较早版本曾写 8–16 岁凭监护人声明。': 'An earlier edition took ages 8–16 with a guardian’s statement.',
  '监护人声明、身份证、双方户口页。':
    'The guardian’s statement and ID card, and the household register’s pages of both.',
  '仅收居民身份证。': 'Only resident ID cards are taken.',
  '最新来源改为可凭居住证；其余来源均要求本省证件，产品应给警告。':
    'The latest source takes a residence permit; all others want an ID of the province, so a warning is due.',
  '网站负责人只可负责一家单位；非江西身份证须江西居住证。':
    'One can be responsible for the website of one organisation only; without a Jiangxi ID a Jiangxi residence permit is needed.',
  '学生证、居住证见华为；社保、购房合同等见腾讯。':
    'Student card and residence permit are Huawei Cloud’s; social insurance, purchase contract and so on Tencent Cloud’s.',
  '华为原文为未满十七周岁不能备案（异于其他省，疑需核实）。':
    'Huawei Cloud’s text has it that nobody under seventeen can file (unlike other provinces; to be verified).',
  '法定代表人非大陆居民时授权大陆人员。':
    'Where the legal representative is no mainland resident, someone from the mainland is authorised.',
  'A、B 公司法定代表人相同可互变。':
    'Companies A and B with the same legal representative can change into each other.',
  '证件号、手机号均不可在他主体备过。':
    'Neither certificate number nor mobile may have been filed under another principal.',
  '导航类同样不可选。': 'Navigation sites cannot be chosen either.',
  每次只备一个网站: 'only one website at a time',
  '支持变更备案、不支持变更网站。': 'The filing can be changed, the website cannot.',
  '较早版本建议两个号码不同。': 'An earlier edition advised two different numbers.',
  '2017：当次≥4 个域名；近年未见。': '2017: 4 domains or more at once; not seen in recent years.',
  '同页另写无字号填法定代表人姓名并备注原因，自相矛盾。':
    'The same page also has it that without a trade name the legal representative’s name is filled in and the reason remarked, which contradicts this.',
  '可交叉填写。': 'They may be filled in crosswise.',
  '近年京东、腾讯企业页未写。':
    'Not on JD Cloud’s and Tencent Cloud’s pages for enterprises in recent years.',
  '不收学生证；居住证户籍地址须与身份证一致；深圳居住证另附有效期查询页或近 3 月社保。租约、工作证明仅京东列出。':
    'Student cards are refused; the registered address on the residence permit is that of the ID card; a Shenzhen residence permit comes with the page on its validity or social insurance of the last 3 months. Rental contract and proof of employment are listed by JD Cloud only.',
  '在校学生须满 18。': 'Students have to be 18.',
  '首次备案、新增网站强制；变更/接入建议。':
    'A must for a first filing and a new website; advised for a change or new access.',
  '超过 5 个。': 'More than 5.',
  '不同前缀域名超过 31 个。': 'More than 31 domains of different names.',
  '2019 年前个人须在核验单手写承诺；现由备案承诺书替代的可能性大，待核。':
    'Before 2019 persons wrote a commitment on the sheet by hand; by now the filing commitment has probably replaced it, to be checked.',
  '仅最新来源明示不可异地；其他来源未列限制。':
    'Only the latest source says plainly that it cannot be done from elsewhere; the others list no limit.',
  '含已备案域名；超过须盖鲜章情况说明。':
    'Filed domains count; above that a statement with an original seal is needed.',
  '腾讯较新版本已删。': 'Tencent Cloud’s newer edition dropped this.',
  '仅较早版本、个人页。': 'Only in an earlier edition, on the page for persons.',
  '网站数>3。': 'More than 3 websites.',
  '须满足特定条件（来源未展开）。': 'Under certain conditions (which the source does not give).',
  '腾讯最新页未再写此条。': 'Tencent Cloud’s latest page no longer says this.',
  '同一网站负责人不得出现在不同主体（JD）。':
    'The same person cannot be responsible for websites of different principals (JD Cloud).',
  '个人备案须备注紧急联系人姓名。': 'A person’s filing names the emergency contact in the remarks.',
  '持有者为法定代表人时须单位授权书。':
    'Where the legal representative is the owner, the organisation’s authorisation letter is needed.',
  '任一能证明在川学习、生活、工作的材料。': 'Any paper that proves study, life or work in Sichuan.',
  '含港澳台及外籍，须在川证明。':
    'Also from Hong Kong, Macao, Taiwan and abroad, with a proof of being in Sichuan.',
  '超过 5 个须盖鲜章情况说明（个人按手印），并非绝对上限。':
    'Above 5 a statement with an original seal is needed (with a person’s fingerprint); no absolute limit.',
  '指证件号不可在他主体备过。':
    'That is, the certificate number may not have been filed under another principal.',
  '2017 规则，近年未见。': 'A rule of 2017, not seen in recent years.',
  '股东凭章程、高管凭社保/聘书':
    'shareholders with the articles of association, senior managers with social insurance or a letter of appointment',
  '主办单位所在地须与证件住址一致，不可跨市。':
    'The principal’s place is that of the address on its certificate, not another city.',
  '当次超过 3 个域名；近年未见。': 'More than 3 domains at once; not seen in recent years.',
  '腾讯最新版改为可凭有效居住证；同页旧版、京东、阿里均只收本省证件。':
    'Tencent Cloud’s latest edition takes a valid residence permit; the older one on the same page, JD Cloud and Alibaba Cloud take IDs of the province only.',
  同页较早版本: 'earlier edition on the same page',
  '未满 18 须就业或收入证明。': 'Under 18 a proof of work or income is needed.',
  '腾讯西藏页仅有企业规则，可能不受理个人。':
    'Tencent Cloud’s page on Tibet has rules for enterprises only; persons are perhaps not accepted.',
  '华为 2025 摘要明示支持跨省；其他来源未列限制。':
    'Huawei Cloud’s summary of 2025 says plainly that other provinces are accepted; other sources list no limit.',
  '须网信办专项审批。': 'Wants a special approval of the cyberspace administration.',
  '授权书由法定代表人签字并盖公章。':
    'The authorisation letter is signed by the legal representative and sealed.',
  '无字号须先办字号；公章未明写。': 'Without a trade name, get one first; the seal is not named outright.',
  '2019：首次备案一次五站，每站一域名。':
    '2019: a first filing takes five websites at once, each with one domain.',
  '阿里 2019：非本省号须备注原因；腾讯较新版企业页已删。':
    'Alibaba Cloud 2019: another province’s number wants the reason in the remarks; Tencent Cloud’s newer page for enterprises dropped it.',
  '主体下≥5 个域名；近年版本已删。':
    '5 domains or more under the principal; editions of recent years dropped it.',
  与其他省方向相反: 'the opposite of other provinces',
  '须为第三名员工号码。': 'It has to be a third employee’s number.',
  '22 岁以下须学习或工作证明。': 'Under 22 a proof of study or work is needed.',
  '仅事业单位、政府机关可授权。': 'Only public institutions and government bodies may authorise.',
  一年以上租房协议或购房证明: 'rental contract of a year or more, or proof of purchase of a home',
  '仅腾讯提及，与最新来源冲突。': 'Named by Tencent Cloud only, contrary to the latest source.',
  '域名须归备案单位。': 'The domain belongs to the organisation that files.',
  '法定代表人名下的域名也不接受。': 'Domains in the legal representative’s name are refused too.',
  '证件号与手机号均不可在他主体备过。':
    'Neither certificate number nor mobile may have been filed under another principal.',
}
