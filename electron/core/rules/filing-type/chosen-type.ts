import { deriveType, intentOf, type AssumedAnswer, type DerivedType } from '../../filing/derive-type'
import { principalAnswers, serviceAnswers } from '../../filing/filing-answers'
import { contradicted, filingRows, questionFact } from '../../filing/filing-table'
import type { Draft } from '../../filing/draft'
import type { FilingType } from '../../filing/vocabulary'
import { filingNumberForms, type Question } from '../../reference/filing-type-facts'
import type { Facts } from '../../reference/facts'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Answer, Rule } from '../rule'
import { typeName } from './type-name'

const PATH = 'filing.type'

/** In the draft an empty number says that there is none; the other questions say nothing when they are left open. */
const isOpen = ({ question, answer }: AssumedAnswer): boolean =>
  question === 'here' ||
  question === 'attached' ||
  (answer && (question === 'filed' || question === 'serviceFiled'))

/**
 * What the draft shows as not on record, though the chosen type needs it there. The provider of a principal says so in
 * words (none = not on record); that of a service is more easily forgotten.
 */
const notOnRecord = (chosen: FilingType, { type, assumed }: DerivedType): 'filed' | 'serviceFiled' | null => {
  const open = (wanted: Question): boolean =>
    assumed.some(({ question, answer }) => question === wanted && !answer)
  if (chosen !== 'first' && type === 'first' && open('filed')) return 'filed'
  return chosen.startsWith('new-access') && open('serviceFiled') ? 'serviceFiled' : null
}

const asks = (assumed: readonly AssumedAnswer[], facts: Facts): string =>
  assumed.map(({ question }) => questionFact(question, facts)?.value.ask ?? question).join('、')

/** The first row of a type that changes or ends a filing, and what speaks against it for every service. */
function againstChange(draft: Draft, type: FilingType, facts: Facts): Answer[] {
  const fact = filingRows(facts).find(({ value }) => value.type === type)
  if (!fact) return [notChecked(PATH, '这一天还没有这种类型的依据。')]
  const forms = filingNumberForms(facts)
  const own = principalAnswers(draft, forms)
  const answers = draft.services.map((service) => ({ ...own, ...serviceAnswers(draft, service, forms) }))
  const against = new Map<Question, string>()
  for (const one of answers.length > 0 ? answers : [own])
    for (const [question, wanted] of contradicted(fact.value, one)) {
      const words = questionFact(question, facts)?.value
      against.set(question, (wanted ? words?.no : words?.yes) ?? question)
    }
  return [
    found(
      PATH,
      `选的是“${typeName(type, draft.filing.accessProvider, facts)}”，可是${[...against.values()].join('，')}。`,
      '到服务现在接入的那一家办理变更或注销；要接入这一家，就选新增接入。',
      { severity: 'risk', fact, fixes: [LEAVE_TO_APP] },
    ),
  ]
}

const LEAVE_TO_APP = { label: '交给软件判断', changes: [{ path: PATH, value: null }] }

function wrongType(draft: Draft, chosen: FilingType, derived: DerivedType, facts: Facts): Answer[] {
  const { type, row, possible } = derived
  if (!type || !row) return [notChecked(PATH, derived.why)]
  const provider = draft.filing.accessProvider
  const [own, right] = [typeName(chosen, provider, facts), typeName(type, provider, facts)]
  // A number with no provider behind it may be an empty shell's: its filing ends, and the next one is a first.
  const maybeShell =
    chosen === 'first' && !isBlank(draft.principal.filingNumber) && draft.principal.filedWith === null
  return [
    found(
      PATH,
      `选的备案类型是“${own}”，按填写的情况应是“${right}”。${row.value.why}`,
      '先核对主体名称、证件号码和备案号有没有填错；都没有错，就改备案类型。',
      {
        fact: row,
        value: own,
        ...(maybeShell ? { severity: 'confirm' as const } : {}),
        fixes:
          possible.length === 1
            ? [{ label: `改成“${right}”`, changes: [{ path: PATH, value: type }] }, LEAVE_TO_APP]
            : [LEAVE_TO_APP],
      },
    ),
  ]
}

/** The type would be right if only the draft said what stands on record; as it is filled in, another one is. */
function unrecorded(
  draft: Draft,
  chosen: FilingType,
  { type, row }: DerivedType,
  missing: 'filed' | 'serviceFiled',
  facts: Facts,
): Answer[] {
  if (!type || !row) return []
  const provider = draft.filing.accessProvider
  const [own, right] = [typeName(chosen, provider, facts), typeName(type, provider, facts)]
  const [what, add] =
    missing === 'filed'
      ? ['主体的备案号和所在接入商都没有填', '主体备过案的，填上主体备案号和它在哪家接入商']
      : ['服务的备案号和所在接入商都没有填', '服务备过案的，填上服务的备案号和它在哪家接入商']
  return [
    found(
      PATH,
      `选的备案类型是“${own}”，可是${what}；按没有备过案算，应是“${right}”。`,
      `${add}；没有备过的，就改备案类型。`,
      {
        fact: row,
        value: own,
        ...(missing === 'serviceFiled' ? { severity: 'risk' as const } : {}),
        fixes: [{ label: `改成“${right}”`, changes: [{ path: PATH, value: type }] }, LEAVE_TO_APP],
      },
    ),
  ]
}

export const chosenType: Rule = {
  id: 'filing-type/chosen-type',
  family: 'filing-type',
  top: 10,
  title: '备案类型与主体、服务的情况相符',
  severity: 'block',
  basis: 'filing-type-derived',
  reads: ['filing-type-row/…', 'filing-type-question/…', 'filing-type/…'],
  explains:
    '按主体和服务有没有备案号、备案在哪家接入商、服务属于谁，查表得出备案类型，与选的比对。没有选时由软件判断。选了要有备案记录的类型，却没有填备案号和接入商，也会指出来；其他没有回答的问题不作数，标为未检查。',
  check: ({ draft }, { facts }) => {
    const chosen = draft.filing.type
    const derived = deriveType(draft, facts)
    if (chosen === null) return [derived.row ? passed(PATH, [], derived.row) : notChecked(PATH, derived.why)]
    const open = derived.assumed.filter(isOpen)
    if (chosen === derived.type)
      return [
        open.length === 0
          ? passed(PATH, [], derived.row ?? undefined)
          : notChecked(PATH, `还没有回答${asks(open, facts)}，无法确定备案类型。`),
      ]
    if (intentOf(chosen) !== 'file') return againstChange(draft, chosen, facts)
    const missing = derived.possible.includes(chosen) ? notOnRecord(chosen, derived) : null
    if (missing !== null) return unrecorded(draft, chosen, derived, missing, facts)
    if (derived.possible.includes(chosen))
      return [
        notChecked(
          PATH,
          `选的是“${typeName(chosen, draft.filing.accessProvider, facts)}”，还要看${asks(derived.assumed, facts) || '服务是新的还是已有备案号'}，现在无法确定。`,
        ),
      ]
    return wrongType(draft, chosen, derived, facts)
  },
}
