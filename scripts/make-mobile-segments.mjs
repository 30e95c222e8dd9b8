/**
 * Writes resources/facts/mobile-segments.json: the province of every mobile segment, from a list of runs.
 *
 *   node scripts/make-mobile-segments.mjs runs.csv
 *
 * The list has the columns first7,last7,province: first and last seven-digit segment of a run, both included, and the
 * province's two-digit code; rows ascend and do not overlap. Sources and dates below belong to the list: when a newer
 * one is taken, change them too. The reading side is electron/core/reference/mobile-segments.ts.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import process from 'node:process'
import { inRoot } from './setup/paths.mjs'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const FIRST_SEGMENT = 1_300_000

const SOURCES = {
  SEGMENTS: {
    title: '公开的手机号段归属地数据（phone.dat 2302）',
    date: '2023-02',
    from: '2023-02-01',
    day: '2023-02-28',
    reference: 'sndnvaps/Phonedata',
  },
  GEOCODING: {
    title: 'libphonenumber 8.12.57 的号段归属地表',
    date: '2022-10',
    from: '2022-10-01',
    day: '2022-10-31',
    estimate: '按该版本发布的月份',
  },
}

/** Prefixes of three digits whose segments stand in both sources; 110897 of 110910 segments have the same province. */
const CONFIRMED =
  '130 131 132 133 134 135 136 137 138 139 145 147 150 151 152 153 155 156 157 158 159 170 176 177 178 180 181 182 183 184 185 186 187 188 189'

export function readRuns(text) {
  const runs = text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [first, last, province] = line.split(',')
      return { first: Number(first), last: Number(last), province }
    })
  let end = FIRST_SEGMENT - 1
  for (const { first, last, province } of runs) {
    if (!(first > end && last >= first && /^\d{2}$/.test(province ?? '')))
      throw new Error(`the row ${first},${last},${province} is out of order or no run`)
    end = last
  }
  return runs
}

/** Groups of five bits, the lowest first; the sixth bit says that more follow. */
function varint(number) {
  let rest = number
  let text = ''
  while (rest >= 32) {
    text += ALPHABET[32 + (rest % 32)]
    rest = Math.floor(rest / 32)
  }
  return text + ALPHABET[rest]
}

/**
 * One run: a character of province × 2 + (1 when a gap comes before), then the gap's length − 1 where there is one,
 * then the run's length − 1.
 */
export function packRuns(runs) {
  const provinces = [...new Set(runs.map(({ province }) => province))].sort()
  let next = FIRST_SEGMENT
  let text = ''
  for (const { first, last, province } of runs) {
    const gap = first - next
    text += ALPHABET[provinces.indexOf(province) * 2 + (gap > 0 ? 1 : 0)]
    if (gap > 0) text += varint(gap - 1)
    text += varint(last - first)
    next = last + 1
  }
  return { from: FIRST_SEGMENT, provinces, runs: text }
}

function packOf(runs) {
  const confirmed = new Set(CONFIRMED.split(' '))
  const single = [...new Set(runs.map(({ first }) => String(first).slice(0, 3)))].filter(
    (prefix) => !confirmed.has(prefix),
  )
  const facts = [
    {
      id: 'mobile-segments/runs',
      value: packRuns(runs),
      sources: ['SEGMENTS', 'GEOCODING'],
      asOf: '2023-02',
      validFrom: '2023-02-01',
      confidence: 'high',
      note: '两份数据都有的 110910 个号段里，110897 个的省份一致；携号转网不改变归属省。',
    },
    {
      id: 'mobile-segments/single-source',
      value: { prefixes: single },
      sources: ['SEGMENTS'],
      asOf: '2023-02',
      validFrom: '2023-02-01',
      confidence: 'medium',
      note: '这些开头的号段只有一份数据，没有第二份可以核对。',
    },
  ]
  const lines = (entries) => entries.join(',\n')
  return `{
  "format": "icp-facts",
  "id": "mobile-segments",
  "title": "手机号段归属省",
  "version": "2026.11.25",
  "asOf": "2023-02-28",
  "sources": {
${lines(Object.entries(SOURCES).map(([id, source]) => `    ${JSON.stringify(id)}: ${JSON.stringify(source)}`))}
  },
  "facts": [
${lines(facts.map((fact) => `    ${JSON.stringify(fact)}`))}
  ]
}
`
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [list] = process.argv.slice(2)
  if (!list) {
    process.stderr.write('usage: node scripts/make-mobile-segments.mjs runs.csv\n')
    process.exit(2)
  }
  const runs = readRuns(readFileSync(list, 'utf8'))
  const text = packOf(runs)
  writeFileSync(inRoot('resources', 'facts', 'mobile-segments.json'), text)
  process.stderr.write(`mobile segments: ${runs.length} runs, ${text.length} characters\n`)
}
