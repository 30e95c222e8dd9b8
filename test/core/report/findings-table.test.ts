import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth, padTo, wrap } from '../../../electron/core/report/display-width'
import { findingsTable } from '../../../electron/core/report/findings-table'
import { placeWords } from '../../../electron/core/report/place-words'
import { aFinding } from '../../services/packaging/a-package'

describe('width on a terminal', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['必改', 4],
    ['域名（a）', 9],
    ['“引”', 6],
    ['e\u0301', 1],
    ['𠮷', 2],
  ])('of %j is %i', (text, width) => {
    expect(displayWidth(text)).toBe(width)
    expect(displayWidth(padTo(text, 12))).toBe(12)
  })

  it('wraps within the width, keeps words whole and commas off the line start', () => {
    expect(wrap('证件号码，不对', 8)).toEqual(['证件号码，', '不对'])
    expect(wrap('看 qinghe.cn 吧', 10)).toEqual(['看', 'qinghe.cn', '吧'])
    expect(wrap('', 8)).toEqual([''])
  })

  it('loses nothing but spaces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const squeezed = (some: string) => some.replace(/\s/g, '')
        expect(squeezed(wrap(text, width).join(''))).toBe(squeezed(text))
      }),
    )
  })
})

describe('the table', () => {
  const findings = [
    aFinding({ outcome: 'passed' }),
    aFinding({ severity: 'hint', message: '名称偏短' }),
    aFinding(),
    aFinding({ outcome: 'not-checked', why: '没有读取' }),
  ]

  it('puts the heaviest first, and counts the rest without calling it passed', () => {
    const lines = findingsTable(findings, 100).split('\n')
    expect(lines[2]).toMatch(/^必改/)
    expect(lines.findIndex((line) => line.startsWith('提示'))).toBeGreaterThan(2)
    expect(lines.at(-1)).toContain('通过 1 项 · 未检查 1 项')
  })

  it('keeps to the width, one column more at most for closing signs', () => {
    for (const width of [60, 80, 120])
      for (const line of findingsTable(findings, width).split('\n').slice(0, -1))
        expect(displayWidth(line)).toBeLessThanOrEqual(width + 2)
  })

  it('begins the message column at one place', () => {
    const lines = findingsTable(findings, 100).split('\n')
    const column = (line: string, text: string) => displayWidth(line.slice(0, line.indexOf(text)))
    expect(column(lines[2]!, '域名所有者“')).toBe(column(lines[0]!, '问题'))
  })

  it('lets no value move the cursor', () => {
    const table = findingsTable([aFinding({ message: 'a\u001b[2Jb\rc\u202ed' })])
    expect(table).not.toMatch(/[\u001b\r\u202e]/)
  })

  it('says so when nothing was found', () => {
    expect(findingsTable([aFinding({ outcome: 'passed' })])).toMatch(/^没有发现问题。/)
  })
})

it.each([
  ['', '整份备案'],
  ['principal.responsible.name', '主体 / 负责人 / 姓名'],
  ['services[0].domains[1].owner.name', '服务 1 / 域名 2 / 所有者 / 名称'],
  ['something.else', 'something / else'],
  ['[3]', '[3]'],
])('says the place %j as %s', (path, words) => {
  expect(placeWords(path)).toBe(words)
})
