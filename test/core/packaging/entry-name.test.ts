import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { utf8 } from '../../../electron/core/packaging/canonical-zip'
import { NAME_MAX_BYTES, isSafePath, nameKey, safeName } from '../../../electron/core/packaging/entry-name'

describe('a name that we give', () => {
  it.each([
    ['营业执照.jpg', '营业执照.jpg'],
    ['a/b\\c:d', 'a_b_c_d'],
    ['..', '未命名'],
    ['', '未命名'],
    ['.hidden', 'hidden'],
    ['-rf', 'rf'],
    ['trailing. . ', 'trailing'],
    ['con', '_con'],
    ['COM1.txt', '_COM1.txt'],
    ['console.txt', 'console.txt'],
    ['a\u202egpj.exe', 'agpj.exe'],
    ['e\u0301', '\u00e9'],
    ['a\u0000\u0007b', 'ab'],
  ])('%j becomes %j', (text, name) => {
    expect(safeName(text)).toBe(name)
  })

  it('is safe whatever it is made of, and stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('', '.jpg', ' ', '.'),
        (text, end) => {
          const name = safeName(text + end)
          expect(safeName(name)).toBe(name)
          expect(utf8(name).length).toBeLessThanOrEqual(NAME_MAX_BYTES)
          expect(isSafePath(name)).toBe(true)
          expect(name).not.toMatch(/[/\\\p{Cc}\p{Cf}]|^[.-]|[. ]$/u)
        },
      ),
      { numRuns: 5_000 },
    )
  })

  it('joins a letter and its accent where what stood between them is left out', () => {
    expect(safeName('e\u200b\u0301')).toBe('é')
  })

  it('keeps its ending when it is cut', () => {
    const name = safeName(`${'长'.repeat(100)}.png`)
    expect(name.endsWith('长.png')).toBe(true)
    expect(utf8(name).length).toBeLessThanOrEqual(NAME_MAX_BYTES)
  })
})

it('holds names together that some system cannot tell apart', () => {
  expect(nameKey('A.JPG')).toBe(nameKey('a.jpg'))
  expect(nameKey('e\u0301')).toBe(nameKey('\u00c9'))
  expect(nameKey('a.jpg')).not.toBe(nameKey('b.jpg'))
})

it('writes UTF-8 as everyone does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(Buffer.from(utf8(text))).toEqual(Buffer.from(text, 'utf8'))
    }),
  )
})
