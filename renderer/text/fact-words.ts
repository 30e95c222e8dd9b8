/** What facts are called and what they say, in words; a value too large for a sentence is only counted. */

const PROVINCE_FIELDS: Record<string, string> = {
  'personal.crossProvince': '个人跨省备案',
  'personal.acceptedResidenceProofs': '个人跨省认可的居住证明',
  'personal.residenceProofMinMonths': '居住证明至少剩余月数',
  'personal.minAge': '个人负责人最低年龄',
  'personal.minorRule': '未成年人备案',
  'personal.proofRequiredUnderAge': '低于此年龄要证明',
  'personal.foreignersAccepted': '外籍人士个人备案',
  'personal.temporaryIdAccepted': '临时身份证',
  'personal.forbiddenNameWords': '个人网站名称不用的字词',
  'personal.nameRules': '个人网站名称要求',
  'personal.blogContentTypeAllowed': '个人选博客类服务内容',
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
  'phones.emergencyRequired': '应急电话',
  'phones.emergencyMustDifferPersonal': '应急电话与手机不同（个人）',
  'phones.emergencyMustDifferOrganization': '应急电话与手机不同（单位）',
  'phones.emergencyOwnerRemark': '备注应急电话机主',
  'phones.landlineRequired': '固定电话',
  'phones.minDistinctNumbersSamePerson': '同一负责人至少几个不同号码',
  'phones.minDistinctNumbersDifferentPerson': '不同负责人至少几个不同号码',
  'phones.reuseAcrossEntitiesAllowed': '号码用于多个主体',
  'domain.orgOwnerAllowed': '单位域名可以在谁名下',
  'domain.personalOwner': '个人域名可以在谁名下',
  'domain.minValidityMonths': '域名至少剩余月数',
  'domain.maxDomainsPerSite': '每个网站域名数上限',
  'domain.certificatePersonal': '个人域名证书',
  'domain.certificateOrganization': '单位域名证书',
  'domain.overseasRegistrarAccepted': '境外注册的域名',
  'domain.suffixRules': '域名后缀要求',
  'verificationSheet.required': '核验单',
  'verificationSheet.form': '核验单形式',
  'verificationSheet.orgSeal': '单位盖公章',
  'verificationSheet.fingerprintPersonal': '个人按手印',
  'verificationSheet.multiDomain': '多个域名的核验单',
  'verificationSheet.livenessOrCurtain2019': '本人核验方式（2019 年）',
  'verificationSheet.handwrittenStatement': '手写声明',
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
}

const WORDS: Record<string, string> = {
  allowed: '可以',
  allowed_with_proof: '有居住证明可以',
  not_allowed: '不可以',
  no_restriction_listed: '没有列出限制',
  required: '必须',
  conditional: '视情况',
  recommended: '建议',
  not_required: '不要求',
  historical_only: '早年要求，现在没有再见到',
  always: '一律要',
  threshold: '超过一定数量要',
  forbidden: '不可以',
  guardian: '由监护人办理',
  employment_proof: '工作证明',
  employment_proof_or_guardian: '有工作证明，或由监护人办理',
  none: '不可以变更',
  to_own_company_only: '只能变更为本人的公司',
  rename_only: '只能改名',
  same_legal_rep_only: '法定代表人相同才可以',
  free_conditional: '有条件可以',
  free: '可以',
  required_or_authorization: '法定代表人，或有授权书的人',
  accepted: '接受',
  accepted_shareholder_or_senior_manager: '只接受股东或高管的授权书',
  special_cases_only: '只在特殊情况接受',
  exceptional_only: '只在个别情况接受',
  not_accepted: '不接受',
  may_differ: '可以与主体负责人不同',
  may_differ_with_authorization: '有授权书可以不同',
  must_equal_principal_if_not_legal_rep: '主体负责人不是法定代表人时须相同',
  must_differ_from_legal_rep: '不能是法定代表人',
  organisation: '单位',
  legal_representative: '法定代表人',
  shareholder: '股东',
  senior_manager: '高管',
  self: '本人',
  residence_permit: '居住证',
  temporary_residence_permit: '暂住证',
  property_deed: '房产证',
  student_card: '学生证',
  social_insurance: '社保证明',
  employment_contract: '劳动合同',
  rental_contract: '租房合同',
  rental_contract_1y: '一年以上租房合同',
  property_purchase_contract: '购房合同',
  shanghai_residence_permit: '上海市居住证',
  shanghai_temporary_residence_permit: '上海市临时居住证',
  permit_status_certificate: '居住证办理状态证明',
  curtain: '幕布照',
  face_app: '人脸核验',
  face_app_or_curtain: '人脸核验或幕布照',
  separate_list_allowed: '可以另附清单',
  single_sheet: '写在一张核验单上',
  wide_sheet: '用加宽的核验单',
  paper_signed_scan_upload: '纸质签字盖章后扫描上传',
  enterprise: '按企业办理',
  enterprise_with_seal_required: '按企业办理，须有公章',
  enterprise_name_and_seal_required: '按企业办理，须有字号和公章',
  unnamed_personal: '无字号的按个人办理',
  named_enterprise_unnamed_personal: '有字号的按企业办理，无字号的按个人办理',
  enterprise_legal_rep_only: '按企业办理，负责人只能是法定代表人',
  enterprise_no_name_allowed: '按企业办理，可以没有字号',
  personal: '个人',
  organization: '单位',
  both: '单位和个人',
  mainland: '境内',
  likely: '多半是境内',
  overseas: '境外',
  approved: '已获批复',
  'not-approved': '未获批复',
  unknown: '不清楚',
  true: '是',
  false: '否',
}

const KINDS: Record<string, (rest: string) => string> = {
  nationwide: () => '全国规定',
  tld: (rest) => `顶级域名 .${rest}`,
  registrar: () => '域名注册商名单',
  'principal-type': () => '主体性质对照表',
  'certificate-type': () => '证件类型对照表',
  'credit-code-category': (rest) => `信用代码 ${rest} 开头的含义`,
  'id-prefix': (rest) => `身份号码 ${rest} 开头的省份`,
  'prior-approval': () => '前置审批目录',
  'content-type': () => '服务内容目录',
  language: () => '语种目录',
}

/** What a fact is about. `province`: name of a province by its two digits. */
export function factName(id: string, province: (code: string) => string): string {
  const [kind = '', ...others] = id.split('/')
  const rest = others.join('/')
  if (kind !== 'province') return KINDS[kind]?.(rest) ?? '规则数据'
  const [code = '', field] = others
  const name = province(code) || '该省'
  return field === undefined ? name : `${name} · ${provinceField(field)}`
}

/** `materials.2` is one of the list `materials`. */
export const provinceField = (field: string): string =>
  PROVINCE_FIELDS[field] ?? PROVINCE_FIELDS[field.replace(/\.\d+$/, '')] ?? '分省规定'

export const tableName = (kind: string): string => KINDS[kind]?.('') ?? '规则数据'

const LONG_LIST = 40
/** From this length on a part of a list is a sentence. */
const LONG_WORD = 12
const UNITS: readonly (readonly [RegExp, string])[] = [
  [/Age$/, ' 岁'],
  [/Months$/, ' 个月'],
  [/Domains|OneDomain/, ' 个'],
  [/Sites/, ' 个'],
  [/Numbers/, ' 个'],
]
const word = (value: unknown): string => {
  const plain = String(value)
  return WORDS[plain] ?? plain
}

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function fieldsInWords(value: Fields): string | null {
  for (const key of ['rule', 'sentence', 'text', 'advice'])
    if (typeof value[key] === 'string') {
      const about = typeof value['appliesTo'] === 'string' ? `（${word(value['appliesTo'])}）` : ''
      return `${value[key]}${about}`
    }
  if (typeof value['condition'] === 'string')
    return `${value['condition']}（${word(value['appliesTo'] ?? 'both')}）`
  if (typeof value['op'] === 'string' && typeof value['n'] === 'number') {
    const counted = typeof value['basis'] === 'string' ? `（按${value['basis']}计）` : ''
    return `${value['op'] === '>' ? '超过' : '达到'} ${value['n']} 个${counted}`
  }
  if (typeof value['male'] === 'number') return `男 ${value['male']} 岁，女 ${word(value['female'])} 岁`
  if (typeof value['min'] === 'number') return `${value['min']} 至 ${word(value['max'])} 个工作日`
  if (typeof value['required'] === 'boolean')
    return `${value['required'] ? '要求' : '不要求'}${value['pilot'] === true ? '（试点省份）' : ''}`
  if (typeof value['then'] === 'string') return typeof value['place'] === 'string' ? value['place'] : null
  if (typeof value['label'] === 'string' && typeof value['status'] === 'string')
    return `${value['label']}：${word(value['status'])}`
  if (typeof value['name'] === 'string')
    return typeof value['standing'] === 'string'
      ? `${value['name']}：${word(value['standing'])}`
      : value['name']
  return null
}

/** The value of a fact in words; a table is only counted. */
export function factWords(id: string, value: unknown): string {
  const field = id.split('/')[2] ?? ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return `${value}${UNITS.find(([pattern]) => pattern.test(field))?.[1] ?? ''}`
  if (typeof value === 'string') return word(value)
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one === 'string')) {
      const words = value.slice(0, LONG_LIST).map(word)
      const joined = words.join(words.some((one) => one.length > LONG_WORD) ? '；' : '、')
      return value.length > LONG_LIST ? `${joined} 等 ${value.length} 个` : joined
    }
    return `一张表，共 ${value.length} 行`
  }
  if (isFields(value)) return fieldsInWords(value) ?? `一张表，共 ${Object.keys(value).length} 项`
  return '没有内容'
}
