import { derived } from '../../reference/derived'
import type { Fact, Facts } from '../../reference/facts'
import { nameForm, typedPart } from '../../values/name-form'
import { meaningOf } from './meant'
import { PERSONAL, type Judgement, type NameCheck } from './name-check'
import { listOf } from './name-lists'
import type { NameSubject } from './name-subject'
import { wordList, type WordList } from './word-list'

/** What a province's own list and texts say about names of personal sites. */

const REPORTED = ['organisation', 'industry', 'siteType'].flatMap((kind) =>
  ['confirmed', 'single'].map((grade) => `words.${kind}.${grade}`),
)

const made = derived(() => new Map<Fact<unknown>, WordList>())
function listFrom(fact: Fact<unknown>, words: readonly string[], facts: Facts): WordList {
  const known = made(facts).get(fact) ?? wordList(words.map((word) => nameForm(word).key))
  made(facts).set(fact, known)
  return known
}

/** A word that the nationwide lists have already spoken of as strongly. */
const isReported = (word: string, { confidence }: Fact<unknown>, facts: Facts): boolean =>
  REPORTED.some(
    (id) =>
      (confidence !== 'high' || id.endsWith('.confirmed')) && listOf(facts, id)?.words.has(word) === true,
  ) || listOf(facts, 'words.brand')?.words.has(word) === true

function wordOf(name: NameSubject, fact: Fact<unknown>, words: readonly string[]): Judgement {
  const { form, facts } = name
  const hit = listFrom(fact, words, facts)
    .find(form)
    .find((one) => meaningOf(form, one, facts) !== 'other' && !isReported(one.word, fact, facts))
  return hit
    ? {
        message: `个人网站名称“${name.text}”里有“${hit.text}”，备案省把它列为禁用词。`,
        remedy: '删去这个词，或换一个说法。',
        value: hit.text,
        fact,
      }
    : null
}

export const personalProvinceCheck: NameCheck = {
  basis: 'site-name-personal-province',
  ...PERSONAL,
  judge: (name) => {
    const { draft, facts, province, form, text } = name
    const asks = province?.value.personal
    const listed = facts.provincial(draft.filing.province, 'personal.forbiddenNameWords')
    if (!asks && !listed) return 'none'
    const own = asks?.words && province ? wordOf(name, province, asks.words) : null
    if (own) return own
    const say = (message: string, remedy: string, value: string): Judgement => ({
      message: `个人网站名称“${text}”${message}`,
      remedy,
      value,
      ...(province ? { fact: province } : {}),
    })
    const start = asks?.starts?.find((one) => form.key === one || form.key.startsWith(`${one}网`))
    if (start !== undefined) return say(`以“${start}”命名，备案省不收。`, '换成能说明内容的名称。', start)
    const latin = /[A-Z]+/.exec(form.key)
    if (asks?.noLatin && latin) return say('里有英文，备案省不收。', '改成中文名称。', partOf(name, latin))
    const digits = /[0-9]+/.exec(form.key)
    if (asks?.noDigits && digits) return say('里有数字，备案省不收。', '去掉数字。', partOf(name, digits))
    if (asks?.noTwice && isTwice(name))
      return say('用了两次，备案省不收同名的网站。', '给另一个网站换一个名称。', text)
    return listed ? wordOf(name, listed, listed.value) : null
  },
}

const partOf = ({ form }: NameSubject, found: RegExpExecArray): string =>
  typedPart(form, found.index, found.index + found[0].length)

const isTwice = ({ draft, form, index }: NameSubject): boolean =>
  draft.services.some((other, at) => at !== index && nameForm((other.name ?? '').trim()).key === form.key)
