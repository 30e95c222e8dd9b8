import { filingNumberSchema } from '../../reference/filing-type-facts'
import type { Facts } from '../../reference/facts'
import type { FilingNumber, FilingNumberFailure } from '../../values/filing-number'
import { found, passed } from '../answers'
import type { Answer, Rule } from '../rule'
import { typedNumbers, type TypedNumber } from './filing-numbers'

const PROBLEMS: Record<FilingNumberFailure, string> = {
  empty: '是空的',
  form: '不是备案号的写法',
  'no-prefix': '开头少了省份简称',
  prefix: '开头不是省份简称',
  digits: '数字的位数不对',
  suffix: '短横线后面的序号不对',
}

const label = (facts: Facts): string =>
  facts.get('filing-number/record', filingNumberSchema)?.value.label ?? 'ICP 备案号'

function mend({ path, typed, what }: TypedNumber, value: string): Answer {
  return found(
    path,
    `${what}“${typed}”的写法不全或有误，按规范写作“${value}”。`,
    '核对原备案号，改成规范的写法。',
    {
      severity: 'hint',
      value: typed,
      fixes: [{ label: `改成“${value}”`, changes: [{ path, value }] }],
    },
  )
}

function ofRead(one: TypedNumber, number: FilingNumber): Answer[] {
  const { path, typed, what, service } = one
  if (number.scheme === 'police')
    return [
      found(
        path,
        `${what}填的“${typed}”是公安联网备案号，不是 ICP 备案号。`,
        '到 beian.miit.gov.cn 按域名或主体查 ICP 备案号，填那一个。',
        { value: typed },
      ),
    ]
  if (service === null && number.counter !== null)
    return [
      found(
        path,
        `主体备案号填的“${typed}”带有序号，是服务的备案号。`,
        '主体备案号到“号”为止，去掉短横线和后面的序号。',
        {
          value: typed,
          fixes: [{ label: `改成“${number.principal}”`, changes: [{ path, value: number.principal }] }],
        },
      ),
    ]
  if (service !== null && number.counter === null)
    return [
      found(
        path,
        `服务备案号“${typed}”没有序号，像是主体的备案号。`,
        '到 beian.miit.gov.cn 按域名查到带序号的服务备案号，如“…号-1”。',
        { severity: 'confirm', value: typed },
      ),
    ]
  return [number.slips.length === 0 ? passed(path) : mend(one, number.text)]
}

export const filingNumberForm: Rule = {
  id: 'filing-type/filing-number-form',
  family: 'filing-type',
  top: 10,
  title: '备案号的写法正确',
  severity: 'risk',
  basis: 'filing-number-form',
  reads: ['filing-number/…', 'filing-number-suffix/…', 'province/…'],
  explains:
    '备案号由省份简称、“ICP备”、数字和“号”组成，服务的再带序号；许可证号也认得。全角、空格和大小写不论，看得出是哪个号码的写法错误给提示和改法。公安联网备案号另是一种，填在这里要改。',
  check: (filing, { facts }) =>
    typedNumbers(filing, facts).flatMap((one) => {
      if (one.number.ok) return ofRead(one, one.number.value)
      return [
        found(
          one.path,
          `${one.what}“${one.typed}”${PROBLEMS[one.number.reason]}。`,
          `对照 beian.miit.gov.cn 查到的号码改正，写法是${label(facts)}。`,
          { value: one.typed },
        ),
      ]
    }),
}
