import { nameRule } from './name-rule'
import { appGenericCheck } from './app-checks'

export const appGeneric = nameRule({
  id: 'site-name/app-generic',
  title: 'App 名称不只是通称',
  severity: 'block',
  reads: ['naming/words.app-generic'],
  explains: 'App 名称正好是一个通称（天气、日历），或由两个通称拼成时发现；加了品牌词的不算。',
  check: appGenericCheck,
})
