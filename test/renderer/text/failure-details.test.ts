import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { DRAFT_MAX_DEPTH } from '../../../electron/core/draft/check-text'
import { parseDraft } from '../../../electron/core/draft/parse-draft'
import { MOST_ROWS, readFilingRows } from '../../../electron/core/ledger/filing-rows'
import { readDraftFile } from '../../../electron/services/draft-files/read-draft-file'
import { readFilingList, readFilingListBytes } from '../../../electron/services/ledger/read-filing-list'
import { detailInEnglish } from '../../../renderer/text/en/failure-details'
import { failureSentence } from '../../../renderer/text/failures'
import { language } from '../../../renderer/text/language'

const HAN = /\p{Script=Han}/u
const folder = mkdtempSync(path.join(tmpdir(), 'details-'))
afterAll(() => rmSync(folder, { recursive: true }))
beforeEach(() => (language.value = 'en'))
afterEach(() => (language.value = 'zh-CN'))

const inChinese = (messages: readonly string[]): string[] =>
  messages.filter((one) => {
    const words = failureSentence({ code: 'bad-draft-file', message: one, detail: {} })
    return HAN.test(words.replaceAll(/“[^”]*”/g, ''))
  })
const HEAD = '{"format":"icp-filing-draft","version":1'
const DRAFTS = [
  '{',
  '{}',
  '{"format":"icp-filing-draft","version":99}',
  '{"format":"icp-filing-draft","version":"1"}',
  `${HEAD},"colour":1}`,
  `${HEAD},"title":1,"title":2}`,
  `${HEAD},"__proto__":1}`,
  `${HEAD},"title":1}`,
  `${HEAD},"services":1}`,
  `${HEAD},"principal":1}`,
  `${HEAD},"services":[{"kind":"shop"}]}`,
  `${HEAD},"services":[{"kind":{}}]}`,
  `${HEAD},"principal":{"certificate":{"validUntil":"never"}}}`,
  `${HEAD},"materials":[{"file":"","slot":"other"}]}`,
  `${HEAD},"materials":[{"file":"a","slot":"other","service":-1}]}`,
  '['.repeat(DRAFT_MAX_DEPTH + 2),
  ' '.repeat(21 * 1024 * 1024),
]

describe('what main says of a file that it did not take, in English', () => {
  it('a draft that does not parse', () => {
    const messages = DRAFTS.map((one) => {
      const parsed = parseDraft(one)
      return parsed.ok ? '' : parsed.failure.message
    })
    expect(new Set(messages).size).toBe(DRAFTS.length)
    messages.push(
      '第 1 行的“title”太长，最多 200。没有导入。',
      '第 1 行的“a.validUntil”不能是“x”，应写成 YYYY-MM-DD 或 long-term。没有导入。',
      '第 1 行的“a”不能是“x”。没有导入。',
    )
    expect(messages.filter((one) => detailInEnglish(one) === null)).toEqual([])
    expect(inChinese(messages)).toEqual([])
  })
  it('a file that is no draft', async () => {
    const file = (name: string, bytes: string | Uint8Array) => {
      writeFileSync(path.join(folder, name), bytes)
      return path.join(folder, name)
    }
    const files = [
      path.join(folder, 'missing.json'),
      folder,
      file('empty.json', ''),
      file('bytes.json', Uint8Array.of(0xff, 0xfe, 0xff, 0x80)),
      file('odd” name.json', '{'),
    ]
    const read = await Promise.all(files.map((one) => readDraftFile(one)))
    const messages = read.map((one) => ('failure' in one ? one.failure.message : ''))
    expect(messages.filter((one) => detailInEnglish(one) === null)).toEqual([])
    expect(detailInEnglish(messages[0]!)).toBe('“missing.json”: it is not there; please check the name')
  })
  it('a list of filings', async () => {
    const bytes = (text: string) => readFilingListBytes(new TextEncoder().encode(text), 'list.csv')
    const read = [
      bytes('a\0b'),
      bytes('"主体名称,\n'),
      bytes(''),
      bytes('甲,乙\n1,2'),
      await readFilingList(path.join(folder, 'missing.csv')),
      await readFilingList(folder),
    ]
    const messages = read.map((one) => ('failure' in one ? one.failure.message : ''))
    const cells = ['主体名称']
    const many = readFilingRows(Array.from({ length: MOST_ROWS + 2 }, (_, line) => ({ line, cells })))
    messages.push('refused' in many ? many.refused : '')
    expect(messages.filter((one) => detailInEnglish(one) === null)).toEqual([])
    expect(inChinese(messages)).toEqual([])
  })
  it('a package that was not written', () => {
    const messages = [
      '还有 3 项必改，没有打包。',
      '材料太多或太大：一个材料包最多 2000 个文件、500 MB。',
      '文件夹“甲”写不进去，请换一个位置。',
      '“甲”已经有了，没有覆盖。请换一个名字，或先移走它。',
      '阿里云不收加了水印的图片。请去掉水印再打包。',
      '没有查到阿里云收不收加水印的图片。请去掉水印再打包。',
      '腾讯云的水印只能写“仅供备案使用”。',
      '水印要写明用于备案，不超过 20 个字，如“仅供备案使用”。',
    ]
    expect(messages.filter((one) => detailInEnglish(one) === null)).toEqual([])
    expect(failureSentence({ code: 'blocked', message: messages[0]!, detail: {} })).toBe(
      'Some things must be fixed first; nothing was packaged. (3 still to be fixed)',
    )
  })
  it('what no shape knows stays as it is', () => {
    expect(detailInEnglish('从来没有人写过这一句。')).toBeNull()
    expect(failureSentence({ code: 'blocked', message: '没人写过', detail: {} })).toContain('(没人写过)')
    language.value = 'zh-CN'
    expect(failureSentence({ code: 'blocked', message: '没人写过', detail: {} })).toBe('没人写过')
  })
})
