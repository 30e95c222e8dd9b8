export const regionText = {
  code: (code: string) => `Division code ${code}`,
  stranger: (code: string) => `“${code}” is none of today’s divisions; please choose again.`,
} as const
