/** The section of the responsible persons. */
export const peopleText = {
  principal: '主体负责人',
  principalHint: (headIs: string) => (headIs ? `一般由${headIs}担任` : '一般由法定代表人担任'),
  service: (n: number, name: string) => `第 ${n} 个服务的负责人${name ? `（${name}）` : ''}`,
  same: '与主体负责人相同',
} as const
