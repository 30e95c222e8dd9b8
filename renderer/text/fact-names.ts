/** What facts are called: by the field of a province's table, or by the table that they stand in. */

const PROVINCE_FIELDS: Record<string, string> = {
  'personal.crossProvince': '个人跨省备案',
  'personal.acceptedResidenceProofs': '个人跨省认可的居住证明',
  'personal.residenceProofMinMonths': '居住证明至少剩余月数',
  'personal.minAge': '个人负责人最低年龄',
  'personal.minorRule': '未成年人备案',
  'personal.proofRequiredUnderAge': '低于此年龄要证明',
  'personal.foreignersAccepted': '接受外籍人士个人备案',
  'personal.temporaryIdAccepted': '接受临时身份证',
  'personal.forbiddenNameWords': '个人网站名称不用的字词',
  'personal.nameRules': '个人网站名称要求',
  'personal.blogContentTypeAllowed': '个人可选博客类服务内容',
  'personal.changeRule': '个人变更主体',
  'personal.maxSitesTotal': '个人网站总数上限',
  'personal.maxSitesPerOrder': '个人每单网站数上限',
  'personal.maxDomainsFirstFiling': '个人首次备案域名数上限',
  'personal.newSiteOneDomainWhenFiledOver': '已备案超过此数，新网站只收一个域名（个人）',
  'personal.sitePlanThreshold': '个人要建设方案书的网站数',
  'organization.crossProvince': '单位跨省备案',
  'organization.sameCityRequired': '单位须在同一城市',
  'organization.principalLegalRep': '单位主体负责人',
  'organization.principalAuthorizationLetter': '主体负责人授权书',
  'organization.siteResponsible': '网站负责人',
  'organization.siteResponsibleMaxAge': '网站负责人年龄上限',
  'organization.responsibleNeedsLocalIdOrPermit': '负责人须有本省证件或居住证',
  'organization.minAge': '单位负责人最低年龄',
  'organization.soleProprietor': '个体工商户',
  'organization.changeRule': '单位变更主体',
  'organization.maxSitesTotal': '单位网站总数上限',
  'organization.maxSitesPerOrder': '单位每单网站数上限',
  'organization.maxDomainsPerOrder': '单位每单域名数上限',
  'organization.newSiteOneDomainWhenFiledOver': '已备案超过此数，新网站只收一个域名（单位）',
  'organization.sitePlanThreshold': '单位要建设方案书的网站数',
  organizationSiteNameRules: '单位网站名称要求',
  'phones.mobileLocalPersonal': '个人手机号归属本省',
  'phones.mobileLocalOrganization': '单位手机号归属本省',
  'phones.emergencyRequired': '须填应急电话',
  'phones.emergencyMustDifferPersonal': '应急电话与手机不同（个人）',
  'phones.emergencyMustDifferOrganization': '应急电话与手机不同（单位）',
  'phones.emergencyOwnerRemark': '须备注应急电话机主',
  'phones.landlineRequired': '须填固定电话',
  'phones.minDistinctNumbersSamePerson': '同一负责人至少几个不同号码',
  'phones.minDistinctNumbersDifferentPerson': '不同负责人至少几个不同号码',
  'phones.reuseAcrossEntitiesAllowed': '号码可用于多个主体',
  'domain.orgOwnerAllowed': '单位域名可以在谁名下',
  'domain.personalOwner': '个人域名可以在谁名下',
  'domain.minValidityMonths': '域名至少剩余月数',
  'domain.maxDomainsPerSite': '每个网站域名数上限',
  'domain.certificatePersonal': '个人域名证书',
  'domain.certificateOrganization': '单位域名证书',
  'domain.overseasRegistrarAccepted': '接受境外注册的域名',
  'domain.suffixRules': '域名后缀要求',
  'verificationSheet.required': '须交核验单',
  'verificationSheet.form': '核验单形式',
  'verificationSheet.orgSeal': '单位须盖公章',
  'verificationSheet.fingerprintPersonal': '个人须按手印',
  'verificationSheet.multiDomain': '多个域名的核验单',
  'verificationSheet.livenessOrCurtain2019': '本人核验方式（2019 年）',
  'verificationSheet.handwrittenStatement': '须手写声明',
  'verificationSheet.extra': '核验单其他要求',
  addressRules: '地址要求',
  photoRules: '证件图片要求',
  userNotes: '其他要求',
  'siteAccess.unfiledDomainMustBeClosed': '备案前域名须关闭访问',
  'siteAccess.filedSitesMustBeOpenWithNumber': '备案后须能打开并标备案号',
  reviewWorkingDays: '审核工作日',
  smsVerification: '短信核验',
  materials: '额外材料',
  remarks: '备注写法',
  'approval-province': '前置审批的省内要求',
  'content-type-province': '服务内容的选法',
  'domain-rule': '域名的省内要求',
  'foreign-head': '境外负责人',
  'naming/province': '名称的省内要求',
  'office-phone': '办公电话',
  'person-reuse': '同一人在几个主体任负责人',
  'remark-length': '备注字数',
}

/** Tables of facts, by the first part of an id. */
const KINDS: Record<string, string> = {
  nationwide: '全国规定',
  province: '省份简称表',
  tld: '顶级域名批复名单',
  'cn-second-level': '.cn 二级域名表',
  registrar: '域名注册商名单',
  'principal-type': '主体性质对照表',
  'certificate-type': '证件类型对照表',
  'credit-code-category': '信用代码类别表',
  'id-prefix': '身份号码旧区划表',
  'prior-approval': '前置审批目录',
  'content-type': '服务内容目录',
  'content-licence': '经营许可对照表',
  'content-words': '内容说明用词',
  language: '语种目录',
  divisions: '行政区划表',
  naming: '名称用字词表',
  'approval-words': '前置审批字词表',
  'approval-document': '审批文件对照表',
  'not-approval': '不算前置审批的证件',
  'app-platform': 'App 平台对照表',
  'app-test-certificate': '公开测试证书',
  'filing-type': '备案类型',
  'filing-type-question': '备案类型的判断问题',
  'filing-type-row': '备案类型决策表',
  'filing-number': '备案号写法',
  'filing-number-suffix': '备案号后缀',
  'mobile-segments': '手机号段归属表',
  'mobile-prefix': '特殊号段表',
  'area-code': '区号表',
  'email-typing': '邮箱常见误写',
  'remark-words': '备注用词',
  'picture-limit': '接入商的图片要求',
  'provider-limit': '接入商的数量上限',
  'province-material': '分省额外材料',
  'province-remark': '分省备注要求',
  'residence-proof': '居住证明种类',
  refusal: '驳回原因说法',
  'access-steps': '提交到开通的步骤',
}

const BY_PROVINCE = /^(province|naming\/province|[a-z-]+-province|[a-z-]+)\/(\d\d)(?:[./](.*))?$/
const PROVINCE_TABLES =
  /^(naming\/province|approval-province|content-type-province|domain-rule|foreign-head|office-phone|person-reuse|remark-length)$/

/** True for what one province says of itself. */
export function isOfProvince(id: string): boolean {
  const [, table = ''] = BY_PROVINCE.exec(id) ?? []
  return table === 'province' || PROVINCE_TABLES.test(table)
}

/** What a fact is about. `province`: name of a province by its two digits. */
export function factName(id: string, province: (code: string) => string): string {
  const [, table = '', code = '', field] = BY_PROVINCE.exec(id) ?? []
  const place = province(code) || '该省'
  if (table === 'province') return field === undefined ? place : `${place} · ${provinceField(field)}`
  if (PROVINCE_TABLES.test(table)) return `${place} · ${provinceField(table)}`
  return KINDS[id.split('/')[0] ?? ''] ?? '规则数据'
}

/** `materials.2` is one of the list `materials`. */
export const provinceField = (field: string): string =>
  PROVINCE_FIELDS[field] ?? PROVINCE_FIELDS[field.replace(/\.\d+$/, '')] ?? '分省规定'

export const tableName = (kind: string): string => KINDS[kind] ?? '规则数据'
