import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../electron/core/rules/finding'
import { runRules } from '../../../electron/core/rules/run-rules'
import { CLEAN_NATURES, cleanDraft, PROVINCE_SEATS } from '../../helpers/clean-draft'
import { facts } from '../../helpers/facts'
import { TODAY } from './rule-table'

/** Every province × a person, a company, an institution: a draft that fits the province is never blocked. */

const found = (findings: readonly Finding[], ...severities: Finding['severity'][]): string[] =>
  findings
    .filter(({ outcome, severity }) => outcome === 'found' && severities.includes(severity))
    .map(({ rule, path, message }) => `${rule} ${path}: ${message}`)

const matrix = PROVINCE_SEATS.flatMap((seat) => CLEAN_NATURES.map((nature) => ({ seat, nature })))
const checked = (seat: (typeof PROVINCE_SEATS)[number], nature: (typeof CLEAN_NATURES)[number]): Finding[] =>
  runRules({ draft: cleanDraft(seat, nature), readings: [] }, { today: TODAY, facts: facts() })

describe('a clean draft', () => {
  it('is made for 31 provinces', () => {
    expect(new Set(PROVINCE_SEATS.map(({ province }) => province)).size).toBe(31)
    expect(matrix).toHaveLength(93)
  })

  it.each(matrix)('of a $nature in $seat.province is not blocked', ({ seat, nature }) => {
    const findings = checked(seat, nature)
    expect(found(findings, 'block')).toEqual([])
    expect(findings.filter(({ why }) => why?.includes('出了问题'))).toEqual([])
  })

  it('gets few risks and hints', () => {
    const counts = { risk: 0, confirm: 0, hint: 0, offline: 0 }
    const rules = new Map<string, number>()
    for (const { seat, nature } of matrix)
      for (const { outcome, severity, rule } of checked(seat, nature)) {
        if (outcome !== 'found' || severity === 'block') continue
        counts[severity] += 1
        const line = `${severity} ${rule}`
        rules.set(line, (rules.get(line) ?? 0) + 1)
      }
    const lines = [...rules].sort().map(([line, count]) => `  ${count} × ${line}`)
    process.stdout.write(`clean matrix: ${JSON.stringify(counts)}\n${lines.join('\n')}\n`)
    expect(counts.risk).toBe(0)
  })
})
