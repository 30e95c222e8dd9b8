import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../electron/services/commands/command'
import { readTypedLines } from '../../../electron/services/commands/typed-lines'

function file(text: string): string {
  const name = path.join(mkdtempSync(path.join(tmpdir(), 'typed-')), 'typed.jsonl')
  writeFileSync(name, text)
  return name
}

describe('readTypedLines', () => {
  it('finds by base name and by path, several lines for one file in their order', async () => {
    const typed = await readTypedLines(
      file(
        '\uFEFF{"file":"a.jpg","fields":{"name":"林样本"}}\n\n{"file":"a.jpg","fields":{"name":"林样木"}}\r\n{"file":"x/b.jpg","fields":{}}',
      ),
    )
    expect(typed('/somewhere/a.jpg')).toEqual([{ name: '林样本' }, { name: '林样木' }])
    expect(typed(path.resolve('x/b.jpg'))).toEqual([{}])
    expect(typed('b.jpg')).toEqual([])
  })

  it.each([
    ['no JSON', 'name: a'],
    ['no file', '{"fields":{}}'],
    ['a number as value', '{"file":"a","fields":{"name":3}}'],
  ])('refuses %s, naming the line', async (_, line) => {
    await expect(readTypedLines(file(`{"file":"a","fields":{}}\n${line}`))).rejects.toThrow(/第 2 行/)
  })

  it('refuses a file that is not there', async () => {
    await expect(readTypedLines('/nowhere/typed.jsonl')).rejects.toThrow(UsageError)
  })
})
