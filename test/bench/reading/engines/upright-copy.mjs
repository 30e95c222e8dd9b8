import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import sharp from 'sharp'

const folder = mkdtempSync(path.join(tmpdir(), 'upright-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/**
 * A picture that says in its EXIF block how it is turned, saved as it would be shown; any other as it is.
 * For readers that do not look into that block: whoever uses them turns the picture first.
 */
export async function uprightCopy(file) {
  const { orientation = 1 } = await sharp(file).metadata()
  if (orientation === 1) return file
  const copy = path.join(folder, path.basename(file))
  await sharp(file).rotate().jpeg({ quality: 97, chromaSubsampling: '4:4:4' }).toFile(copy)
  return copy
}
