/** GB/T 2260 codes of the provinces with their short names; the full names add only the suffixes below. */
export const PROVINCE_NAMES: Readonly<Record<string, string>> = {
  '11': '北京',
  '12': '天津',
  '13': '河北',
  '14': '山西',
  '15': '内蒙古',
  '21': '辽宁',
  '22': '吉林',
  '23': '黑龙江',
  '31': '上海',
  '32': '江苏',
  '33': '浙江',
  '34': '安徽',
  '35': '福建',
  '36': '江西',
  '37': '山东',
  '41': '河南',
  '42': '湖北',
  '43': '湖南',
  '44': '广东',
  '45': '广西',
  '46': '海南',
  '50': '重庆',
  '51': '四川',
  '52': '贵州',
  '53': '云南',
  '54': '西藏',
  '61': '陕西',
  '62': '甘肃',
  '63': '青海',
  '64': '宁夏',
  '65': '新疆',
  '71': '台湾',
  '81': '香港',
  '82': '澳门',
}

const SUFFIX = /(?:壮族自治区|回族自治区|维吾尔自治区|自治区|特别行政区|省|市)$/

/** Two digits of a province given as two digits, six digits or a name; null when it is none of the known. */
export function provinceCode(
  given: string,
  names: Readonly<Record<string, string>> = PROVINCE_NAMES,
): string | null {
  const text = given.normalize('NFKC').trim()
  const digits = /^(\d{2})(?:\d{4})?$/.exec(text)?.[1]
  if (digits !== undefined) return Object.hasOwn(names, digits) ? digits : null
  const short = text.replace(SUFFIX, '')
  return Object.keys(names).find((code) => names[code]!.replace(SUFFIX, '') === short) ?? null
}
