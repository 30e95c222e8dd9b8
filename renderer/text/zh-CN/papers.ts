/** Papers to be signed. */
export const papersText = {
  title: '要签字盖章的文书',
  words:
    '按备案省、性质和类型选出，草稿里有的已经填好；签字、盖章和日期留着手写。都要与接入商订单里当日的模板核对。存好后用系统的 PDF 查看器打开、打印。',
  none: '按现在填的，没有要准备的文书。',
  wanted: '要备',
  perhaps: '可能要',
  service: (name: string) => `用于“${name}”`,
  serviceNumber: (n: number) => `用于第 ${n} 个服务`,
  serviceAt: (n: number) => `服务 ${n}`,
  lacks: (places: string) => `先填：${places}`,
  save: '存为 PDF…',
  saveNamed: (title: string) => `把“${title}”存为 PDF`,
  saveAll: (n: number) => `全部存为 PDF（${n} 份）…`,
  saving: '正在生成…',
  open: '打开',
  openNamed: (title: string) => `打开存好的“${title}”`,
  saved: (name: string, n: number) => (n === 1 ? `已存为“${name}”。` : `${n} 份已存到“${name}”。`),
  missing: (characters: string) => `字库里没有“${characters}”，打印后请在〓处手写。`,
  notOpened: '没有打开：文件可能已经移走，或者系统没有 PDF 查看器。请到存的位置看一眼。',
  more: (n: number) => `另有 ${n} 份`,
  saveFirst: '刚才的改动还没有保存，保存后才能生成。',
} as const
