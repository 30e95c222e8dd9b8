import type { Rule } from '../rule'
import { presence } from './wanted'

export const filingMissing: Rule = {
  id: 'fields/filing-missing',
  family: 'fields',
  top: null,
  title: '选了备案省和接入商',
  severity: 'block',
  basis: 'field-filing',
  explains:
    '没有备案省，分省的规则都无从检查，会挡住打包。没有选接入商只给提示：图片大小、表单写法按通行的检查。',
  check: ({ draft: { filing } }) =>
    presence([
      { path: 'filing.province', value: filing.province, what: '备案省', remedy: '选择向哪个省的管局备案。' },
      {
        path: 'filing.accessProvider',
        value: filing.accessProvider,
        what: '接入商',
        remedy: '选择通过哪家接入商备案，各家的图片大小和表单不同。',
        severity: 'hint',
      },
    ]),
}
