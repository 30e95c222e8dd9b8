import { nameForm, type NameForm } from '../../values/name-form'
import type { Fix } from '../finding'
import { quoted, weightOf, wordsIn } from './found-words'
import { APP, dataOf, type NameCheck } from './name-check'
import { listOf } from './name-lists'
import { hasProof, type NameSubject } from './name-subject'
import { patternOf } from './patterns'

/** What an app may not be called, and whether its names agree. */

export const appGenericCheck: NameCheck = {
  basis: 'app-name-generic',
  ...APP,
  judge: ({ text, form, facts }) => {
    const list = listOf(facts, 'words.app-generic')
    const words = list?.words
    if (!list || !words) return null
    const { key } = form
    const joins = [...words].some((word) => key.startsWith(word) && words.has(key.slice(word.length)))
    return words.has(key) || joins
      ? {
          message: `App 名称“${text}”只是一类应用的通称。`,
          remedy: '加上自己的品牌词或简称。',
          value: text,
          fact: list.fact,
        }
      : null
  },
}

const PICTOGRAPH = /\p{Extended_Pictographic}/u

export const appSymbolsCheck: NameCheck = {
  basis: 'app-name-symbols',
  ...APP,
  judge: ({ text, form }, basis) => {
    const patterns = dataOf<string[]>(basis, 'patterns', []).map((pattern) => patternOf(pattern))
    const symbols = [...text].filter(
      (one) => PICTOGRAPH.test(one) || patterns.some((pattern) => pattern.test(one)),
    )
    const words = dataOf<string[]>(basis, 'words', []).filter((word) => form.key.includes(word))
    if (symbols.length === 0 && words.length === 0) return null
    return {
      message: `App 名称“${text}”里有表情、符号或占位字样${quoted([...symbols, ...words])}。`,
      remedy: '删去这些字符和字样。',
      value: words[0] ?? symbols.join(''),
    }
  },
}

export const appMarketingCheck: NameCheck = {
  basis: 'app-name-marketing',
  ...APP,
  judge: (name) => {
    const hits = wordsIn(name, ['words.app-marketing'])
    const hit = hits[0]
    return hit
      ? {
          message: `App 名称“${name.text}”里有价格、营销字样${quoted(hits.map(({ text }) => text))}。`,
          remedy: '删去这些字样。',
          value: hit.text,
          severity: weightOf(hit, 'block'),
          fact: hit.list.fact,
        }
      : null
  },
}

export const appBrandCheck: NameCheck = {
  basis: 'app-name-brand',
  ...APP,
  judge: (name) => {
    const hit = wordsIn(name, ['words.brand'])[0]
    if (!hit || hasProof(name, 'trademark')) return null
    return {
      message: `App 名称“${name.text}”里有知名应用或品牌“${hit.text}”。`,
      remedy: '更名；有授权或商标的，上传证明。',
      value: hit.text,
      severity: weightOf(hit, 'block'),
    }
  },
}

/** Names by key, split by whether the key is a platform. */
function otherNames({ service }: NameSubject, platforms: readonly string[]) {
  const known = new Set([...platforms, ...(service.app?.platforms ?? [])].map((one) => one.toLowerCase()))
  // In an order of their own: the keys of a draft come in any.
  const all = Object.entries(service.app?.namesByPlatform ?? {})
    .filter(([, own]) => own.trim() !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    platforms: all.filter(([key]) => known.has(key.toLowerCase())),
    stores: all.filter(([key]) => !known.has(key.toLowerCase())),
  }
}

/** Keys of the names that follow the app's own name. */
export const platformKeys = (name: NameSubject): string[] => {
  const fact = name.facts.nationwide('app-name-platforms')
  return fact && name.isApp
    ? otherNames(name, dataOf<string[]>(fact, 'platforms', [])).platforms.map(([key]) => key)
    : []
}

const differs = (form: NameForm, other: string): boolean => nameForm(other).key !== form.key

export const namesByPlatformCheck: NameCheck = {
  basis: 'app-name-platforms',
  ...APP,
  // A new name is written for every platform, see platformKeys.
  ofAnotherField: true,
  judge: (name, basis) => {
    const { form, text, index } = name
    const { platforms } = otherNames(name, dataOf<string[]>(basis, 'platforms', []))
    const unequal = platforms.filter(([, own]) => own.trim() !== text)
    const other = unequal.find(([, own]) => differs(form, own)) ?? unequal[0]
    if (!other) return null
    const [platform, own] = other
    const fix: Fix = {
      label: `各平台都写“${text}”`,
      changes: unequal.map(([key]) => ({
        path: `services[${index}].app.namesByPlatform.${key}`,
        value: text,
      })),
    }
    return {
      message: `App 名称是“${text}”，${platform} 上写的是“${own}”，各平台要一致。`,
      remedy: '把各平台的名称改成一样；名称确实不同的，按不同的 App 分别备案。',
      value: own,
      severity: differs(form, own) ? 'block' : 'hint',
      fixes: [fix],
      noRewrites: true,
    }
  },
}

export const appStoreNameCheck: NameCheck = {
  basis: 'app-name-store',
  ...APP,
  judge: (name, basis) => {
    const platforms = dataOf<string[]>(name.facts.nationwide('app-name-platforms') ?? basis, 'platforms', [])
    const { stores } = otherNames(name, platforms)
    const pattern = dataOf(basis, 'pattern', '')
    const inRemark = pattern === '' ? null : patternOf(pattern, 'u').exec(name.service.remark ?? '')?.[1]
    const other = stores.map(([, own]) => own).find((own) => differs(name.form, own))
    const own = other ?? (inRemark != null && differs(name.form, inRemark) ? inRemark : null)
    return own === null
      ? null
      : {
          message: `App 备案名称是“${name.text}”，商店或软件著作权登记的是“${own}”。`,
          remedy: '让备案名称、商店名称和软件著作权登记的名称一致。',
          value: own,
          noRewrites: true,
        }
  },
}
