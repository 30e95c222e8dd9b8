import { randomBytes } from 'node:crypto'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keyOfCode, recoveryCode } from '../../../electron/services/storage/recovery-code'
import {
  keyOfRecoveryText,
  readRecoveryFile,
  writeRecoveryFile,
} from '../../../electron/services/storage/recovery-file'
import { failureIn, failureOf } from './failing'
import { aFolder, KEY } from './store-place'

const aKey = (): Uint8Array => new Uint8Array(randomBytes(32))

describe('the recovery code', () => {
  it('is 14 groups of four and stands for any key', () => {
    for (const key of [
      KEY,
      new Uint8Array(32),
      new Uint8Array(32).fill(255),
      ...Array.from({ length: 200 }, aKey),
    ]) {
      const code = recoveryCode(key)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){13}[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(keyOfCode(code)).toEqual(key)
    }
  })

  it('is taken in small letters, full width, without dashes, and with look-alikes', () => {
    const key = new Uint8Array(32).fill(1)
    const code = recoveryCode(key)
    expect(code).toMatch(/[01V]/)
    for (const typed of [
      code.toLowerCase(),
      code.replaceAll('-', ' '),
      code.replaceAll('-', ''),
      code.replaceAll('-', '—'),
      code.replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('V', 'u'),
      code.replaceAll('1', 'I'),
      code.replace(/[0-9]/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
    ])
      expect(keyOfCode(typed)).toEqual(key)
  })

  it('notices every single wrong character and every two neighbours swapped', () => {
    const code = recoveryCode(KEY).replaceAll('-', '')
    for (let at = 0; at < code.length; at += 1) {
      for (const wrong of '0123456789ABCDEFGHJKMNPQRSTVWXYZ')
        if (wrong !== code[at])
          expect(failureOf(() => keyOfCode(code.slice(0, at) + wrong + code.slice(at + 1)))).toBe(
            'bad-recovery',
          )
      const next = code[at + 1]
      if (next !== undefined && next !== code[at])
        expect(failureOf(() => keyOfCode(code.slice(0, at) + next + code[at] + code.slice(at + 2)))).toBe(
          'bad-recovery',
        )
    }
  })

  it.each(['', 'ABCD', recoveryCode(KEY).slice(0, -1), `${recoveryCode(KEY)}-0000`, '口令口令口令'])(
    'refuses %j',
    (code) => {
      expect(failureOf(() => keyOfCode(code))).toBe('bad-recovery')
    },
  )
})

describe('the recovery file', () => {
  it('gives the key back, and only its owner may read it', async () => {
    const file = join(aFolder(), '恢复文件.txt')
    await writeRecoveryFile(file, KEY, '2026-11-25')
    expect(await readRecoveryFile(file)).toEqual(KEY)
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600)
  })

  it('survives another editor: other line ends, no mark, words around', async () => {
    const file = join(aFolder(), 'r.txt')
    await writeRecoveryFile(file, KEY, '2026-11-25')
    const text = readFileSync(file, 'utf8')
    for (const edited of [
      text.replaceAll('\r\n', '\n'),
      text.slice(1),
      `放在银行\n${text}\n完`,
      text.toLowerCase(),
    ])
      expect(keyOfRecoveryText(edited)).toEqual(KEY)
  })

  it.each([
    ['of a newer version', (text: string) => text.replace('recovery 1', 'recovery 2'), 'newer-version'],
    ['with a changed character', (text: string) => text.replace('0440-Y5GX', '0441-Y5GX'), 'bad-recovery'],
    ['cut short', (text: string) => text.slice(0, text.length - 80), 'bad-recovery'],
    ['with other words', () => '购物清单', 'bad-recovery'],
    ['of a megabyte', () => 'A'.repeat(1_000_000), 'bad-recovery'],
  ])('is refused %s', async (_, change, code) => {
    const file = join(aFolder(), 'r.txt')
    await writeRecoveryFile(file, KEY, '2026-11-25')
    writeFileSync(file, change(readFileSync(file, 'utf8')))
    expect(await failureIn(readRecoveryFile(file))).toBe(code)
  })

  it('says when there is no such file or no place for it', async () => {
    const nowhere = join(aFolder(), 'gone', 'r.txt')
    expect(await failureIn(readRecoveryFile(nowhere))).toBe('cannot-open')
    expect(await failureIn(writeRecoveryFile(nowhere, KEY, '2026-11-25'))).toBe('cannot-open')
  })
})
