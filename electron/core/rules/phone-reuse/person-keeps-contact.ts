import type { Ledger, LedgerEntry } from '../../ledger/ledger'
import { certificateKey, emailKey, phoneKey } from '../../ledger/ledger-keys'
import { found, notChecked, passed } from '../answers'
import type { Severity } from '../finding'
import { peopleOf, type NamedPerson } from '../people'
import type { Answer, Filing, Rule } from '../rule'
import { byStanding, entriesAt, NO_OTHERS, othersOf, placeWords } from './others'

const FIELDS = [
  { field: 'mobile', kind: 'phone', use: 'mobile', name: '手机', key: phoneKey, severity: 'risk' },
  { field: 'email', kind: 'email', use: 'email', name: '邮箱', key: emailKey, severity: 'hint' },
] as const
type ContactField = (typeof FIELDS)[number]

/** The person's own values of the field in every other filing that names the person by number. */
const elsewhere = (
  filing: Filing,
  ledger: Ledger,
  number: string,
  { kind, use }: ContactField,
): LedgerEntry[] => {
  const { same, other, unknown } = entriesAt(filing, ledger, 'person', number)
  // Changing the number on file is what a change is for.
  const counted = (filing.draft.filing.type ?? '').startsWith('change-')
    ? other
    : [...same, ...other, ...unknown]
  const sources = new Set(counted.map(({ source }) => source))
  return [...sources].flatMap((source) =>
    ledger
      .of(source)
      .filter((entry) => entry.kind === kind && entry.use === use && entry.personNumber === number),
  )
}

function judge(
  filing: Filing,
  ledger: Ledger | null,
  { person, path, role }: NamedPerson,
  wanted: ContactField,
): Answer[] {
  const at = `${path}.${wanted.field}`
  const text = person[wanted.field]
  const number = certificateKey(person.certificate.number)
  const key = wanted.key(text)
  if (text === null || key === null || number === null) return []
  if (!ledger) return [notChecked(at, NO_OTHERS)]
  const theirs = elsewhere(filing, ledger, number, wanted)
  if (theirs.length === 0) return []
  if (theirs.some((entry) => entry.key === key)) return [passed(at)]
  const severity: Severity = byStanding(wanted.severity, theirs)
  return [
    found(
      at,
      `${role}“${person.name ?? number}”这里的${wanted.name}是“${text}”，${placeWords(theirs)}是“${theirs[0]?.key ?? ''}”，同一个人各处要一致。`,
      `用同一个${wanted.name}；换过号码的，先把原来的备案变更成新的。`,
      { value: text, severity },
    ),
  ]
}

export const personKeepsContact: Rule = {
  id: 'phone-reuse/person-keeps-contact',
  family: 'phone-reuse',
  top: 9,
  title: '同一个人各处的手机号和邮箱一致',
  severity: 'risk',
  basis: 'person-same-contact',
  explains:
    '按证件号码找到同一个人在别的草稿和历史备案里的手机号与邮箱：有一处相同就算一致，全都不同才给风险（邮箱只给提示）。变更备案本来就是要改，不和本主体原来的备案比。',
  check: (filing) => {
    const ledger = othersOf(filing)
    return peopleOf(filing.draft).flatMap((person) =>
      FIELDS.flatMap((wanted) => judge(filing, ledger, person, wanted)),
    )
  },
}
