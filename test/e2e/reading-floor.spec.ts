import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { fixture, root } from './launch-app'

test('the committed pictures are read no worse than before, and no wrong value is a match', () => {
  test.setTimeout(600_000)
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [fixture('scripts', 'bench-reading.mjs'), 'floor', '--no-build'],
    { cwd: root, encoding: 'utf8' },
  )
  expect(status, `${stdout}\n${stderr}`).toBe(0)
})
