import { describe, expect, it } from 'vitest'
import type { CommandContext } from '../../../electron/services/commands/command'
import { runCommandLine } from '../../../electron/services/commands/run-command-line'

async function run(...words: string[]): Promise<{ code: number; told: string }> {
  const told: string[] = []
  // Neither help nor an unknown command asks for anything else of its surroundings.
  const context = { tell: (text: string) => void told.push(text) } as unknown as CommandContext
  return { code: await runCommandLine(words, context), told: told.join('\n') }
}

describe('the command line', () => {
  it.each(['help', '--help', '-h'])('%s tells every command and is no mistake', async (word) => {
    const { code, told } = await run(word)
    expect(code).toBe(0)
    for (const name of [
      'read',
      'check',
      'package',
      'verify',
      'copy-sheet',
      'calendar',
      'rules',
      'refusal',
      'schema',
      'whois',
    ])
      expect(told).toContain(`\n  ${name} `)
  })
  it('names a command that it does not know', async () => {
    const { code, told } = await run('colour')
    expect(code).toBe(2)
    expect(told).toContain('colour')
  })
  it('tells the commands where none is named', async () => {
    expect((await run()).code).toBe(2)
  })
})
