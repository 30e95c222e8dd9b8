import { describe, expect, it } from 'vitest'
import { FAILURES as failuresEn } from '../../../renderer/text/en/failures'
import { FACT_GRAMMAR as grammarEn } from '../../../renderer/text/en/fact-words'
import * as factNamesEn from '../../../renderer/text/en/fact-names'
import * as fieldsEn from '../../../renderer/text/en/field-labels'
import { en } from '../../../renderer/text/en'
import * as namesEn from '../../../renderer/text/en/names'
import { REFUSALS as refusalsEn } from '../../../renderer/text/en/refusals'
import { FAILURES as failuresZh } from '../../../renderer/text/zh-CN/failures'
import { FACT_GRAMMAR as grammarZh } from '../../../renderer/text/zh-CN/fact-words'
import * as factNamesZh from '../../../renderer/text/zh-CN/fact-names'
import * as fieldsZh from '../../../renderer/text/zh-CN/field-labels'
import { zhCN } from '../../../renderer/text/zh-CN'
import * as namesZh from '../../../renderer/text/zh-CN/names'
import { REFUSALS as refusalsZh } from '../../../renderer/text/zh-CN/refusals'

const AREAS: Record<string, readonly [object, object]> = {
  text: [zhCN, en],
  names: [namesZh, namesEn],
  fields: [fieldsZh, fieldsEn],
  'fact names': [factNamesZh, factNamesEn],
  'fact grammar': [grammarZh, grammarEn],
  failures: [failuresZh, failuresEn],
  refusals: [refusalsZh, refusalsEn],
}

type Says = (...given: unknown[]) => unknown

/** Values that some sentence takes: counts, names, lists, and what the larger ones need. */
const GIVEN: readonly (readonly unknown[])[] = [
  [2, 3, 4, 5],
  ['甲', '乙', '丙', '丁'],
  ['甲', 3, 4],
  [['甲', '乙'], 2],
  ['甲', ['name', 'gender']],
  [2, 'risk', '风险'],
  [{ reasons: ['bytes', 'stitch'], format: 'jpeg', maxBytes: 2e6, maxSide: null, with: ['other'] }],
  [{ slot: 'other', limit: 'bytes', wanted: 2e6, reached: 3e6 }],
  ['甲', { megabytes: 120, pages: 3, megapixels: 200, format: 'PSD' }],
  [null, ['other']],
]

/** What a sentence says for the first values that both languages take. */
function said(zh: Says, en: Says): readonly [unknown, unknown] | null {
  for (const given of GIVEN)
    try {
      return [zh(...given), en(...given)]
    } catch {
      // Not what this sentence takes.
    }
  return null
}

function* pairs(zh: unknown, en: unknown, at: string): Generator<readonly [string, unknown, unknown]> {
  if (typeof zh === 'object' && zh !== null && typeof en === 'object' && en !== null) {
    const keys = new Set([...Object.keys(zh), ...Object.keys(en)])
    for (const key of keys) yield* pairs(Reflect.get(zh, key), Reflect.get(en, key), `${at}.${key}`)
  } else yield [at, zh, en]
}

const isEmpty = (value: unknown): boolean => String(value).trim() === ''

describe.each(Object.entries(AREAS))('%s', (area, [zh, en]) => {
  const all = [...pairs(zh, en, area)]

  it('has the same entries in both languages', () => {
    expect(all.length).toBeGreaterThan(5)
    // A hint or placeholder may be wanted by one language alone.
    const optional = /\.(hint|placeholder)$/
    const odd = all.filter(([at, a, b]) => typeof a !== typeof b && !optional.test(at)).map(([at]) => at)
    expect(odd).toEqual([])
  })

  it('says something wherever Chinese does', () => {
    const silent = all.flatMap(([at, a, b]) => {
      if (typeof a === 'function' && typeof b === 'function') {
        const words = said(a as Says, b as Says)
        if (words === null) return [`${at}: takes none of the values`]
        return isEmpty(words[0]) === isEmpty(words[1]) ? [] : [at]
      }
      return typeof a === 'string' && isEmpty(a) !== isEmpty(b) ? [at] : []
    })
    expect(silent).toEqual([])
  })
})
