import { describe, expect, it } from 'vitest'
import { idPortrait } from '../../../electron/core/documents/id-portrait'
import { findLabels } from '../../../electron/core/reading/find-labels'
import { textOf } from '../../../electron/core/reading/line-text'
import { rowStarting, textChunks } from '../../../electron/core/reading/text-chunks'
import { lineAt } from './fake-lines'

const join = (...lines: ReturnType<typeof lineAt>[]) => ({
  rect: {
    ...lines[0]!.rect,
    width: lines.at(-1)!.rect.x + lines.at(-1)!.rect.width - lines[0]!.rect.x,
  },
  characters: lines.flatMap(({ characters }) => characters),
})

describe('textChunks', () => {
  it('cuts a line at its label and drops the marks behind it', () => {
    const line = lineAt('姓名：林知夏', 0, 0)
    expect(textChunks([line], findLabels(idPortrait, [line])).map(textOf)).toEqual(['林知夏'])
  })

  it('keeps what is as wide as a character, though it was read as a mark, and drops marks', () => {
    const [wide, thin] = [lineAt(':', 60, 0), lineAt(':', 60, 0)]
    const lines = (mark: typeof wide) => [lineAt('1971', 0, 0, 12), mark, lineAt('10', 100, 0, 12)]
    expect(textChunks(lines(wide), []).map(textOf)).toEqual(['1971', ':', '10'])
    const narrow = { ...thin, rect: { ...thin.rect, width: 6 } }
    expect(textChunks(lines(narrow), []).map(textOf)).toEqual(['1971', '10'])
  })

  it('drops a stroke of the ground that was read as a character', () => {
    const stroke = lineAt('用', 300, 20)
    const rect = { ...stroke.rect, width: 3 }
    const thin = { ...stroke, rect, characters: [{ char: '用', rect }] }
    expect(textChunks([thin, lineAt('一', 400, 20)], []).map(textOf)).toEqual(['一'])
  })

  it('drops a rule of the form that was read as a letter, and keeps a thin figure', () => {
    const narrow = (char: string, width: number) => {
      const line = lineAt(char, 300, 20)
      const rect = { ...line.rect, width }
      return { ...line, rect, characters: [{ char, rect }] }
    }
    expect(textChunks([narrow('E', 1)], [])).toEqual([])
    expect(textChunks([narrow('1', 4)], []).map(textOf)).toEqual(['1'])
  })

  it('keeps a figure that was read as a mark', () => {
    expect(textChunks([lineAt('2002年', 0, 0), lineAt('?月', 140, 0)], []).map(textOf)).toEqual([
      '2002年',
      '?月',
    ])
  })

  it('cuts at wide gaps only', () => {
    const line = join(lineAt('林知夏', 0, 0), lineAt('女', 90, 0), lineAt('汉', 200, 0))
    expect(textChunks([line], []).map(textOf)).toEqual(['林知夏女', '汉'])
  })
})

describe('rowStarting', () => {
  it('goes on over small gaps, keeps its parts, and stops at a wide one', () => {
    const chunks = textChunks(
      [lineAt('1990年', 0, 0), lineAt('3月', 130, 2), lineAt('7日', 190, 0), lineAt('令', 400, 0)],
      [],
    )
    const row = rowStarting(chunks[0]!, chunks)
    expect(textOf(row)).toBe('1990年3月7日')
    expect(row.parts).toHaveLength(3)
  })

  it('takes nothing of the line below', () => {
    const chunks = textChunks([lineAt('样本路', 0, 0), lineAt('八号', 65, 24)], [])
    expect(textOf(rowStarting(chunks[0]!, chunks))).toBe('样本路')
  })
})
