import { derived } from '../../reference/derived'
import { approvalKeptBySchema, approvalWordsSchema, governmentSchema } from '../../reference/naming-facts'
import { isBlank } from '../blank'
import { quoted, weightOf, wordsIn, type FoundWord } from './found-words'
import { meaningOf } from './meant'
import { EVERY, ORGANISATION, WEBSITE, type NameCheck, type Objection } from './name-check'
import { listOf } from './name-lists'
import { hasProof, isRegistered, type NameSubject } from './name-subject'
import { typedPart } from '../../values/name-form'
import { wordList } from './word-list'

/** Words that no name may have, whoever files. */

const service = ({ isApp }: NameSubject): string => (isApp ? 'App 名称' : '网站名称')
const isPersonalSite = ({ isApp, personal }: NameSubject): boolean => personal && !isApp

const NATIONAL = ['words.national', 'words.national.more']

export const nationalWordsCheck: NameCheck = {
  basis: 'site-name-national-words',
  ...EVERY,
  judge: (name) => {
    const atStart = { where: ({ start }: { start: number }) => start === 0, evenRegistered: true }
    const hit = wordsIn(name, NATIONAL, atStart)[0]
    if (!hit) return null
    const { fact } = hit.list
    const message = `${service(name)}“${name.text}”以“${hit.text}”开头`
    if (isRegistered(name, hit.word))
      return hasProof(name, 'approval')
        ? null
        : {
            message: `${message}，登记名称里也有这个词，审核时会要证明。`,
            remedy: '用登记的全称，并准备上级主管部门的证明或批文。',
            value: hit.text,
            severity: 'risk',
            fact,
          }
    const proven = hasProof(name, 'approval')
    return {
      message: `${message}，非国家级单位不能这样命名。`,
      remedy: proven
        ? '确认证明材料足以说明可以用这个字头，不能就去掉。'
        : '去掉开头的这个词，或把品牌、简称放到前面。',
      value: hit.text,
      severity: proven ? 'confirm' : weightOf(hit, 'block'),
      fact,
    }
  },
}

export const functionWordsCheck: NameCheck = {
  basis: 'site-name-function-words',
  ...EVERY,
  judge: (name) => {
    // A personal site may not have them anywhere: the check of its own says so.
    if (isPersonalSite(name)) return 'none'
    const head = wordsIn(name, ['words.function'], { where: ({ start }) => start === 0 })[0]
    const hit = head ?? wordsIn(name, ['words.function.inside'])[0]
    if (!hit) return null
    return {
      message: `${service(name)}“${name.text}”里有“${hit.text}”，这是国家机关的职能字样。`,
      remedy: '去掉这个词；登记名称里就有的，用登记的名称。',
      value: hit.text,
      severity: weightOf(hit, head ? 'block' : 'risk'),
      fact: hit.list.fact,
    }
  },
}

const sensitiveIds = derived((facts) =>
  facts
    .ids('naming')
    .filter((id) => id.startsWith('naming/words.sensitive.'))
    .map((id) => id.slice('naming/'.length)),
)

/** Sensitive words of a name, those of the surest facts first. */
export const sensitiveWords = (name: NameSubject): FoundWord[] => {
  const others = listOf(name.facts, isPersonalSite(name) ? 'words.personal-national' : 'words.function')
  return wordsIn(name, sensitiveIds(name.facts), {
    // Said by the check of these words.
    where: ({ word, start }) => !others?.words.has(word) || (!isPersonalSite(name) && start > 0),
  })
}

export const sensitiveWordsCheck: NameCheck = {
  basis: 'site-name-sensitive-words',
  ...EVERY,
  judge: (name) => {
    const hits = sensitiveWords(name)
    const hit = hits[0]
    return hit
      ? {
          message: `${service(name)}“${name.text}”里有敏感词${quoted(hits.map(({ text }) => text))}。`,
          remedy: '删去敏感词，换一个说法。',
          value: hit.text,
          severity: weightOf(hit, 'block'),
          fact: hit.list.fact,
        }
      : null
  },
}

const government = derived((facts) => {
  const fact = facts.get('naming/government', governmentSchema)
  return fact && new RegExp(fact.value.pattern, 'gu')
})

export const governmentNamesCheck: NameCheck = {
  basis: 'site-name-government-names',
  ...EVERY,
  judge: (name) => {
    const pattern = government(name.facts)
    const { form } = name
    for (const { 0: word, index: start } of pattern ? form.key.matchAll(pattern) : []) {
      if (isRegistered(name, word)) continue
      const hit = { word, start, end: start + word.length, text: word }
      if (meaningOf(form, hit, name.facts) === 'other') continue
      const text = typedPart(form, hit.start, hit.end)
      return {
        message: `${service(name)}“${name.text}”里的“${text}”像是政府机构的名称。`,
        remedy: '换一个名称；确是机关单位的，以机关单位备案并用登记的名称。',
        value: text,
      }
    }
    return null
  },
}

const approvals = derived((facts) =>
  facts.ids('naming').flatMap((id) => {
    if (!id.startsWith('naming/approval.')) return []
    const fact = facts.get(id, approvalWordsSchema)
    if (!fact) return []
    return { category: id.slice('naming/approval.'.length), fact, list: wordList(fact.value.words) }
  }),
)

/** Words by which a personal site is refused anyway. */
const isRefusedAnyway = ({ facts, personal, isApp }: NameSubject, word: string): boolean =>
  personal &&
  !isApp &&
  ['words.industry.confirmed', 'words.siteType.confirmed', 'words.organisation.confirmed'].some((id) =>
    listOf(facts, id)?.words.has(word),
  )

export const approvalWordsCheck: NameCheck = {
  basis: 'site-name-approval-words',
  ...EVERY,
  judge: (name) => {
    const { form, facts, draft, personal } = name
    const keptBy = facts.get('naming/approval-kept-by', approvalKeptBySchema)?.value.natures ?? []
    const registeredIsFree = !keptBy.includes(draft.principal.nature ?? '')
    for (const { category, fact, list } of approvals(facts)) {
      const given = name.service.priorApprovals.some(
        (one) => one.category === category && !(isBlank(one.number) && isBlank(one.file)),
      )
      // An organisation's bulletin words have a check of their own.
      if (given || (category === 'bulletin' && name.organisation && !name.isApp)) continue
      const hit = list
        .find(form)
        .find(
          (one) =>
            meaningOf(form, one, facts) !== 'other' &&
            !(registeredIsFree && isRegistered(name, one.word)) &&
            !isRefusedAnyway(name, one.word),
        )
      if (!hit) continue
      return {
        message: `${service(name)}“${name.text}”里的“${hit.text}”涉及前置审批（${fact.value.name}）。`,
        remedy: personal
          ? '个人拿不到这类批文：换一个不涉及的名称，或以单位备案。'
          : '提交批文；不涉及的，改名，或上传不涉及前置审批的承诺书。',
        value: hit.text,
        severity: 'risk',
        fact,
      }
    }
    return null
  },
}

const ofList =
  (
    id: string,
    say: (name: NameSubject, hits: readonly FoundWord[]) => Pick<Objection, 'message' | 'remedy'>,
  ): NameCheck['judge'] =>
  (name) => {
    const hits = wordsIn(name, [id])
    const hit = hits[0]
    if (!hit) return null
    const { fact } = hit.list
    return { ...say(name, hits), value: hit.text, fact, severity: weightOf(hit, 'risk') }
  }
const texts = (hits: readonly FoundWord[]): string => quoted(hits.map(({ text }) => text))

export const bulletinWordsCheck: NameCheck = {
  basis: 'site-name-bulletin-words',
  ...ORGANISATION,
  judge: ofList('words.bulletin', ({ text }, hits) => ({
    message: `网站名称“${text}”里有${texts(hits)}，各省仍有不收的。`,
    remedy: '换一个名称，或按备案省的要求说明、提供批复。',
  })),
}

export const absoluteWordsCheck: NameCheck = {
  basis: 'site-name-absolute-words',
  ...WEBSITE,
  judge: ofList('words.absolute', ({ text }, hits) => ({
    message: `网站名称“${text}”里有绝对化的字样${texts(hits)}。`,
    remedy: '去掉这个词。',
  })),
}

export const foreignNamesCheck: NameCheck = {
  basis: 'site-name-foreign-names',
  ...WEBSITE,
  judge: ofList('words.foreign', ({ text }, hits) => ({
    message: `网站名称“${text}”里有${texts(hits)}，容易被认为和外国或国际组织有关。`,
    remedy: '去掉这个词；确有授权的，在备注里说明。',
  })),
}

export const overUsedCheck: NameCheck = {
  basis: 'site-name-over-used',
  ...WEBSITE,
  judge: ({ text, form, facts }) =>
    listOf(facts, 'over-used')?.words.has(form.key) === true
      ? {
          message: `“${text}”是被反复举例的名称，很可能已有人用。`,
          remedy: '换一个更具体的名称。',
          value: text,
        }
      : { why: '名称是否和已备案的网站重名，要联网查询。' },
}
