/** What the program makes of the filing: its type and its safe days. */
export const planText = {
  /** The rule's own reason, in Chinese. */
  own: (why: string) => why,
  derived: (type: string, why: string) => `按现在的回答是“${type}”。${why}`,
  assumed: (words: readonly string[]) => `没有回答的先当作：${words.join('；')}。`,
  safeDay: (day: string | null, because: string) =>
    day === null ? `现在没有稳妥的提交日，${because}。` : `最早稳妥的提交日是 ${day}，${because}。`,
  safeUntil: (day: string) => `${day} 以后提交，域名或证件的剩余有效期就不够了。`,
  because: {
    today: '没有要等的',
    'real-name': '要等域名实名信息入库',
    'domain-validity': '域名剩余有效期不够，要先续费',
    'principal-certificate': '主体证件的有效期不够',
    'person-certificate': '负责人证件的有效期不够',
  },
} as const
