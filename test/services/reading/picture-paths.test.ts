import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'
import { picturePaths } from '../../../electron/services/reading/picture-paths'

it('takes named files as they are and the pictures of folders in the order of their names', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'pictures-'))
  mkdirSync(path.join(folder, 'sub'))
  for (const name of ['b.PNG', 'a.jpg', 'note.txt', 'sub/c.pdf']) writeFileSync(path.join(folder, name), 'x')
  expect(await picturePaths(['/missing/file', folder, path.join(folder, 'note.txt')])).toEqual([
    '/missing/file',
    path.join(folder, 'a.jpg'),
    path.join(folder, 'b.PNG'),
    path.join(folder, 'sub', 'c.pdf'),
    path.join(folder, 'note.txt'),
  ])
})
