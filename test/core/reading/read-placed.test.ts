import { describe, expect, it } from 'vitest'
import { idPortrait } from '../../../electron/core/documents/id-portrait'
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
