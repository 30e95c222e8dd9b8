/** Choosing a place. */
export const regionText = {
  code: (code: string) => `区划代码 ${code}`,
  stranger: (code: string) => `“${code}”不在现行区划里，请重新选择。`,
} as const
