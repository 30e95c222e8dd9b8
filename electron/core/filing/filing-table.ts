import { derived } from '../reference/derived'
import {
  filingQuestionSchema,
  filingRowSchema,
  QUESTIONS,
  type FilingQuestion,
  type FilingRow,
  type Intent,
  type Question,
} from '../reference/filing-type-facts'
import type { Fact, Facts } from '../reference/facts'
import type { Answers } from './filing-answers'

/** The decision table of filing types, as valid on the facts' day. */

export const filingRows = derived((facts): readonly Fact<FilingRow>[] =>
  facts.ids('filing-type-row').flatMap((id) => facts.get(id, filingRowSchema) ?? []),
)

export const questionFact = (question: Question, facts: Facts): Fact<FilingQuestion> | null =>
  facts.get(`filing-type-question/${question}`, filingQuestionSchema)

/** What is taken for every question that nobody answered. */
export const assumedAnswers = derived((facts): Answers =>
  Object.fromEntries(
    QUESTIONS.flatMap((question) => {
      const assume = questionFact(question, facts)?.value.assume
      return assume === undefined ? [] : [[question, assume] as const]
    }),
  ),
)

const conditionsOf = (row: FilingRow): [Question, boolean][] =>
  Object.entries(row.when) as [Question, boolean][]

export const isFor = (row: FilingRow, intent: Intent): boolean =>
  row.intent === intent || row.intent === 'any'

/** Every condition is answered, and as the row wants it. */
export const holds = (row: FilingRow, answers: Answers): boolean =>
  conditionsOf(row).every(([question, wanted]) => answers[question] === wanted)

/** No answer speaks against the row; what is not answered may still. */
export const mayHold = (row: FilingRow, answers: Answers): boolean =>
  conditionsOf(row).every(([question, wanted]) => (answers[question] ?? wanted) === wanted)

/** The conditions of a row that the answers contradict. */
export const contradicted = (row: FilingRow, answers: Answers): [Question, boolean][] =>
  conditionsOf(row).filter(([question, wanted]) => (answers[question] ?? wanted) !== wanted)

/** The conditions of a row that nobody answered. */
export const unanswered = (row: FilingRow, answers: Answers): Question[] =>
  conditionsOf(row).flatMap(([question]) => (answers[question] === undefined ? [question] : []))
