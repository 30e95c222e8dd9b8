import { newestPack } from '../dates'

/** The frame of the window: its name, top bar and common buttons. */
export const appText = {
  name: '备案预审助手',
  mark: '备',
  drafts: '备案草稿',
  skip: '到内容',
  onlyHere: '仅在本机',
  onlyHereWhy: '全程不联网，草稿和图片加密保存在这台电脑',
  lock: '锁定',
  theme: '外观',
  themes: { system: '系统外观', light: '浅色', dark: '深色' },
  language: '语言',
  languageOfSystem: '系统语言',
  version: (version: string, facts: string) => `版本 ${version} · 规则包 ${newestPack(facts)}`,
  facts: (facts: string) => `规则包 ${newestPack(facts)}`,
  loading: '正在打开…',
  cancel: '取消',
  close: '关闭',
  retry: '重试',
  undo: '撤销',
  dash: '—',
  keys: '快捷键',
  rules: '规则',
  backToDraft: '回到草稿',
} as const
