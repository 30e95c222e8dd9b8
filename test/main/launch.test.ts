import { describe, expect, it } from 'vitest'
import { commandWords } from '../../electron/main/launch'

describe('commandWords', () => {
  it.each([
    ['an installed app with a command', ['/opt/app', 'cli', 'read', 'a.jpg'], ['read', 'a.jpg']],
    ['switches before the command', ['/opt/app', '--no-sandbox', 'cli', 'rules'], ['rules']],
    ['the command alone', ['/opt/app', 'cli'], []],
    ['options of the command', ['/opt/app', 'cli', 'check', '--no-read'], ['check', '--no-read']],
    ['no words', ['/opt/app'], null],
    ['a file to open', ['/opt/app', 'a.icpdraft'], null],
    ['a file called cli after another word', ['/opt/app', 'a.icpdraft', 'cli'], null],
  ])('finds the words of %s', (_, argv, words) => {
    expect(commandWords(argv, false)).toEqual(words)
  })

  it.each([
    ['a command', ['electron', '--no-sandbox', '/home/me/app', 'cli', 'rules'], ['rules']],
    ['the folder alone', ['electron', '/home/me/app'], null],
    ['a folder called cli', ['electron', 'cli'], null],
    ['switches behind the folder', ['electron', '.', '--data-folder=/tmp/x'], null],
  ])('passes over the folder of a checkout before %s', (_, argv, words) => {
    expect(commandWords(argv, true)).toEqual(words)
  })
})
