import { nameRule } from './name-rule'
import { appSymbolsCheck } from './app-checks'

export const appSymbols = nameRule({
  id: 'site-name/app-symbols',
  title: 'App 名称没有表情、符号和占位字样',
  severity: 'block',
  explains: '表情、特殊符号、“测试版”“XXX”都会发现。',
  check: appSymbolsCheck,
})
