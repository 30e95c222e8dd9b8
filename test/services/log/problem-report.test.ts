import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { SCRUBBED } from '../../../electron/core/privacy/scrub'
import { openLog } from '../../../electron/services/log/open-log'
import { problemReport, type ReportFacts } from '../../../electron/services/log/problem-report'
import { lastLogLines } from '../../../electron/services/log/read-log'
import { seededRandom, somethingPersonal } from './something-personal'

const facts: ReportFacts = {
  madeAt: '2026-11-26T05:10Z',
  app: '0.1.0',
  electron: '45.4.1',
  chrome: '142.0.0.0',
  node: '24.10.1',
  system: 'linux x64 6.1.0',
  rulePacks: 'phones@2026.11.25 papers@2026.11.26',
  store: 'open',
  portable: false,
  settings: { theme: 'system', zoom: 125, lockAfterMinutes: 15 },
}
const files = new Set(['index.js'])
const folders: string[] = []
afterEach(() => folders.splice(0).forEach((one) => rmSync(one, { recursive: true, force: true })))
function folder(): string {
  const made = mkdtempSync(path.join(tmpdir(), 'icp-report-'))
  folders.push(made)
  return path.join(made, 'logs')
}

describe('a problem report', () => {
  it('says what helps: versions, settings, rule packs, and the log', async () => {
    const here = folder()
    const log = openLog(here, { now: () => Date.parse('2026-11-26T05:00:00.000Z'), files })
    log.note('fault', { route: 'draft.save', code: 'disk-full', count: 3 })
    const report = problemReport(facts, await lastLogLines(here, 10, files), 'zh-CN')
    for (const part of ['0.1.0', 'zoom: 125', 'phones@2026.11.25', 'linux x64', 'log (1):'])
      expect(report).toContain(part)
    expect(report).toContain('2026-11-26T05:00:00.000Z fault route=draft.save code=disk-full count=3')
  })
  it('keeps the last lines only, also over the log that was set aside', async () => {
    const here = folder()
    mkdirSync(here)
    const line = (n: number) => `2026-11-26T05:00:00.000Z start count=${n}\n`
    writeFileSync(path.join(here, 'app.log.old'), line(1) + line(2))
    writeFileSync(path.join(here, 'app.log'), line(3))
    expect(await lastLogLines(here, 2, files)).toEqual([line(2).trim(), line(3).trim()])
    expect(await lastLogLines(path.join(here, 'none'), 2, files)).toEqual([])
  })
  it('holds nothing of an invented person, whatever was written into the log beside us', async () => {
    const here = folder()
    mkdirSync(here)
    const random = seededRandom(20261126)
    const personal = Array.from({ length: 2_000 }, () => somethingPersonal(random))
    const forms = [
      (one: string) => one,
      (one: string) => `fault route=${one}`,
      (one: string) => `${one}=3`,
      (one: string) => `2026-11-26T05:00:00.000Z fault code=${one} at0=${one}:1:1`,
    ]
    writeFileSync(
      path.join(here, 'app.log'),
      personal.map((one, i) => forms[i % forms.length]!(one.replaceAll('\n', ' '))).join('\n'),
    )
    const report = problemReport(
      { ...facts, settings: { ...facts.settings, theme: '周明远 13800001111' } },
      await lastLogLines(here, 4_000, files),
      'en',
    )
    const leaked = personal.filter((one) => one.length > 3 && report.includes(one))
    expect(leaked).toEqual([])
    expect(report).toContain(SCRUBBED)
    expect(report).not.toContain('13800001111')
  })
})
