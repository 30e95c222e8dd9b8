/** What holds in the whole country. */
export const NATIONWIDE_FACTS: Readonly<Record<string, string>> = {
  '域名实名信息（姓名/名称、证件类型、证件号）须与备案主体一致；个人备案域名在本人名下；单位备案全国口径允许单位（含股东）、主要负责人或高管，分省多数收窄到单位或法定代表人':
    'The domain’s real-name data (name, certificate type and number) are the principal’s. A person’s domain is their own; nationally an organisation’s may be its own (or a shareholder’s), its head’s or a senior manager’s, and most provinces allow only the organisation or its legal representative',
  '域名须已实名，等信息入库后再提交':
    'The domain’s real-name verification is done and has reached the register before one submits',
  '顶级域与注册商均须获工信部批复；境外注册的域名须先转入境内注册商':
    'Top-level domain and registrar are approved by MIIT; a domain registered abroad is first transferred to a registrar in mainland China',
  '域名须在注册有效期内；分省多要求剩余 3 个月以上':
    'The domain is within its registration; many provinces want more than 3 months left',
  '按注册域名（主域名）备案，子域名随之可用；政府 gov.cn 子域名除外':
    'The registered domain is filed and its subdomains with it; except subdomains of gov.cn',
  '单位不可跨省：主办单位区域须等于证件住所所在省':
    'An organisation cannot file in another province than that of the address on its certificate',
  '网站名称至少 3 个汉字': 'A website’s name has at least 3 Han characters',
  '网站名称不可为纯数字、纯英文，不含特殊符号，不可直接用域名':
    'A website’s name is not all digits or Latin letters, has no special characters and is not a domain',
  非国家级单位不得以国字类字头命名: 'Only a national body’s name begins with words such as “China”',
  '不得含敏感词（反腐、赌博、廉政、色情等）': 'No sensitive words (corruption, gambling, pornography …)',
  '单位网站名称须与主体名称相同或相关，否则写明内容':
    'An organisation’s website is named like the organisation or after it; otherwise say what it holds',
  '个人网站名称不得用人名、地名、成语，不得涉行业/企业/产品；常见禁用词见 data；博客、论坛、在线、社区、交流须有审批':
    'A person’s website name has no names of persons or places, no idioms, no trades, companies or products; blog, forum, online, community and exchange need an approval',
  '个人网站不得含单位、行业或经营内容':
    'A person’s website has no content of an organisation, a trade or a business',
  '个人服务内容仅“博客/个人空间”或“其他”，选其他须备注内容；多省同时禁选博客/个人空间':
    'A person chooses only “blog / personal space” or “other” as content, anything else with a remark; several provinces refuse blogs as well',
  '个人备案：网站负责人必须是主体本人': 'For a person the one responsible for the website is themselves',
  '多数省要求企事业单位主体负责人为法定代表人；例外省见各对象':
    'Most provinces want the legal representative as the principal’s responsible person; exceptions by province',
  '手机号已被其他主体备案使用会被退回；同一负责人跨主体应保持一致':
    'A mobile that another principal’s filing uses leads to a refusal; the same person keeps the same number everywhere',
  '主体负责人与网站负责人不同人时，电话与邮箱均不得相同':
    'Where two people are responsible, neither phones nor e-mail are the same',
  '备案电话须畅通；不在备案地号段、空号、无人接听均是退回原因':
    'The number has to be reached; another province’s segment, an unassigned number or no answer lead to refusals',
  '虚拟运营商号段：部分管局不收且可能收不到工信部短信；名单未公开，统一警告':
    'Virtual operators’ segments: some administrations refuse them, and MIIT’s text message may not arrive; the list is not public, so all are warned of',
  '应急联系电话必填（手机号）': 'An emergency number (a mobile) is required',
  '身份证等证件剩余有效期大于 3 个月': 'An ID has more than 3 months left',
  '证件须原件彩色扫描或拍照，四角完整、无反光、不翻拍屏幕；可加不遮挡关键信息的用途水印':
    'Certificates are colour scans or photos of the original, all four corners, no glare, no screen; a watermark for the purpose may be added where it covers nothing important',
  '港澳：居民居住证或来往内地通行证；台湾：居民居住证或来往大陆通行证；外籍：护照；外籍法定代表人部分省须改授权境内人员':
    'Hong Kong and Macao: residence permit or mainland travel permit; Taiwan: residence permit or mainland travel permit; foreigners: passport; some provinces want a foreign legal representative to authorise somebody in mainland China',
  '通信地址写到门牌号；确无门牌则备注已为最详细地址':
    'The postal address goes down to the house number; without one, say in the remarks that it is the most detailed one',
  命中前置审批行业须先取得批件并填写编号:
    'Trades with prior approval get the approval first and fill in its number',
  '事业单位用 .cn/.公益，党政机关用 .gov.cn/.政务（互联网政务应用安全管理规定；各省页逐步收录）':
    'Public institutions use .cn or .公益, government bodies .gov.cn or .政务 (rules on the security of government web applications; taken up by provinces bit by bit)',
  '同一主体同一时间只能有一个在途订单；主体唯一性按证件类型+号码判定':
    'A principal has one order under way at a time; principals are told apart by certificate type and number',
  '已备案网站底部悬挂备案号并链接工信部系统；不能访问或未悬挂会影响新增':
    'A filed website shows its number at the foot, linked to MIIT; one that cannot be reached or lacks it hinders new filings',
  '未备案域名在审核结束前不得可访问/解析':
    'A domain that is not filed neither opens nor resolves until the review is over',
  '网站负责人本人须完成接入商的活体/视频核验':
    'The person responsible for the website does the provider’s face or video verification themselves',
  '2020-08-17 起各省提交（取消接入除外）都要短信核验':
    'Since 2020-08-17 every submission (but ending an access) wants verification by text message, in all provinces',
  '接入商初审 1–2 个工作日，管局 1–20 个工作日':
    'The provider’s review takes 1–2 working days, the administration’s 1–20',
  '核验单按备案省模板，黑色签字笔正楷签名，单位盖公章（纸质时期规则）':
    'The verification sheet on the province’s template, in black pen, sealed by the organisation (rule of the paper days)',
  '上传的每张证件上的名称、号码须与填写的一致':
    'Names and numbers on every uploaded certificate are those filled in',
  '管局要求的证件须齐全、清晰': 'The certificates that the administration wants are complete and legible',
  证件类型须是该主办单位性质可用的一种: 'The certificate’s type is one for this nature of principal',
  统一社会信用代码前两位须与主办单位性质相符:
    'The first two characters of the credit code fit the principal’s nature',
  '统一社会信用代码 18 位，末位为校验码': 'The credit code has 18 characters, the last one a check character',
  '公民身份号码 18 位，末位为校验码': 'An identity number has 18 characters, the last one a check character',
  证件号码须符合该证件的格式与校验码: 'A number has the form and check character of its certificate',
  '居民身份证有效期按领证年龄为 5、10、20 年或长期':
    'An ID card is valid for 5, 10 or 20 years or for good, by the age when it was issued',
  '身份证上的出生、性别与号码须一致': 'Birth and sex on the ID card fit its number',
  '证件须在有效期内，剩余不足 3 个月的多被退回':
    'Certificates are valid; with less than 3 months left most are refused',
  '主体在登记系统中不得为经营异常、注销或吊销':
    'The principal is not irregular, cancelled or revoked in the company register',
  域名不得仍登记在其他主体的备案下: 'The domain is not still filed under another principal',
  域名须通过实名认证: 'The domain has passed real-name verification',
  域名须在注册有效期内: 'The domain is within its registration',
  '域名按注册域名填写，不带协议、路径与 www':
    'A domain is written as registered, without protocol, path or www',
  混用形近字母的域名易被认作仿冒: 'A domain mixing look-alike letters is easily taken for an imitation',
  '中文域名有中文与 xn-- 两种写法，须指同一个域名':
    'A Chinese domain has a Chinese and an xn-- form, which are the same domain',
  '主办单位名称须与性质相符：公司不能按个人备案':
    'The principal’s name fits its nature: a company cannot file as a person',
  '证件须原件彩色扫描或拍照，四角完整、无反光、清晰':
    'Certificates are colour scans or photos of the original, all four corners, no glare, legible',
  '主体负责人与网站负责人由谁担任、要什么材料，各省不同；多数省的主体负责人须为法定代表人':
    'Who is responsible for principal and website, and with which papers, differs by province; most want the legal representative for the principal',
  '个人备案的主体与主体负责人是同一个人，姓名与证件相同':
    'For a person, principal and responsible person are the same, with the same name and certificate',
  '一个网站收几个域名各省不同，通行的是一个':
    'How many domains a website takes differs by province; usually one',
  网站备案至少填一个域名: 'A website filing has at least one domain',
  '主体负责人提交当天须年满 18 周岁，少数省放宽到 16 周岁':
    'A principal’s responsible person is 18 or older on the day of submission; in a few provinces 16',
  '短信核验自 2017-12-18 起分批试点，2020-08-17 起各省都要':
    'Verification by text message was tried from 2017-12-18 on and has been wanted in all provinces since 2020-08-17',
  网站负责人须到场或邮寄幕布拍摄幕布照:
    'The person responsible for the website had a photo taken before the backdrop, on the spot or by a mailed one',
  '不再要求幕布照，改为接入商 App 的人脸或视频核验':
    'No photo before the backdrop any more; face or video verification in the provider’s app instead',
}
