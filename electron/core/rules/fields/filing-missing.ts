import type { Facts } from '../../reference/facts'
import { found } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Rule } from '../rule'
import { presence } from './wanted'

const PROVINCE = 'filing.province'

/** What was filled in is no province: every rule about provinces would stay silent. */
function noProvince(written: string | null, facts: Facts): Answer | null {
  if (isBlank(written) || facts.province(written)) return null
  const text = written.trim()
  const code = facts
    .ids('province')
    .map((id) => id.slice('province/'.length))
    .find((id) => {
      const names = facts.province(id)?.value
      return names?.name === text || names?.shortName === text
    })
  return found(
    PROVINCE,
    `备案省填的是“${written}”，不是省级区划的两位代码。`,
    '选择向哪个省的管局备案，例如浙江是 33。',
    {
      value: written,
      fixes:
        code === undefined ? [] : [{ label: `改成“${code}”`, changes: [{ path: PROVINCE, value: code }] }],
    },
  )
}

export const filingMissing: Rule = {
  id: 'fields/filing-missing',
  family: 'fields',
  top: null,
  title: '选了备案省和接入商',
  severity: 'block',
  basis: 'field-filing',
  explains:
    '没有备案省，或填的不是一个省，分省的规则都无从检查，会挡住打包。没有选接入商只给提示：图片大小、表单写法按通行的检查。',
  check: ({ draft: { filing } }, { facts }) => {
    const wrong = noProvince(filing.province, facts)
    const [province, ...others] = presence([
      { path: PROVINCE, value: filing.province, what: '备案省', remedy: '选择向哪个省的管局备案。' },
      {
        path: 'filing.accessProvider',
        value: filing.accessProvider,
        what: '接入商',
        remedy: '选择通过哪家接入商备案，各家的图片大小和表单不同。',
        severity: 'hint',
      },
    ])
    return [wrong ?? province, ...others].flatMap((answer) => answer ?? [])
  },
}
