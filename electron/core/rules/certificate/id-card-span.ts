import { z } from 'zod'
import { derived } from '../../reference/derived'
import { parseChineseDate, parseDateOrLongTerm } from '../../values/chinese-date'
import { ageOn } from '../../values/day-span'
import { found, passed } from '../answers'
import { isPersonal, peopleOf, type NamedPerson } from '../people'
import { birthFromNumber, headNumber } from '../person-number'
import type { Answer, Filing, Rule } from '../rule'
import { evidenceFor, pagesOf } from '../slots'

/** Cards issued below an age are valid for so many years; from the last age on, for ever. */
const spansSchema = z.array(z.tuple([z.number(), z.number()])).min(1)
type Spans = z.infer<typeof spansSchema>

const spansOf = derived(({ nationwide }): Spans | null => {
  const given = spansSchema.safeParse(nationwide('id-card-span')?.value.data?.['untilAge'])
  return given.success ? given.data : null
})

/** Years for which a card is issued at an age; null = long-term. */
const spanAt = (age: number, spans: Spans): number | null => spans.find(([below]) => age < below)?.[1] ?? null

/** Whole years between the two days, or null when they are not the same day of the year. */
function yearsBetween(from: string, until: string): number | null {
  const years = Number(until.slice(0, 4)) - Number(from.slice(0, 4))
  const leapDay = from.endsWith('-02-29') && /-(02-28|03-01)$/.test(until)
  return from.slice(5) === until.slice(5) || leapDay ? years : null
}

function problem(from: string, until: string, birth: string | null, spans: Spans): string | null {
  const years = until === 'long-term' ? null : yearsBetween(from, until)
  if (until !== 'long-term' && !spans.some(([, span]) => span === years))
    return `起止日期 ${from} 至 ${until} 不是 ${spans.map(([, span]) => span).join('、')} 年`
  if (birth === null) return null
  const age = ageOn(birth, from)
  const wanted = spanAt(age, spans)
  if (wanted === years) return null
  return `领证时 ${age} 岁，有效期应是${wanted === null ? '长期' : ` ${wanted} 年`}，读到的是${
    years === null ? '长期' : ` ${years} 年`
  }`
}

function check(filing: Filing, named: NamedPerson, spans: Spans): Answer[] {
  const path = `${named.path}.certificate.validUntil`
  const slots = isPersonal(filing.draft)
    ? ([named.emblem, named.portrait, 'principal-certificate'] as const)
    : ([named.emblem, named.portrait] as const)
  return pagesOf(filing, slots, 'id-emblem', named.service).flatMap((page) => {
    const evidence = [...evidenceFor(page, 'validFrom'), ...evidenceFor(page, 'expiry')]
    const from = parseChineseDate(page.reading.fields['validFrom']?.value ?? '')
    const until = parseDateOrLongTerm(page.reading.fields['expiry']?.value ?? '')
    if (!from.ok || !until.ok) return []
    const number = named.service === null ? headNumber(filing.draft) : named.person.certificate.number
    const wrong = problem(from.value, until.value, birthFromNumber(number), spans)
    if (wrong === null) return [passed(path, evidence)]
    return [
      found(
        path,
        `${named.role}身份证的${wrong}。`,
        '请看一眼原图上的有效期限；读错了就忽略，没有读错就查明原因。',
        {
          severity: 'confirm',
          evidence,
        },
      ),
    ]
  })
}

export const idCardSpan: Rule = {
  id: 'certificate/id-card-span',
  family: 'certificate',
  top: 5,
  title: '身份证的有效期限合乎规定',
  severity: 'confirm',
  basis: 'id-card-span',
  explains:
    '16 岁以下 5 年，16 至 25 岁 10 年，26 至 45 岁 20 年，46 岁起长期。对不上多半是日期读错了，所以只请你确认。',
  check: (filing, { facts }) => {
    const spans = spansOf(facts)
    return spans === null ? [] : peopleOf(filing.draft).flatMap((named) => check(filing, named, spans))
  },
}
