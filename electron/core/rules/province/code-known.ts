import { hasDivisions, nameOfCode, provinceOfCode } from '../../reference/division-facts'
import type { Facts } from '../../reference/facts'
import { parseResidentId } from '../../values/resident-id'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { isPersonal, peopleOf } from '../people'
import type { Answer, Filing, Rule } from '../rule'

const NOTHING_KNOWN = '这一天没有这个省的区划代码表。'

/** Every citizen's number of the draft with its place; one that fails its check is another rule's. */
function numbers({ draft }: Filing): { path: string; region: string }[] {
  const { principal } = draft
  const all = [
    ...(isPersonal(draft)
      ? [{ path: 'principal.certificate.number', number: principal.certificate.number }]
      : []),
    ...peopleOf(draft).map(({ path, person }) => ({
      path: `${path}.certificate.number`,
      number: person.certificate.number,
    })),
  ]
  return all.flatMap(({ path, number }) => {
    const id = parseResidentId(number ?? '')
    return id.ok && id.value.holder === 'citizen' ? [{ path, region: id.value.region }] : []
  })
}

function known(path: string, code: string, where: string, facts: Facts): Answer {
  if (nameOfCode(code, facts) !== null) return passed(path)
  const province = provinceOfCode(code, facts)
  if (province !== null && !hasDivisions(code, facts)) return notChecked(path, NOTHING_KNOWN)
  return found(
    path,
    `${where}“${code}”不在我们手里的区划代码表中${province === null ? '' : '，只认得出省份'}。`,
    '对照证件核对这 6 位；与证件一致就不用改，表里可能缺了这个代码。',
    { value: code },
  )
}

export const codeKnown: Rule = {
  id: 'province/code-known',
  family: 'province',
  top: 3,
  title: '身份证号码与所属区域的区划代码查得到',
  severity: 'hint',
  basis: 'division-code',
  reads: ['divisions/…'],
  explains:
    '号码前 6 位应是当年或现在的区划代码，撤并了的县区也在表里。查不到只给提示，从不算错：号码终身不变，表也可能不全。',
  check: (filing, { facts }) => {
    const { region } = filing.draft.principal
    return [
      ...numbers(filing).map(({ path, region: code }) => known(path, code, '身份证号码前 6 位', facts)),
      ...(!isBlank(region) && /^\d{6}$/.test(region)
        ? [known('principal.region', region, '所属区域代码', facts)]
        : []),
    ]
  },
}
