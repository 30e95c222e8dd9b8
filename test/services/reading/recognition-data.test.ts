import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  proveRecognitionData,
  RecognitionDataDamaged,
} from '../../../electron/services/reading/recognition-data'

const bytes = Buffer.from('a line model, made smaller')
const sha256 = (data: Buffer): string => createHash('sha256').update(data).digest('hex')

describe('recognition data', () => {
  let folder: string
  const write = (name: string, data: string | Buffer): void => writeFileSync(path.join(folder, name), data)
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'recognition-data-'))
    write(
      'files.json',
      JSON.stringify([
        { name: 'eng.traineddata', hash: '0'.repeat(64), made: sha256(bytes) },
        { name: 'worker.min.js', hash: '0'.repeat(64) },
      ]),
    )
    write('eng.traineddata', bytes)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('are proved when they are what set-up made', async () => {
    await expect(proveRecognitionData(folder)).resolves.toBeUndefined()
  })

  it.each([
    ['changed in the middle', () => write('eng.traineddata', Buffer.from(bytes).fill(0, 9, 10))],
    ['cut short', () => write('eng.traineddata', bytes.subarray(0, -1))],
    ['missing', () => rmSync(path.join(folder, 'eng.traineddata'))],
    ['without a list', () => rmSync(path.join(folder, 'files.json'))],
    ['with a list of nothing', () => write('files.json', '[]')],
  ])('%s: damaged', async (_, harm) => {
    harm()
    await expect(proveRecognitionData(folder)).rejects.toThrow(RecognitionDataDamaged)
  })
})
