/** The copy sheet: where it is opened, and its own window. */
export const copySheetText = {
  title: '填报对照表',
  entryTitle: '边填边抄',
  entryWords: '在旁边开一个小窗，按接入商页面的次序列出每一栏；点一下就复制，抄过的会打勾。',
  open: '打开填报对照表',
  loading: '正在打开对照表…',

  done: (copied: number, all: number) => `已复制 ${copied}/${all}`,
  missing: (n: number) => `缺 ${n} 项`,
  changed: (n: number) => `${n} 项已改动`,
  notes: '填之前先看',

  search: '找栏目',
  searchWords: '找栏目或内容',
  nothingFound: '没有这样的栏目。',
  clearSearch: '清除',
  show: '显示号码',
  hide: '遮住号码',
  onTop: '总在最前',
  saveAs: { xlsx: '存为 Excel', md: '存为 Markdown' },
  print: '打印',
  untickAll: '全部取消打勾',

  state: { missing: '缺', empty: '可不填', elsewhere: '草稿里没有' },
  tick: { copied: '已复制', changed: '已改动' },
  changedWords: '复制以后草稿里改过，请重新复制',
  go: '去填写',
  goOf: (label: string) => `去填写：${label}`,
  goHint: '在主窗口里打开这一栏',
  see: '去看',
  seeOf: (label: string) => `去看：${label}`,

  copied: (label: string) => `已复制“${label}”，60 秒后清空剪贴板`,
  notCopied: (label: string) => `“${label}”没有复制成功。`,
  nothingToCopy: (label: string) => `“${label}”没有可复制的内容。`,
  unticked: (label: string) => `“${label}”的打勾已取消`,
  untickedAll: '打勾已全部取消',
  allCopied: '每一栏都复制过了',
  saved: (fileName: string, masked: boolean) =>
    masked ? `已存成“${fileName}”，号码遮住了中间` : `已存成“${fileName}”，号码是完整的`,
  asShown: '照现在的样子：号码遮住就遮着存，显示就完整地存',
  source: (title: string, asOf: string) => `栏目依据：${title}，${asOf}。页面改版后以页面为准。`,
  printedAs: (console: string) => `${console}，照页面的次序排列`,

  keys: { copy: '复制并下移', move: '移动', numbers: '显示号码' },
}
