/** What facts say of apps, domains, fields, materials, people, content and the rest. */
export const OTHER_FACTS: Readonly<Record<string, string>> = {
  'App 备案要填运行平台、包名、公钥、签名和图标，与网站备案各自独立':
    'An app filing wants platform, package name, public key, signature and icon; it is apart from website filings',
  '包名或 Bundle ID 由点分开的几段字母、数字组成，备案后改动要走变更':
    'A package name or bundle ID is letters and digits in parts joined by dots; changing it later is a change of the filing',
  '公钥填签名证书的十六进制模数，也有接入商收十六进制的证书编码；调试证书的不收':
    'The public key is the hexadecimal modulus of the signing certificate, for some providers its hexadecimal encoding; debug certificates are refused',
  '签名一栏：Android 填证书的 MD5（32 位），iOS 填证书的 SHA-1（40 位）':
    'Signature: on Android the certificate’s MD5 (32 characters), on iOS its SHA-1 (40 characters)',
  'App 图标不超过 100 KB，不用系统图标，不带误导的角标':
    'The app’s icon has at most 100 KB, is no system icon and carries no misleading badge',
  'App 自己的后端域名都要填，用到哪一级就备到哪一级，持有者的要求与网站相同':
    'All domains of the app’s own back end are listed, at the level that is used; owners as for websites',
  '个人一次订单只报一个服务，网站与 App 分两次提交':
    'A person files one service per order; website and app are submitted apart',
  调试版的包名和公开的测试证书不能用来备案:
    'Package names of test builds and public test certificates cannot be filed',
  '单位的域名可以在单位、股东、主要负责人或高级管理人员名下，各省多有收窄':
    'An organisation’s domain may be held by itself, a shareholder, the head or a senior manager; many provinces allow less',
  '域名实名的证件类型、证件号码与主体相同':
    'The certificate type and number of the domain’s real-name data are the principal’s',
  '域名开着隐私保护时，管局和接入商查不到所有者，部分省要求先关闭':
    'While privacy protection is on, administration and provider cannot see the owner; some provinces want it off first',
  '新注册、刚转移或刚过户的域名多有 60 天不能转移':
    'A domain just registered, transferred or passed on can mostly not be transferred for 60 days',
  只新增接入时不查注册商是否境内:
    'For a new access alone nobody asks whether the registrar is in mainland China',
  '有的后缀只供某类单位注册：.gov.cn、.政务供党政群机关，.mil.cn 供国防机构，.公益供非营利机构':
    'Some suffixes are kept for certain bodies: .gov.cn and .政务 for government bodies, .mil.cn for defence, .公益 for non-profit bodies',
  '对域名写法和后缀，个别省另有要求': 'Some provinces want more of how a domain is written and of its suffix',
  '非国家级单位的域名不能以国字头的字样开头，见于北京':
    'Only a national body’s domain may begin with words such as “China”; seen in Beijing',
  '北京不受理一部分国别后缀，“.{suffix}”要按接入商的后缀清单核对':
    'Beijing refuses some country suffixes; compare the domain’s with the provider’s list',
  '北京的 .org 域名只有 2018-01-01 前已备案的可以做接入':
    'In Beijing a .org domain can only be a new access, if it was filed before 2018-01-01',
  '吉林的“中国×××.中国”只给国家级单位': 'In Jilin “中国×××.中国” is for national bodies only',
  '上海：域名前缀里的“{word}”是前置审批字样，要有审批，或在备注里写明不涉及':
    'Shanghai: a word of prior approval in the domain calls for the approval, or for a remark that it does not apply',
  '重庆的个人备案不收 .org 域名': 'Chongqing takes no .org domain for a person',
  '先定下备案省和接入商，各省、各家的要求不同':
    'Settle province and access provider first; each wants something else',
  '主体的性质、名称、证件类型、号码、住所、所属区域和通信地址都是必填':
    'Nature, name, certificate type, number, address, region and postal address of the principal are required',
  '负责人的姓名、证件类型、号码、有效期和手机都是必填':
    'Name, certificate type, number, validity and mobile of a responsible person are required',
  '每个服务都要填名称、服务内容，网站还要填首页网址和语种':
    'Every service wants name and content; a website also home page and languages',
  '域名的所有者、注册商、到期日和实名情况都会被核对':
    'Owner, registrar, expiry and real-name verification of a domain are checked',
  '主办单位名称照证件写全称，末尾不带数字字母，括号照证件用全角；个人写姓名本身':
    'The principal’s name in full as on the certificate, without digits or letters at its end and with full-width brackets; a person’s own name',
  '主办单位所属区域选到区县，是 6 位区划代码':
    'The principal’s region goes down to the county: a code of 6 digits',
  '通信地址写到门牌号和房间，不写信箱，不用 42-2-1 一类的简写；确无门牌就在备注里写明已是最详细的地址；农村写到村和组':
    'The postal address goes down to house and room, without P.O. boxes or short forms such as 42-2-1; without a house number say in the remarks that it is the most detailed one; in the country down to village and group',
  '个人备案的备注写清网站内容，不少于 20 字，不超过 200 字':
    'A person’s remarks say what the website holds, in 20 to 200 characters',
  '首页网址不带协议，主机名在所填的域名之下，不指向别的网站':
    'The home page without protocol, its host below the filled-in domain, not leading to another website',
  服务内容和语种从表单的清单里选: 'Service content and languages are chosen from the form’s lists',
  '日期是真实的日子，计划提交日不在过去': 'Days are real ones, and the planned day is not past',
  '表单里不留空格、全角字母数字和看不见的字符，它们使名称、号码和证件对不上':
    'No spaces, full-width letters or digits or unseen characters, which keep names and numbers from matching the certificate',
  '各栏如实填写，不用占位的字样': 'Every field says what is so, no placeholder',
  '同一个主体的几个服务名称不宜相同，有的省不收':
    'Services of one principal should have different names; some provinces refuse the same',
  '材料图片用 JPG 或 PNG 格式，单张不超过接入商的大小上限':
    'Pictures are JPG or PNG, each within the provider’s limit',
  '2015-10-01 起执照换用统一社会信用代码，15 位工商注册号不再核发':
    'Since 2015-10-01 licences carry the unified social credit code; registration numbers of 15 digits are no longer issued',
  '统一社会信用代码第 9 至 17 位是组织机构代码，自带一位校验码；早年少数代码不合':
    'Characters 9 to 17 of the credit code are the organisation code, which has its own check character; a few early ones fail it',
  '证件两面和每种材料各用一张图片，同一张图片不能充当两种材料':
    'Each side and each material has a picture of its own; one picture cannot stand for two materials',
  '少数省对证件图片另有要求，例如剩余有效期、复印件和电子执照':
    'A few provinces want more of the pictures, such as remaining validity, copies or electronic licences',
  '个体工商户按企业备案，有没有字号和公章各省处理不同':
    'A sole proprietor files as an enterprise; provinces differ on a missing trade name or seal',
  有的接入商要服务的负责人签备案信息真实性承诺书或责任告知书:
    'Some providers want the service’s responsible person to sign a commitment to truthfulness or a notice of responsibility',
  '单位改过名称的，变更主体时交主体更名函，说明前后是同一个单位':
    'An organisation that changed its name hands in a statement of the new name when the principal is changed, saying that both are the same',
  '证件要用阿里云 App 对着原件现场拍，不收电脑或手机里存的照片；网站负责人同时做人脸核验。':
    'Certificates are photographed from the original in the Alibaba Cloud app; stored pictures are refused. The person responsible for the website also does the face verification there.',
  '网站负责人在“腾讯云网站备案”小程序里做视频或人脸核验；证件图片可以上传。':
    'The person responsible for the website does the video or face verification in Tencent Cloud’s filing mini program; pictures of certificates can be uploaded.',
  '互联网信息服务负责人用华为云 App 或微信扫码做人脸核验，背景要白；证件图片可以上传。':
    'The person responsible for the service does the face verification in Huawei Cloud’s app or by a WeChat code, before a white background; pictures of certificates can be uploaded.',
  '多数接入商要网站负责人用它自己的 App 或小程序做人脸核验，请看订单页面。':
    'Most providers want the person responsible for the website to do a face verification in their own app or mini program; see the order’s page.',
  主办单位所属区域与备案省是同一个省: 'The principal’s region lies in the province of filing',
  '个人能否在户籍所在省以外备案、凭什么居住证明，由备案省决定':
    'Whether a person can file outside the province of their household registration, and with which proof of residence, is up to the province',
  '通信地址属于所选的省市，写到真正的区县':
    'The postal address lies in the chosen province and city and names the real county',
  '身份号码前六位与所属区域都是行政区划代码，身份号码里的可以是已经撤并的':
    'The first six digits of an identity number, like the region, are a division code; in the number it may be a former one',
  '统一社会信用代码第 3 至 8 位是登记机关的区划代码，国家级登记为 100000':
    'Characters 3 to 8 of the credit code are the division of the registration authority; 100000 for the national one',
  '通用材料之外，各省另要的材料不同': 'Provinces want different materials beside the usual ones',
  '有的省要求在备注里写明网站内容、用途或特定情形':
    'Some provinces want remarks on content, purpose or certain cases',
  '一次订单能报的网站和域名数目有上限，由备案省与接入商决定':
    'Province and provider limit how many websites and domains an order takes',
  有的省限制首次备案的域名个数: 'Some provinces limit the domains of a first filing',
  有的省限制一个主体备案的网站总数: 'Some provinces limit a principal’s websites in all',
  '网站或域名达到一定数目时，有的省要网站建设方案书等说明材料':
    'From a certain number of websites or domains on, some provinces want a website construction plan or the like',
  '法定代表人是外籍或港澳台居民时，有的省收他的证件，有的省要改为授权持内地身份证的人':
    'Where the legal representative is from abroad, Hong Kong, Macao or Taiwan, some provinces take their certificate, others want somebody with a mainland ID authorised',
  '外籍与港澳台居民能否以个人身份备案，各省不同':
    'Whether people from abroad, Hong Kong, Macao and Taiwan can file as persons differs by province',
  '同一个负责人在几个主体备案时，各处的手机号和邮箱要一致':
    'A person responsible for several principals has the same mobile and e-mail everywhere',
  '网站负责人是主体内部实际管理网站的人，不能同时担任几家公司的网站负责人；本人另有个人备案不受影响':
    'The person responsible for a website works in the principal and looks after it, and cannot be that for several companies; their own personal filing does not count',
  '同一个人担任几个主体的负责人时，审核可能要求说明':
    'Somebody responsible for several principals may be asked to explain',
  '应急电话和座机与别的主体共用，审核时容易被认作号码混用':
    'An emergency number or landline shared with another principal is easily taken for mixed-up numbers',
  '不同主体的不同负责人用同一个邮箱，审核时容易被认作联系方式混用':
    'One e-mail for different people of different principals is easily taken for mixed-up contacts',
  '新域名在备案号下来以前不得解析和打开；新增接入的域名在接入商初审以后才改解析':
    'A new domain neither resolves nor opens before its number is there; for a new access the address changes after the provider’s review',
  '开通时在页面底部写备案号并链接备案系统，开通后 30 日内办公安联网备案；未标明备案号的可处 5000 至 10000 元罚款':
    'When it opens, the number stands at the foot of the page, linked to the filing system, and the police filing follows within 30 days; a missing number can cost a fine of 5000 to 10000 yuan',
  'App 在显著位置标明备案号并链接备案系统':
    'An app shows its number in a prominent place, linked to the filing system',
  '注销以后网站要关闭，备案号要从页面撤下；只取消接入的要在别家接入，否则备案会被清空':
    'After cancelling, the website is closed and the number taken down; one that only ends an access has to go to another provider, or the filing is emptied',
  '前置审批一栏须明确作答：涉及的选类目，都不涉及的选“以上都不涉及”，不收空白':
    'Prior approval has to be answered: choose the categories, or “none of the above”; empty is refused',
  '选了前置审批类目，须填批准文号并附批准文件，同一类目只列一次':
    'A category of prior approval comes with number and document, each category once',
  '名称、服务内容或说明涉及前置审批行业的，须先取得批准再备案':
    'A name, content or remark of a trade with prior approval wants the approval before filing',
  '主办单位名称或经营范围带有前置审批行业的字样时，审核多会要批准文件或不涉及的承诺书':
    'Words of such trades in the principal’s name or scope often lead to asking for the approval or a commitment that it does not apply',
  '个人不能办理前置审批的内容，只能由单位取得批准后备案':
    'A person cannot file contents with prior approval; an organisation with the approval can',
  '批准文号各有固定写法，写错的文号在审核时对不上':
    'Approval numbers have fixed forms; a number written otherwise does not match in the review',
  '经营许可、备案号和其他证照不是前置审批，不能填在前置审批里':
    'Business licences, filing numbers and other certificates are no prior approval and don’t belong there',
  '批准文件的持有人须是主办单位，文件在有效期内，图片清楚':
    'The approval’s holder is the principal; it is valid and its picture legible',
  个别省规定单位的服务内容怎么选: 'A few provinces rule which service content an organisation chooses',
  '有的服务内容属于经营性业务，另要许可；那是经营许可，不是前置审批':
    'Some contents are commercial business and want a licence of their own; that is a business licence, not a prior approval',
  它是经营性服务的许可: 'it is a licence for commercial services',
  它是备案的结果: 'it is what comes out of the filing',
  它是开通以后另做的备案: 'it is another filing, made after the website opens',
  '它管的是制作节目，不是在网上播放': 'it is about making programmes, not showing them online',
  '它管的是卖出版物，不是网络出版': 'it is about selling publications, not publishing online',
  向公众经营即时通信: 'instant messaging run for the public',
  向公众经营信息搜索: 'search run for the public',
  向公众经营电子邮件: 'e-mail run for the public',
  '让别的商家入驻交易（只卖自己的商品不用）':
    'a market place for other sellers (not for one’s own goods alone)',
  经营招聘或求职中介: 'recruitment or job agency as a business',
  运营网络游戏: 'online games',
  收费经营交友或婚介: 'paid dating or matchmaking',
  '备案要交备案省的真实性核验单，网站负责人拍幕布照当面核验':
    'A filing came with the province’s verification sheet, and the person responsible for the website was verified face to face with a photo before the backdrop',
  '幕布照停用以后，各省仍提供核验单，上海、福建等省已改用接入商 App 的人脸核验':
    'After the backdrop photo ended, provinces still offer the sheet; Shanghai, Fujian and others have gone over to face verification in the provider’s app',
  '网站负责人本人做接入商的人脸或视频核验，材料清单里不再有核验单；接入商的页面要的，仍照备案省的样式交':
    'The person responsible for the website does the provider’s face or video verification, and the sheet is no longer on the list of materials; where the provider’s page asks for it, it still follows the province’s form',
  '核验单上的主办者、域名和网站负责人须与填写的一致':
    'Principal, domains and responsible person on the sheet are those filled in',
  '网站负责人在核验单上亲笔签名，不用名章':
    'The person responsible for the website signs the sheet by hand, not with a name stamp',
  '单位的核验单盖主办单位公章，合同章、财务章和部门章不收；个人不盖章；没有公章的个体工商户在备注里写明':
    'An organisation’s sheet bears its official seal, not one for contracts, finance or a department; a person’s bears none; a sole proprietor without a seal says so in the remarks',
  '核验单的日期多由核验人填写，有的接入商要求留空':
    'The sheet’s date is mostly filled in by the verifier; some providers want it left empty',
  '订单里的域名要全部写在核验单上，写不下时各省做法不同':
    'All domains of the order stand on the sheet; provinces differ where the room is too small',
  '有的省对核验单另有要求：版式、指印、手写承诺、注册商名称':
    'Some provinces want more of the sheet: layout, fingerprint, a commitment by hand, the registrar’s name',
  '核验单的填写与扫描：黑色或蓝色签字笔，不涂改，彩色扫描，边框完整，接入商填的部分不动':
    'Filling in and scanning the sheet: black or blue pen, no corrections, a colour scan with the whole frame, the provider’s part untouched',
  '负责人的手机号是大陆 11 位手机号，要能接短信和电话':
    'A responsible person’s mobile is a mainland number of 11 digits that takes messages and calls',
  '卫星、应急通信、物联网和只能上网的号段接不到备案的电话和短信':
    'Satellite, emergency, internet-of-things and data-only segments get neither calls nor messages of a filing',
  '办公电话写成区号加号码，区号属于备案省；400、800 和五位短号不能代替':
    'An office number is area code and number, the code of the province of filing; 400, 800 and five-digit numbers do not stand in for it',
  '单位要不要填座机、办公电话能不能用手机，各省要求不同':
    'Whether an organisation needs a landline, and whether a mobile may be the office number, differs by province',
  '应急联系电话不能和主体负责人、网站负责人的手机相同':
    'The emergency number is another than the mobiles of the responsible persons',
  有的省要在备注里写明应急联系电话由谁使用:
    'Some provinces want the remarks to say whose the emergency number is',
  '负责人不是同一人时，有的省规定手机和应急电话一共要有几个不同的号码':
    'Where different people are responsible, some provinces rule how many different mobiles and emergency numbers there are',
  '接入商和管局在工作日打电话核实，一般拨两次，打不通就退回；接入商的号码和 12381 不能拦截':
    'Provider and administration call on working days, mostly twice, and send the order back if nobody answers; calls of the provider and of 12381 must not be blocked',
  '每位负责人都要填电子邮箱，审核结果发到这里':
    'Every responsible person has an e-mail, to which the result is sent',
  '电子邮箱填一个常用地址，写法完整': 'The e-mail is one in daily use, written in full',
  '电子邮箱的域名容易打错，打错就收不到审核结果':
    'An e-mail’s domain is easily mistyped, and then no result arrives',
  '主体负责人和网站负责人是同一人时，手机、邮箱和证件要一致':
    'Where principal and website have the same responsible person, mobile, e-mail and certificate are the same',
  '北京个人备案可以相同；广东、湖北两位负责人可以互填':
    'For persons in Beijing it may be the same; in Guangdong and Hubei two responsible persons may each give the other’s',
  '一个手机号只能用于一个主体，不论负责人是不是同一个人':
    'A mobile number serves one principal only, whether or not the responsible person is the same',
}
