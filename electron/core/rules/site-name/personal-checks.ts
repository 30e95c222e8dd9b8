import { derived } from '../../reference/derived'
import type { Fact } from '../../reference/facts'
import { idiomsSchema, poeticSchema, surnamesSchema } from '../../reference/naming-facts'
import { nameForm } from '../../values/name-form'
import { isBlank } from '../blank'
import type { Severity } from '../finding'
import { quoted, weightOf, wordsIn, type FoundWord } from './found-words'
import { dataOf, PERSONAL, type Judgement, type NameCheck } from './name-check'
import { hasProof, type NameSubject } from './name-subject'
import { patternOf } from './patterns'
import { placesIn } from './place-words'
import { REFUSED, remarkWords } from './words-of-remark'
import { parseDomainName } from '../../values/domain-name'

/** What a person's site may not be called. */

const ORGANISATION_WORDS = ['confirmed', 'single', 'own'].map((grade) => `words.organisation.${grade}`)
const INDUSTRY_WORDS = ['confirmed', 'single', 'own'].map((grade) => `words.industry.${grade}`)
const SITE_TYPE_WORDS = ['confirmed', 'single', 'own'].map((grade) => `words.siteType.${grade}`)

interface Weighed {
  readonly severity: Severity
  readonly fact: Fact<unknown>
}
/** Words of several sources are refused; of a word that one source has, it is only likely. */
const weighed = (hit: FoundWord): Weighed => ({
  severity: weightOf(hit, hit.list.fact.id.endsWith('.confirmed') ? 'block' : 'risk'),
  fact: hit.list.fact,
})
const texts = (hits: readonly FoundWord[]): string => quoted(hits.map(({ text }) => text))

/** Without the words that lie inside a longer one of a list as sure: 个人空间 holds 空间. */
const longest = (hits: readonly FoundWord[]): FoundWord[] =>
  hits.filter(
    (hit, at) =>
      !hits.some(
        (other, place) =>
          other.start <= hit.start &&
          other.end >= hit.end &&
          other.word.length > hit.word.length &&
          (place < at || other.list === hit.list),
      ),
  )

export const personalOrganisationCheck: NameCheck = {
  basis: 'site-name-personal-organisation',
  ...PERSONAL,
  judge: (name) => {
    const hits = longest(wordsIn(name, ORGANISATION_WORDS))
    const hit = hits[0]
    return hit
      ? {
          message: `个人网站名称“${name.text}”里有单位、组织字样${texts(hits)}。`,
          remedy: '删去这个词；网站确属单位的，改以单位备案并上传单位证件。',
          value: hit.text,
          ...weighed(hit),
        }
      : null
  },
}

export const personalIndustryCheck: NameCheck = {
  basis: 'site-name-personal-industry',
  ...PERSONAL,
  judge: (name) => {
    const hits = longest(wordsIn(name, INDUSTRY_WORDS))
    const hit = hits[0]
    if (!hit) return null
    const { province } = name
    const stricter = province?.value.personal?.tradeWords === true && !hit.list.fact.id.endsWith('.own')
    return {
      message: `个人网站名称“${name.text}”里有行业、经营字样${texts(hits)}。`,
      remedy: '改成生活、学习、作品一类的名称；确有经营内容的，改以单位备案。',
      value: hit.text,
      ...(stricter && province ? { severity: weightOf(hit, 'block'), fact: province } : weighed(hit)),
    }
  },
}

/** The one form that a province is said to take. */
const isTakenForm = ({ province, form }: NameSubject): boolean =>
  province?.value.personal?.endings?.some((ending) => form.key.endsWith(ending)) === true

export const siteTypeCheck: NameCheck = {
  basis: 'site-name-personal-site-type',
  ...PERSONAL,
  judge: (name) => {
    const hits = longest(wordsIn(name, SITE_TYPE_WORDS))
    const hit = hits[0]
    if (!hit) return null
    const taken = isTakenForm(name)
    return {
      message: `个人网站名称“${name.text}”里有站点字样${texts(hits)}。${
        taken ? '备案省曾有收下这种写法的说法。' : ''
      }`,
      remedy: '删去这个词，用能说明内容的名称。',
      value: hit.text,
      ...(taken ? { severity: 'risk', fact: hit.list.fact } : weighed(hit)),
    }
  },
}

const surnames = derived((facts) => {
  const fact = facts.get('naming/surnames', surnamesSchema)
  return fact && { fact, ...fact.value }
})

/** `张某某的…`: a surname, one or two characters and a word that follows names; null where it is none. */
function looksLikePerson({ form, facts }: NameSubject, basis: Parameters<NameCheck['judge']>[1]): Judgement {
  const known = surnames(facts)
  if (!known || known.notNames.some((word) => form.key.startsWith(word))) return null
  const surname = known.surnames.find((one) => form.key.startsWith(one))
  if (surname === undefined) return null
  const most = surname.length + dataOf(basis, 'given', 2)
  for (const word of dataOf<string[]>(basis, 'after', [])) {
    const at = form.key.indexOf(word)
    if (at <= surname.length || at > most) continue
    const own = form.key.slice(0, at)
    return {
      message: `个人网站名称“${form.text}”开头的“${own}”像是姓名。`,
      remedy: '名称里不放姓名。',
      value: own,
      fact: known.fact,
    }
  }
  return null
}

export const personNameCheck: NameCheck = {
  basis: 'site-name-person',
  ...PERSONAL,
  judge: (name, basis) => {
    const { draft, service, form, province } = name
    const people = [draft.principal.name, draft.principal.responsible.name, service.responsible?.name ?? null]
    const own = people.find((one) => {
      const key = nameForm(one ?? '').key
      return key.length >= 2 && form.key.includes(key)
    })
    if (own == null) return looksLikePerson(name, basis)
    const taken = province?.value.personal?.personNames === true || isTakenForm(name)
    return {
      message: `个人网站名称“${name.text}”里有负责人的姓名“${own.trim()}”。${
        taken ? '备案省有收下姓名的例子。' : ''
      }`,
      remedy: '删去姓名。',
      value: own.trim(),
      severity: taken ? 'risk' : 'block',
    }
  },
}

export const placeNameCheck: NameCheck = {
  basis: 'site-name-place',
  ...PERSONAL,
  judge: (name) => {
    const hits = placesIn(name)
    const hit = hits.find(({ sure }) => sure) ?? hits[0]
    return hit
      ? {
          message: `个人网站名称“${name.text}”里有地名“${hit.text}”。`,
          remedy: '删去地名。',
          value: hit.text,
          ...(hit.sure ? {} : { severity: 'risk', ...(hit.fact ? { fact: hit.fact } : {}) }),
        }
      : null
  },
}

const idioms = derived((facts) => new Set(facts.get('naming/idioms', idiomsSchema)?.value.idioms))

export const idiomCheck: NameCheck = {
  basis: 'site-name-idiom',
  ...PERSONAL,
  judge: ({ text, form, facts }, basis) => {
    const known = idioms(facts)
    const endings = ['', ...dataOf<string[]>(basis, 'endings', [])]
    const hit = endings
      .filter((ending) => form.key.endsWith(ending))
      .map((ending) => form.key.slice(0, form.key.length - ending.length))
      .find((whole) => known.has(whole))
    return hit === undefined
      ? null
      : {
          message: `个人网站名称“${text}”直接用了成语“${hit}”。`,
          remedy: '改成能说明内容的短语。',
          value: hit,
        }
  },
}

export const brandCheck: NameCheck = {
  basis: 'site-name-brand',
  ...PERSONAL,
  judge: (name) => {
    const hit = wordsIn(name, ['words.brand'])[0]
    if (!hit || hasProof(name, 'trademark')) return null
    return {
      message: `个人网站名称“${name.text}”里有品牌或产品名“${hit.text}”。`,
      remedy: '删去品牌词；确有商标的，以单位备案并附商标注册证。',
      value: hit.text,
      severity: weightOf(hit, 'block'),
      fact: hit.list.fact,
    }
  },
}

export const personalNationalCheck: NameCheck = {
  basis: 'site-name-personal-national',
  ...PERSONAL,
  judge: (name) => {
    const hit = wordsIn(name, ['words.personal-national'], {
      // At the head they are national words, said by the check of these.
      where: ({ word, start }) =>
        start > 0 || !wordsIn(name, ['words.national']).some((one) => one.word === word),
    })[0]
    return hit
      ? {
          message: `个人网站名称“${name.text}”里有国家、政治字样“${hit.text}”。`,
          remedy: '删去这个词。',
          value: hit.text,
          severity: weightOf(hit, 'block'),
          fact: hit.list.fact,
        }
      : null
  },
}

export const templateCheck: NameCheck = {
  basis: 'site-name-template',
  ...PERSONAL,
  judge: ({ text, form }, basis) =>
    dataOf<string[]>(basis, 'patterns', []).some((pattern) => patternOf(pattern, 'u').test(form.key))
      ? {
          message: `个人网站名称“${text}”是套用的模板，看不出内容。`,
          remedy: '换成能看出内容的名称。',
          value: text,
        }
      : null,
}

/** What the person says about the site, the longer of the two remarks. */
const remarkOf = ({ service, draft }: NameSubject): string =>
  [service.remark ?? '', draft.principal.remark ?? '']
    .map((remark) => remark.trim())
    .reduce((one, other) => ([...other].length > [...one].length ? other : one))

const poetic = derived((facts) => new Set(facts.get('naming/poetic', poeticSchema)?.value.characters))

export const contentUnclearCheck: NameCheck = {
  basis: 'site-name-content-unclear',
  ...PERSONAL,
  judge: (name, basis) => {
    const { text, form, facts } = name
    const known = poetic(facts)
    if (known.size === 0 || ![...form.key].every((one) => known.has(one))) return null
    if ([...remarkOf(name)].length >= dataOf(basis, 'remark', 20)) return null
    return {
      message: `从“${text}”看不出网站内容，备注也没有写清楚。`,
      remedy: `在备注里写清网站的内容，不少于 ${dataOf(basis, 'remark', 20)} 个字，或换成能说明内容的名称。`,
      value: text,
      severity: 'hint',
      noRewrites: true,
    }
  },
}

export const fitsRemarkCheck: NameCheck = {
  basis: 'site-name-fits-remark',
  ...PERSONAL,
  ofAnotherField: true,
  judge: (name, basis) => {
    const remark = remarkOf(name)
    if (isBlank(remark)) return { why: '还没有填备注，无法比对名称和内容。' }
    const words = new Set(remarkWords(remark, REFUSED, name.facts).map(({ word }) => word))
    if (words.size >= dataOf(basis, 'words', 2))
      return {
        message: `备注里说到${quoted([...words])}，和“${name.text}”这样的个人网站名称对不上。`,
        remedy: '让备注只写这个网站的内容；确属单位或经营内容的，改以单位备案。',
        value: name.text,
        severity: 'hint',
        noRewrites: true,
      }
    if ([...remark].length < dataOf(basis, 'remark', 20))
      return {
        message: `备注“${remark}”太短，说不清“${name.text}”是什么内容。`,
        remedy: `在备注里写明开办目的和栏目内容，不少于 ${dataOf(basis, 'remark', 20)} 个字。`,
        value: name.text,
        severity: 'hint',
        noRewrites: true,
      }
    return null
  },
}

export const shouldBeOrganisationCheck: NameCheck = {
  basis: 'site-name-should-be-organisation',
  ...PERSONAL,
  judge: (name, basis) => {
    const inName = wordsIn(name, [...ORGANISATION_WORDS, ...INDUSTRY_WORDS])[0]
    if (!inName) return null
    const inRemark = remarkWords(remarkOf(name), ['words.organisation.confirmed'], name.facts)[0]
    const suffixes = dataOf<string[]>(basis, 'suffixes', [])
    const domain = name.service.domains
      .map((one) => parseDomainName(one.name ?? ''))
      .find((one) => one.ok && suffixes.some((suffix) => one.value.unicode.endsWith(`.${suffix}`)))
    if (!inRemark && !domain) return null
    const also = inRemark ? `备注里说到“${inRemark.text}”` : '域名用的是单位的后缀'
    return {
      message: `名称“${name.text}”里有“${inName.text}”，${also}，像是单位的网站按个人备案。`,
      remedy: '把性质改成企业等单位性质并上传单位证件；确是个人内容的，改名并改备注。',
      value: inName.text,
      severity: 'block',
      noRewrites: true,
    }
  },
}
