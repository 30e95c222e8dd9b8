/** Words in which registries write the kind of an enterprise (市场主体类型): 有限责任公司分公司(自然人投资或控股). */
const WORDS =
  '有限责任公司 股份有限公司 分公司 有限公司 公司 有限合伙企业 普通合伙企业 特殊普通合伙企业 合伙企业 个人独资企业 个体工商户 全民所有制 集体所有制 ' +
  '集体经济 股份合作制 农民专业合作社 专业合作社 合作社 分支机构 企业 法人 非法人 其他 一人 普通合伙 有限合伙 内资 ' +
  '自然人 外国自然人 外商投资 外商 外国 境外 中外 港澳台 台港澳 港澳 台湾 国有 非上市 上市 投资 控股 独资 合资 合作 非 或 与 的 、 , ( )'

const LONGEST_FIRST = WORDS.split(' ').toSorted((a, b) => b.length - a.length)
const WHOLE = new RegExp(`^(?:${LONGEST_FIRST.map((word) => word.replace(/[()]/, '\\$&')).join('|')})+$`, 'u')

/** True of a text made of such words alone; brackets of half width. */
export const isInCompanyTypeWords = (text: string): boolean => WHOLE.test(text)
