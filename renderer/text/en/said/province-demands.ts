/** What else provinces want. */
export const PROVINCE_DEMANDS: Readonly<Record<string, string>> = {
  // Other demands.
  '同一主体只能有一个备案号，多号须先注销':
    'a principal can have one filing number only; further ones are cancelled first',
  公章须包含主办单位全称: 'the seal has the principal’s full name',
  营业执照须有编码且四角完整: 'the business licence has its number and all four corners',
  同一主体只能有一个备案号: 'a principal can have one filing number only',
  '原备案用旧证件且已换证：先注销或先在原接入商变更':
    'filed with a certificate that was replaced: cancel first, or change the filing at the former provider first',
  '接入时原证件为旧证：可用原证号提交并传新证':
    'new access on an old certificate: submit with the former number and upload the new certificate',
  '不接受先接入/先新增后变更': 'first a new access or a new website and then a change is refused',
  管局可能电话核实: 'the administration may call to verify',
  '投资者/上级主管单位填主办单位全称（较早版本）':
    'as investor or superior body fill in the principal’s full name (earlier edition)',
  '企业网站服务内容不可选“其他”': 'an enterprise’s website cannot choose “Other” as content',
  '网站负责人不得出现在不同主体（2019）':
    'the same person cannot be responsible for websites of different principals (2019)',
  '企业列入异常名录须先解除；执照吊销不予备案':
    'an enterprise on the list of irregularities gets off it first; with a revoked licence there is no filing',
  法定代表人外籍且姓名中英不一致须盖章说明:
    'a foreign legal representative whose names in Chinese and English differ wants a sealed statement',
  同一人只能做一家公司的网站负责人: 'the same person can be responsible for the websites of one company only',
  '新增网站时主体负责人与管局库不一致会被拒，须先变更':
    'a new website is refused where the principal’s responsible person is not the one on record; change that first',
  '小程序/公众号用途且无网页内容可备案':
    'a domain for mini programs or official accounts, without web pages, can be filed',
  '短信核验：港澳通行证填背面港澳身份证号后六位（2019）':
    'verification by text message with a mainland travel permit: the last six characters of the Hong Kong or Macao ID number on its back (2019)',
  '投资人栏：企业写企业全称，其他单位写上级主管全称':
    'investor: enterprises write their full name, others that of their superior body',
  '企业网站服务内容选“单位门户网站”':
    'an enterprise’s website chooses “Portal of an organisation” as content',
  '未备案域名不得有解析记录（JD）': 'a domain that is not filed has no DNS records (JD Cloud)',
  非政府机构不可办地方门户: 'only government bodies run local portals',
  '主体负责人变更须走变更备案并交新授权书（HWC）':
    'another responsible person of the principal is a change of the filing, with a new authorisation letter (Huawei Cloud)',
  '新增接入/网站信息须与原备案完全一致':
    'what is filled in for a new access or website is exactly what is on record',
  不同人负责时联系方式不得相同: 'different responsible persons have different contact details',
  企业只能用营业执照备案: 'enterprises can file with a business licence only',
  '营业执照须为海南省市场监管局商事登记专用章且带琼字编号（HW）':
    'the business licence bears the Hainan market regulator’s seal for company registration and a number with “琼” (Huawei Cloud)',
  '新增网站/接入的信息须与原备案一致': 'what is filled in for a new website or access is what is on record',
  '京东云未提供西藏规则，资料最少的省份':
    'JD Cloud gives no rules for Tibet; the province with the fewest sources',
  已备网站底部中央悬挂编号并链接: 'a filed website shows its number in the middle of the foot, with the link',
  '企业用营业执照，其他单位用组织机构代码类证件':
    'enterprises use a business licence, other organisations a certificate of the organisation code kind',
  手机号不得是建站公司电话: 'the mobile is not the number of the company that builds the website',
  '投资人栏：企业写法定代表人，其他单位写上级主管':
    'investor: enterprises write their legal representative, others their superior body',
  '管局抽查电话，联系不上即驳回（2017）':
    'the administration calls some numbers and refuses where nobody can be reached (2017)',
  '党建函咨询电话各版本不一致，勿内置号码':
    'editions differ on the number to ask about the party-building letter; none is built in',
  // Names of personal websites.
  '至少 3 个汉字': 'at least 3 Han characters',
  不可纯英文: 'not all Latin letters',
  '2019：仅可用“某某的个人博客/个人主页”':
    '2019: only “某某的个人博客/个人主页” (somebody’s personal blog or home page)',
  '较新：名称与内容须与主体性质相符': 'newer: name and content fit the principal’s nature',
  '不得以“个人网站/个人”、域名、人名命名':
    'not “个人网站” (personal website) or “个人” (personal), a domain or a person’s name',
  '不得含中华、中国': 'without “中华” or “中国” (China)',
  '纯中文或中英文，体现内容': 'all Chinese, or Chinese and English, telling the content',
  '不得以中国、中华、中央、国家等字头命名':
    'does not begin with words such as “中国”, “中华” (China), “中央” (central) or “国家” (national)',
  不得用国字号或行政区划地名: 'no words such as “China” and no names of divisions',
  '至少 3 个字': 'at least 3 characters',
  '不得用域名、英文、姓名、数字': 'no domain, English, name of a person or digits',
  '未经许可不得以行政区划地名命名（如“地名+网”）':
    'not named after a division without permission (such as a place and “网”, net)',
  '同主体多站不可同名（腾讯：同名则内容须不同）':
    'a principal’s websites have different names (Tencent Cloud: with the same name, different contents)',
  // Names of organisations’ websites.
  '单位网站名须为主办单位全称或简称（JD）': 'an organisation’s website has its full or short name (JD Cloud)',
  '不得用域名、网址、英文、个人姓名': 'no domain, address, English or name of a person',
  '不得用资讯/平台/工作室/导航/分享等格式；博客、论坛、在线、社区、交流须审批':
    'not in the manner of information, platform, studio, navigation, sharing and the like; blog, forum, online, community and exchange want an approval',
  '学院类须加“（内部学院）”或“（非独立机构）”':
    'an academy adds “（内部学院）” (internal academy) or “（非独立机构）” (not an institution of its own)',
  国字头须主管部门批文: 'words such as “China” in front want the authority’s approval',
  '国字号、行政区划地名须有相应授权': 'words such as “China” and names of divisions want an authorisation',
  实际名称与备案名称一致: 'the real name is the filed one',
  单位网站名不得含英文: 'no English in an organisation’s website name',
  未经许可不得以行政区划地名命名: 'not named after a division without permission',
  // Pictures of certificates.
  '证件须原件彩色扫描，不收复印件': 'certificates are colour scans of the original; copies are refused',
  '身份证有效期 3 个月以上；营业执照有效期 1 年以上；不支持电子营业执照':
    'ID card valid for more than 3 months, business licence for more than 1 year; no electronic business licence',
  原件彩色扫描: 'colour scans of the original',
  '主办单位证件与负责人证件剩余有效期均大于 3 个月':
    'the certificates of principal and responsible person both have more than 3 months left',
  '负责人证件剩余有效期不少于 3 个月': 'the responsible person’s certificate has at least 3 months left',
  '单位可用盖公章复印件；个人身份证复印件须按手印；水印只能写备案用途':
    'organisations may use copies with their seal; a copy of a person’s ID card bears a fingerprint; a watermark only says that it is for filing',
  '原件上传，特殊情况可用盖章复印件': 'the original is uploaded, a sealed copy in special cases',
  // Addresses.
  精确到门牌号: 'down to the house number',
  '不得写“市辖区”，按新区划选区（如原宣武归西城、原崇文归东城）':
    'not “市辖区” (city district); choose by today’s districts (Xuanwu now belongs to Xicheng, Chongwen to Dongcheng)',
  '精确到门牌号，不得写“市辖区”': 'down to the house number, not “市辖区” (city district)',
  '华苑地区：环内选南开区、环外选西青区':
    'Huayuan area: Nankai District inside the ring road, Xiqing District outside',
  '自贸区、空港经济区填滨海新区': 'free trade zone and airport economic area: Binhai New Area',
  在校学生写到院系班级: 'students write it down to department and class',
  通信地址与证件住址须同省同市: 'postal address and certificate address are in the same province and city',
  个人写到门牌和房间号: 'persons write it down to house and room number',
  居住证居住地址须与通信地址一致: 'the address on the residence permit is the postal address',
  '不得写“市辖区”': 'not “市辖区” (city district)',
  '农村写到村，城镇写到门牌或信箱号':
    'in the country down to the village, in town to the house or box number',
  '所属区域与通信地址一致，不得写“市辖区”':
    'the region fits the postal address and is not “市辖区” (city district)',
  '通信地址与证件住址须同省同市（HW）':
    'postal address and certificate address are in the same province and city (Huawei Cloud)',
  通信地址与证件住所须同一城市: 'postal address and certificate address are in the same city',
  '网店类执照：证件住所填平台+网址，通信地址须在川并可证明':
    'a licence of an online shop: platform and web address as certificate address; the postal address is in Sichuan, with a proof',
  所在地须与证件住址一致: 'the place is that of the certificate address',
  // Endings of domains.
  '只受理北京可备案后缀清单内的后缀，部分国别后缀不受理（需按接入商清单核对）':
    'only suffixes on Beijing’s list of those that can be filed; some country suffixes are refused (compare with the provider’s list)',
  '非国家级单位域名前缀不得含中国、国家含义':
    'only a national body’s domain may speak of China or the nation',
  'org 后缀仅 2018-01-01 前已备案的可做接入': '.org only as a new access, if filed before 2018-01-01',
  '事业单位用 .cn 或 .公益': 'public institutions use .cn or .公益',
  '“中国×××.中国”形式仅限国家级单位': 'the form “中国×××.中国” is for national bodies only',
  '前缀含 game 等前置审批字样须有审批或备注不涉及':
    'words of prior approval in a domain, such as game, want the approval or a remark that it does not apply',
  '事业单位 .cn/.公益；党政机关 .gov.cn/.政务':
    'public institutions: .cn or .公益; party and government bodies: .gov.cn or .政务',
  '个人不可备 .org（2017）': 'persons cannot file .org (2017)',
  // Verification sheet.
  '核验单需写明备案域名及注册商简称；域名过多时可附北京备案确认书。':
    'The sheet names the domains and the registrars’ short names; where there are too many domains, Beijing’s filing confirmation may be attached.',
  '广东核验单版式与他省不同（2019）。': 'Guangdong’s sheet has another layout than other provinces’ (2019).',
  // What numbers are counted by.
  已备案成功网站数: 'filed websites',
  不同前缀域名数: 'domains of different names',
  不同前缀域名累计数: 'domains of different names in all',
  含已备案网站数: 'websites, filed ones included',
  // Prior approvals.
  '备案省要论坛、社区类的网站先办专项审批。':
    'The province wants a special approval for forums and communities first.',
  '备案省要许可文件，没有就先核减经营范围，不收情况说明。':
    'The province wants the licence; without it the scope is cut down first, and a statement is refused.',
  '备案省要主管部门的许可文件。': 'The province wants the authority’s licence.',
  '备案省的游戏类网站要版号。': 'Websites on games want the game publication number in this province.',
  '备案省要许可文件；实际不涉及的，交不涉及的承诺书。':
    'The province wants the licence, or, where it does not apply, a commitment that says so.',
  '备案省的名称里有前置审批的字样时要批准文件。':
    'Words of prior approval in a name want the approval in this province.',
  '备案省的宗教内容要自治区宗教部门同意。':
    'Religious content wants the consent of the autonomous region’s religious authority.',
}
