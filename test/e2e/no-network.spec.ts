import { spawnSync } from 'node:child_process'
import { expect, test } from '@playwright/test'
import { fixture, root } from './launch-app'

/** The short form of `npm run test:egress`: the demo, traced in a network namespace of its own, with the control. */

test('the demo makes no connection, and the trace sees one that is made', () => {
  test.setTimeout(300_000)
  const { status, stdout } = spawnSync(process.execPath, [fixture('scripts', 'test-egress.mjs'), '--quick'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ICP_QUIET_SETUP: '1' },
  })
  const reason = /^not run: (.*)$/m.exec(stdout)?.[1]
  if (reason !== undefined) process.stdout.write(`not run: ${reason}\n`)
  test.skip(reason !== undefined, reason)
  expect(stdout).toMatch(/^✓ control: a remote picture: [1-9]/m)
  expect(stdout).toMatch(/^✓ demo: 0 inet calls/m)
  expect(status).toBe(0)
})
