import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeBackup } from '../../../electron/services/backup/make-backup'
import { backupCommand } from '../../../electron/services/commands/backup-command'
import { UsageError, type CommandContext } from '../../../electron/services/commands/command'
import { verifierOf } from '../../../electron/services/storage/key-record'
import { wrapWithPassphrase } from '../../../electron/services/storage/passphrase-wrap'
import { writeRecoveryFile } from '../../../electron/services/storage/recovery-file'
import { aFilledStore, spoilByte } from '../backup/backup-place'
import { aCanaryDraft, CANARY_NAME } from '../storage/sample-drafts'
import { KEY, OTHER_KEY } from '../storage/store-place'

const run = async (args: string[]) => {
  const printed: unknown[] = []
  const told: string[] = []
  const context = {
    print: (line: unknown) => Promise.resolve(void printed.push(line)),
    tell: (text: string) => void told.push(text),
  } as unknown as CommandContext
  const code = await backupCommand(args, context)
  return {
    code,
    line: printed[0] as Record<string, unknown>,
    lines: printed.length,
    told,
    all: JSON.stringify([printed, told]),
  }
}

const drill = async (withPassphrase = true) => {
  const filled = aFilledStore(2)
  filled.store.createDraft(aCanaryDraft())
  const at = (name: string) => join(filled.folder, name)
  const target = at('a.icpbackup')
  makeBackup({
    storeFile: filled.file,
    key: KEY,
    target,
    appVersion: '0.1.0',
    createdAt: Date.UTC(2026, 10, 25),
    verifier: verifierOf(KEY).toString('base64'),
    passphrase: withPassphrase
      ? await wrapWithPassphrase(KEY, '一二三四五六七八', { N: 1024, r: 8, p: 1 })
      : null,
  })
  writeFileSync(at('p.txt'), '一二三四五六七八\n')
  writeFileSync(at('wrong.txt'), '九九九九九九九九\n')
  await writeRecoveryFile(at('r.txt'), KEY, '2026-11-25')
  await writeRecoveryFile(at('other.txt'), OTHER_KEY, '2026-11-25')
  return { at, target }
}

describe('backup --verify', () => {
  it.each([
    ['--passphrase-file', 'p.txt'],
    ['--recovery-file', 'r.txt'],
  ])('proves a backup by %s', async (option, secret) => {
    const { at, target } = await drill()
    const { code, line, lines, all } = await run(['--verify', target, option, at(secret)])
    expect(code).toBe(0)
    expect(lines).toBe(1)
    expect(line).toMatchObject({
      ok: true,
      createdAt: '2026-11-25T00:00:00.000Z',
      appVersion: '0.1.0',
      counts: { drafts: 3, materials: 2, files: 2 },
      filesWhole: 2,
      problems: [],
    })
    expect(all).not.toContain(CANARY_NAME)
  })

  it.each([
    ['a wrong passphrase', '--passphrase-file', 'wrong.txt', 'wrong-passphrase', 1],
    ['another recovery file', '--recovery-file', 'other.txt', 'wrong-key', 1],
    ['no recovery file', '--recovery-file', 'p.txt', 'bad-recovery', 2],
    ['a file that is not there', '--recovery-file', 'gone.txt', 'cannot-open', 2],
  ])('says that it does not open with %s', async (_, option, secret, problem, exit) => {
    const { at, target } = await drill()
    const { code, line, told } = await run(['--verify', target, option, at(secret)])
    expect([code, line]).toMatchObject([exit, { ok: false, problems: [{ code: problem }] }])
    expect(told.join()).toContain('a.icpbackup')
  })

  it('fails on a changed byte and on a file that is no backup', async () => {
    const { at, target } = await drill()
    spoilByte(target, 30_000)
    expect(await run(['--verify', target, '--recovery-file', at('r.txt')])).toMatchObject({
      code: 1,
      line: { ok: false },
    })
    expect(await run(['--verify', at('p.txt'), '--recovery-file', at('r.txt')])).toMatchObject({
      code: 1,
      line: { ok: false, problems: [{ code: 'bad-backup' }] },
    })
  })

  it.each([
    [[]],
    [['--verify', 'a']],
    [['a.icpbackup']],
    [['--verify', 'a', '--passphrase-file', 'p', '--recovery-file', 'r']],
  ])('does not understand %j', async (args) => {
    await expect(run(args)).rejects.toThrow(UsageError)
  })

  it('asks for the recovery file where the backup knows no passphrase', async () => {
    const { at, target } = await drill(false)
    await expect(run(['--verify', target, '--passphrase-file', at('p.txt')])).rejects.toThrow(
      '--recovery-file',
    )
    expect(await run(['--verify', target, '--recovery-file', at('r.txt')])).toMatchObject({ code: 0 })
  })
})
