/** What a problem report says besides the log. Nothing here may come from a draft, a file's name or a path. */
export interface ReportFacts {
  /** ISO, to the minute. */
  readonly madeAt: string
  readonly app: string
  readonly electron: string
  readonly chrome: string
  readonly node: string
  /** `linux x64 6.1.0` */
  readonly system: string
  /** Of the rule packs, as `facts.version`. */
  readonly rulePacks: string
  /** `open`, `locked` …, and the code of what is wrong with it. */
  readonly store: string
  readonly portable: boolean
  /** What the person chose that holds no secret: names of settings with words of the program or numbers. */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>
}

const TITLE = {
  'zh-CN': [
    '备案预审助手 · 问题报告',
    '这里只有版本、设置、编号和错误代码，没有草稿内容、文件名、路径和个人信息。',
  ],
  en: [
    'ICP Filing Assistant · problem report',
    'Versions, settings, ids and error codes only: nothing of any draft, no file names, no paths, nobody’s data.',
  ],
} as const

/** Words of ours and figures alone: anything else in a setting is not repeated. */
const plain = (value: string | number | boolean | null): string =>
  typeof value === 'string' && !/^[a-zA-Z0-9._-]{1,40}$/.test(value) ? '[…]' : String(value)

/** The report as a text that is shown whole before it is saved. */
export function problemReport(facts: ReportFacts, log: readonly string[], language: 'zh-CN' | 'en'): string {
  const { settings, rulePacks, ...rest } = facts
  return [
    ...TITLE[language],
    '',
    ...Object.entries(rest).map(([name, value]) => `${name}: ${value}`),
    '',
    'settings:',
    ...Object.entries(settings).map(([name, value]) => `  ${name}: ${plain(value)}`),
    '',
    'rule packs:',
    ...rulePacks.split(' ').map((pack) => `  ${pack}`),
    '',
    `log (${log.length}):`,
    ...log.map((line) => `  ${line}`),
    '',
  ].join('\n')
}
