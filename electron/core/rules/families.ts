/** Families of rules: one for each of the ten common refusals (contract section 2), and those beside them. */

export interface Family {
  readonly id: string
  /** Place in the list of the ten common refusals, or null. */
  readonly top: number | null
  /** The reason of refusal, as people know it. */
  readonly title: string
}

/** In the order of the common refusals; findings come in this order. */
export const FAMILIES = [
  { id: 'domain-owner', top: 1, title: '域名所有人不正确' },
  { id: 'site-name', top: 2, title: '网站名称不合格' },
  { id: 'province', top: 3, title: '跨省备案' },
  { id: 'site-content', top: 4, title: '网站内容不合格' },
  { id: 'certificate', top: 5, title: '证件不合格' },
  { id: 'responsible-person', top: 6, title: '主体负责人非法人' },
  { id: 'phone', top: 7, title: '电话号码问题' },
  { id: 'verification-sheet', top: 8, title: '核验单不合格' },
  { id: 'phone-reuse', top: 9, title: '手机号码备案频率大于 1' },
  { id: 'filing-type', top: 10, title: '备案类型错误' },
  { id: 'fields', top: null, title: '填写不完整或写法不对' },
  { id: 'contact', top: null, title: '联系方式混用' },
  { id: 'site-access', top: null, title: '网站开通与备案号' },
  { id: 'app', top: null, title: 'App 特征信息' },
  { id: 'limits', top: null, title: '数量上限' },
  { id: 'identity-check', top: null, title: '本人核验' },
] as const satisfies readonly Family[]

export type FamilyId = (typeof FAMILIES)[number]['id']

export const familyOf = (id: string): Family | null => FAMILIES.find((family) => family.id === id) ?? null
