/** What facts say, in words; a value too large for a sentence is only counted. */

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
  passport_accepted: '可以用护照',
  authorise_mainland_holder: '授权给有内地证件的人',
  mainland: '境内',
  likely: '多半是境内',
  overseas: '境外',
  approved: '已获批复',
  'not-approved': '未获批复',
  unknown: '不清楚',
  true: '是',
  false: '否',
}

const LONG_LIST = 40
const LONG_TEXT = 400
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

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

function listed(all: readonly string[]): string {
  const words = all.slice(0, LONG_LIST).map(word)
  const joined = words.join(words.some((one) => one.length > LONG_WORD) ? '；' : '、')
  return all.length > LONG_LIST ? `${joined} 等 ${all.length} 个` : joined
}

/** What a yes or a list of words means in a table where the key says it. */
const SAYS: Record<string, string> = {
  noLatin: '不用字母',
  noDigits: '不用数字',
  noPlace: '不用行政区划地名',
  unitNameOnly: '只用单位名称',
  differsFromMobile: '固定电话与手机号不能相同',
  landlineRequired: '须填固定电话',
}
const LISTS: Record<string, string> = { words: '不用', starts: '不以这些开头' }
const WHOSE: Record<string, string> = { personal: '个人', organisation: '单位' }

/** Parts of a table whose keys say what they mean; null where none does. */
function keysInWords(value: Fields): string | null {
  const parts = Object.entries(value).flatMap(([key, one]) => {
    if (one === true && SAYS[key]) return [SAYS[key]]
    const list = LISTS[key]
    if (list && isTexts(one) && one.length > 0) return [`${list}${listed(one)}`]
    const whose = WHOSE[key]
    const inner = whose && isFields(one) ? keysInWords(one) : null
    return inner ? [`${whose}：${inner}`] : []
  })
  return parts.length > 0 ? parts.join('；') : null
}

const SENTENCES = ['rule', 'sentence', 'text', 'advice', 'why', 'says', 'when', 'message'] as const

function fieldsInWords(value: Fields): string | null {
  if (typeof value['op'] === 'string' && typeof value['n'] === 'number') {
    const counted = typeof value['basis'] === 'string' ? `（按${value['basis']}计）` : ''
    return `${value['op'] === '>' ? '超过' : '达到'} ${value['n']} 个${counted}`
  }
  if (typeof value['ask'] === 'string') return value['ask']
  if (typeof value['licence'] === 'string' && typeof value['when'] === 'string')
    return `${value['when']}要${value['licence']}`
  if (isTexts(value['documents'])) return listed(value['documents'])
  for (const key of SENTENCES) {
    const said = value[key]
    // A rule of a table is named by a code, not said in a sentence; places to be filled in are left out.
    if (typeof said !== 'string' || /^[a-z-]+$/.test(said)) continue
    const about = typeof value['appliesTo'] === 'string' ? `（${word(value['appliesTo'])}）` : ''
    return `${said.replaceAll(/“\.?\{\w+\}”/g, '')}${about}`
  }
  if (typeof value['condition'] === 'string')
    return `${value['condition']}（${word(value['appliesTo'] ?? 'both')}）`
  if (Array.isArray(value['wants'])) {
    const wants = value['wants'].flatMap((one) =>
      isFields(one) && typeof one['says'] === 'string' ? [one['says']] : [],
    )
    if (wants.length > 0) return [...new Set(wants)].join('')
  }
  if (typeof value['male'] === 'number') return `男 ${value['male']} 岁，女 ${word(value['female'])} 岁`
  if (isTexts(value['steps'])) return value['steps'].join(' → ')
  if (typeof value['min'] === 'number' && value['max'] === undefined) return `至少 ${value['min']} 字`
  if (typeof value['min'] === 'number') return `${value['min']} 至 ${word(value['max'])} 个工作日`
  if (typeof value['required'] === 'boolean')
    return `${value['required'] ? '要求' : '不要求'}${value['pilot'] === true ? '（试点省份）' : ''}`
  if (typeof value['allowed'] === 'boolean') return value['allowed'] ? '可以' : '不可以'
  if (typeof value['handling'] === 'string') return word(value['handling'])
  if (typeof value['maxBytes'] === 'number') {
    const kinds = isTexts(value['kinds']) ? `，${value['kinds'].join('、').toUpperCase()}` : ''
    return `每张不超过 ${Math.round(value['maxBytes'] / 1024 / 1024)} MB${kinds}`
  }
  if (typeof value['place'] === 'string') return value['place']
  if (typeof value['label'] === 'string')
    return typeof value['status'] === 'string'
      ? `${value['label']}：${word(value['status'])}`
      : value['label']
  if (typeof value['name'] === 'string')
    return typeof value['standing'] === 'string'
      ? `${value['name']}：${word(value['standing'])}`
      : value['name']
  if (isTexts(value['words'])) return listed(value['words'])
  return keysInWords(value)
}

/** The value of a fact in words; a table is only counted. */
export function factWords(id: string, value: unknown): string {
  const field = id.split('/')[2] ?? ''
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number') return `${value}${UNITS.find(([pattern]) => pattern.test(field))?.[1] ?? ''}`
  if (typeof value === 'string')
    return value.length > LONG_TEXT || id.startsWith('divisions/') ? '一张表' : word(value)
  if (isTexts(value)) return listed(value)
  if (Array.isArray(value)) return `一张表，共 ${value.length} 行`
  if (isFields(value)) return fieldsInWords(value) ?? `一张表，共 ${Object.keys(value).length} 项`
  return '没有内容'
}
