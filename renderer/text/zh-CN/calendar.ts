/** The list of dates that matter for a filing. */
export const calendarText = {
  title: '要紧的日子',
  words: '由草稿里的日期和规则算出；法定节假日没有计入。',
  save: '存成日历文件…',
  saved: (fileName: string) => `已存成“${fileName}”，可以导入手机或电脑的日历。`,
  today: '今天',
  ahead: (n: number) => `还有 ${n} 天`,
  past: (n: number) => `过了 ${n} 天`,
  through: (from: string, to: string) => `${from} 至 ${to}`,
  open: (n: number) => `交上去以后才定的日子（${n}）`,
  undecided: '待定',
  go: '去看',
  goTo: (title: string) => `去看：${title}`,
  /** `titles`: of every source; the first one stands for them. */
  source: ([first = '', ...more]: readonly string[], asOf: string) =>
    `依据：${first}${more.length > 0 ? `等 ${more.length + 1} 处` : ''}，${asOf}`,
  failed: '日子没有算出来。',
}
