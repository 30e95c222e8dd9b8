import { z } from 'zod'
import { derived } from '../../reference/derived'
import { nationwideData } from '../../reference/nationwide-data'
import { wholeYears } from '../../values/card-span'
import { parseChineseDate, parseDateOrLongTerm } from '../../values/chinese-date'
import { ageOn } from '../../values/day-span'
import { found, passed } from '../answers'
import { isPersonal, peopleOf, type NamedPerson } from '../people'
import { birthFromNumber, headNumber } from '../person-number'
import type { Answer, Filing, Rule } from '../rule'
import { evidenceFor, pagesOf } from '../slots'

/** Cards issued below an age are valid for so many years; from the last age on, for ever. */
const schema = z.object({ untilAge: z.array(z.tuple([z.number(), z.number()])).min(1) })
type Spans = z.infer<typeof schema>['untilAge']
/** Years, or for ever. */
type Span = number | 'long-term'

const spansOf = derived((facts) => nationwideData(facts, 'id-card-span', schema).untilAge)

/** For how long a card is issued at an age. */
const spanAt = (age: number, spans: Spans): Span => spans.find(([below]) => age < below)?.[1] ?? 'long-term'

/** How long from one day until another or for ever; null when they are not the same day of the year. */
const spanBetween = (from: string, until: string): Span | null =>
  until === 'long-term' ? until : wholeYears(from, until)

const inWords = (span: Span): string => (span === 'long-term' ? '长期' : ` ${span} 年`)

function problem(from: string, until: string, birth: string | null, spans: Spans): string | null {
  const read = spanBetween(from, until)
  const years = spans.map(([, span]) => span)
  if (read === null || ![...years, 'long-term'].includes(read))
    return `起止日期 ${from} 至 ${until} 不是 ${years.join('、')} 年`
  if (birth === null) return null
  const age = ageOn(birth, from)
  const wanted = spanAt(age, spans)
  if (wanted === read) return null
  return `领证时 ${age} 岁，有效期应是${inWords(wanted)}，读到的是${inWords(read)}`
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
        { evidence },
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
    return peopleOf(filing.draft).flatMap((named) => check(filing, named, spans))
  },
}
