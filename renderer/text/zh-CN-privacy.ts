/** Sentences about people's data: masking, agreement, keeping time, and what is kept about whom. */
export const privacyText = {
  mask: {
    show: '显示号码',
    hide: '遮住号码',
    showOf: (label: string) => `显示${label}`,
    hideOf: (label: string) => `遮住${label}`,
    typed: (label: string) => `填写的${label}`,
    fades: '30 秒后自动遮住',
    hidden: (label: string) => `${label}已遮住，点进来就能看到`,
  },
} as const
