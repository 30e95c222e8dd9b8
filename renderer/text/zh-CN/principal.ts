/** The section of the principal. */
export const principalText = {
  filing: '这次备案',
  details: '主体信息',
  previous: '以前备过案',
  filedWith: { 'this-provider': '这家接入商', 'other-provider': '别的接入商' },
  notFiled: '没有备过案',
  more: '更多性质…',
} as const
