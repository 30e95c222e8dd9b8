/** The window and the desktop around it: palette, zoom, recent drafts, printing. */
export const desktopText = {
  palette: {
    title: '命令面板',
    search: '要做什么？输入几个字，拼音首字母也行',
    groups: { recent: '最近', deeds: '命令', drafts: '草稿', fields: '字段' },
    none: (query: string) => `没有含“${query}”的命令、草稿或字段。`,
    count: (n: number) => `${n} 项`,
    looking: '正在找草稿…',
    keys: '↑ ↓ 移动 · Enter 执行 · Esc 关闭',
  },
  recent: '最近的草稿',
  recentCleared: '已清除最近的草稿和命令，草稿都还在',
  untitled: '未命名草稿',
  zoomed: (percent: number) => `窗口缩放 ${percent}%`,
  notPrinted: '没有打印成。请看一下打印机是否接好，或先打包，再打印包里的检查报告。',
  drag: '按住拖到别的窗口或文件夹',
  letterKeys: '在清单和看图时，单个字母也作快捷键',
}
