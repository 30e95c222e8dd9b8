import { describe, expect, it } from 'vitest'
import { idPortrait } from '../../../electron/core/documents/id-portrait'
import type { Rect } from '../../../electron/core/image/raster'
import { readFields } from '../../../electron/core/reading/read-fields'
import { fillGray } from '../image/paint'
import { lineAt, recogniserOf, SIZE, whitePage } from './fake-lines'

const onlyName = { ...idPortrait, labels: idPortrait.labels.filter(({ field }) => field === 'name') }
const nothingSeen = { redAreas: [], colourless: false }

/** A card whose line was found too short: `found` of its characters, while so many are printed. */
async function readName(found: string, printed: number, texts: readonly string[]) {
  const page = whitePage(800, 500)
  for (let at = 0; at < printed; at++) {
    const x = 100 + at * SIZE
    fillGray(page, { x, y: 0, width: 4, height: SIZE }, 40)
    fillGray(page, { x: x + 10, y: 0, width: 4, height: SIZE }, 40)
  }
  const lines = [lineAt('姓名', 0, 0), lineAt(found, 100, 0)]
  return readFields(onlyName, page, lines, recogniserOf(texts), nothingSeen)
}

describe('a value whose line was found too short', () => {
  it('is read together with what stands beside it', async () => {
    const { fields, rows } = await readName('段然', 3, ['段然', '段然', '段然海', '段然海', '段然海'])
    expect(fields['name']?.value).toBe('段然海')
    expect(rows['name']![0]!.width).toBeGreaterThan(2.5 * SIZE)
  })

  it('is not stated where that cannot be read', async () => {
    const { fields, doubtful } = await readName('段然', 3, ['段然', '段然', '', '', ''])
    expect(fields['name']).toBeUndefined()
    expect(doubtful['name']).toMatchObject({ value: '段然', isTorn: true })
  })

  it('is stated where no more than a stroke of its last character stands there', async () => {
    const page = whitePage(800, 500)
    // 段 and the left half of 然 were found; its right half stands beside them.
    for (const [x, width] of [
      [100, 4],
      [110, 4],
      [100 + SIZE, 4],
      [110 + SIZE, 8],
    ] as const)
      fillGray(page, { x, y: 0, width, height: SIZE }, 40)
    const found = lineAt('段然', 100, 0)
    const cut = (rect: Rect): Rect => ({ ...rect, width: 110 + SIZE - rect.x })
    const [first, last] = found.characters
    const short = {
      ...found,
      rect: cut(found.rect),
      characters: [first!, { ...last!, rect: cut(last!.rect) }],
    }
    const read = (texts: readonly string[]) =>
      readFields(onlyName, page, [lineAt('姓名', 0, 0), short], recogniserOf(texts), nothingSeen)
    const all = ['段然', '段然', '段然', '段然', '段然']
    expect((await read(all)).fields['name']?.value).toBe('段然')
    expect((await readName('段然', 3, all)).fields['name']).toBeUndefined()
  })

  it('is not stated where something else is read with it', async () => {
    const { fields, doubtful } = await readName('段然', 3, ['段然', '段然', '唐一山', '唐一山', '唐一山'])
    expect(fields['name']).toBeUndefined()
    expect(doubtful['name']).toMatchObject({ value: '段然', isTorn: true })
  })

  it('is stated where nothing stands beside it', async () => {
    const { fields } = await readName('段然', 2, ['段然', '段然'])
    expect(fields['name']).toMatchObject({ value: '段然' })
    expect(fields['name']).not.toHaveProperty('isTorn')
  })
})
