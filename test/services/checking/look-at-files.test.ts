import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { lookAtFiles } from '../../../electron/services/checking/look-at-files'

const folder = mkdtempSync(path.join(tmpdir(), 'look-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, bytes: Uint8Array | string): { path: string } => {
  const file = path.join(folder, name)
  writeFileSync(file, bytes)
  return { path: file }
}
const certificate = path.join(
  import.meta.dirname,
  '..',
  '..',
  'fixtures',
  'certificates',
  'id-portrait-photo.jpg',
)

describe('files of materials', () => {
  it('are told by size and first bytes, whatever their name; what is not there is left out', async () => {
    mkdirSync(path.join(folder, 'folder.jpg'))
    const png = Buffer.alloc(300_000)
    Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex').copy(png)
    png.writeUInt32BE(640, 16)
    png.writeUInt32BE(480, 20)
    expect(
      await lookAtFiles([
        write('a.jpg', png),
        { refused: { code: 'cannot-open', detail: { reason: 'missing' } } },
        { path: path.join(folder, 'none.jpg') },
        { path: path.join(folder, 'folder.jpg') },
        write('b.png', ''),
        write('c.jpg', '%PDF-1.7\n'),
      ]),
    ).toEqual([
      { index: 0, size: 300_000, kind: 'png', width: 640, height: 480 },
      { index: 4, size: 0, kind: 'empty', width: null, height: null },
      { index: 5, size: 9, kind: 'pdf', width: null, height: null },
    ])
  })

  it('tell the upright size of a camera’s picture', async () => {
    const [file] = await lookAtFiles([{ path: certificate }])
    expect(file).toMatchObject({ index: 0, kind: 'jpeg' })
    expect(file!.width).toBeGreaterThan(300)
    expect(file!.height).toBeGreaterThan(300)
  })
})
