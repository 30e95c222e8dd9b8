/** Families in which certificates are printed, as far as systems bring them. Those that a machine lacks are found out. */
export const FONT_FAMILIES: readonly string[] = [
  // Windows
  'SimSun',
  'SimHei',
  'FangSong',
  'KaiTi',
  'Microsoft YaHei',
  'DengXian',
  // macOS
  'Songti SC',
  'Heiti SC',
  'PingFang SC',
  'STFangsong',
  'Kaiti SC',
  // Linux
  'Noto Sans CJK SC',
  'Noto Serif CJK SC',
  'Source Han Sans SC',
  'Source Han Serif SC',
  'AR PL UKai CN',
  'AR PL UMing CN',
  'WenQuanYi Zen Hei',
  'WenQuanYi Micro Hei',
]
