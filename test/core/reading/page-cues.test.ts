import { describe, expect, it } from 'vitest'
import { haveNumber, pageCues } from '../../../electron/core/reading/page-cues'
import { standingOf } from '../../../electron/core/reading/word-standing'
import { lineAt } from './fake-lines'

describe('lines of which one bears a card’s number', () => {
  it.each([
    ['whole', '330624197104241901', true],
    ['with its label', '公民身份号码330624197104241901', true],
    ['misread by a sign or two', '33906241971904241901', true],
    ['partly unread', '3190104198619', true],
    ['a telephone number', '13912345678', false],
    ['an address', '浙江省绍兴市新昌县丰泽街331号1幢1单元1801室', false],
    ['a row of amounts', '金额 100.00 200.00 300.00 400.00 500.00 600.00', false],
  ])('%s', (_, text, has) => {
    expect(haveNumber([lineAt('陆鹏远', 10, 10), lineAt(text, 10, 60)])).toBe(has)
  })
})

describe('a word behind a wide comma', () => {
  const standing = (before: string, gap: number): string | null => {
    const first = lineAt(before, 60, 100)
    const next = lineAt('注册资本充足', 60 + first.rect.width + gap, 100)
    const { lines } = pageCues([first, next], { width: 1000, height: 600 }, [])
    return standingOf(lines[1]!, '注册资本')
  }

  it('goes on with its sentence, and is no label', () => {
    expect(standing('公司位于沂南,', 14)).toBe('anywhere')
    expect(standing('公司位于沂南', 14)).toBe('label')
    expect(standing('公司位于沂南,', 60)).toBe('label')
  })
})
