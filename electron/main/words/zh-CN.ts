/** What the main process shows: names of kinds of files in dialogs, proposed names of files, and what it says by itself. */
export const zhCN = {
  kinds: {
    all: '所有文件',
    draft: '备案草稿',
    ledger: '备案历史表',
    pictures: '图片和 PDF',
    package: '材料包',
    recovery: '恢复文件',
    backup: '备份',
  },
  files: {
    backup: (day: string) => `备案预审助手-备份-${day}`,
    recovery: (day: string) => `备案预审助手-恢复文件-${day}`,
    handover: (day: string) => `备案草稿-${day}`,
    draft: '备案草稿',
    filing: '备案',
    package: (name: string) => `${name}-材料包`,
    person: '个人资料副本',
    copySheet: '填报对照表',
    calendar: '备案日程',
    report: (day: string) => `备案预审助手-问题报告-${day}`,
  },
  /** Behind the title of a draft that is still here. */
  fromBackup: (day: string) => `（取自 ${day} 的备份）`,
  notWritable: {
    title: '这里不能写入',
    says: (folder: string) =>
      `程序旁边有 portable 文件，数据要放在“${folder}”，但那里写不进去。请解除写保护，或删掉 portable 文件后再打开。`,
  },
  /** Of the menu bar: what is the system's own, and what no deed of the window is. */
  menu: {
    recent: '最近的草稿',
    untitled: '未命名草稿',
    cut: '剪切',
    copy: '复制',
    paste: '粘贴',
    selectAll: '全选',
    fullScreen: '全屏',
    minimise: '最小化',
    zoom: '缩放窗口',
    front: '全部移到最前',
    close: '关闭窗口',
    services: '服务',
    hide: '隐藏',
    hideOthers: '隐藏其他',
    unhide: '全部显示',
    quit: '退出',
  },
  readingEnded: (toSee: number) =>
    toSee > 0 ? `材料读完了，有 ${toSee} 处要看。` : '材料读完了，没有要改的地方。',
  notStarted: '软件没有打开成功，数据没有改动。请再试一次；还是不行的话，请重新安装。',
}
