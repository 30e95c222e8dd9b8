import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileInWords, IncomingFiles } from '../../electron/main/incoming-files'

describe('files that a start names', () => {
  it.each([
    [['app', '/a/b.icpdraft'], '/a/b.icpdraft'],
    [['app', '--flag', 'b.ICPBACKUP'], path.resolve('/home', 'b.ICPBACKUP')],
    [['electron', '.', '--data-folder=/x', '/a/b.icpdraft', '/a/c.icpdraft'], '/a/c.icpdraft'],
    [['/a/b.icpdraft'], null],
    [['app', '/a/b.exe', '--icpdraft', '--x=/y.icpdraft'], null],
  ])('%j: %j', (argv, file) => {
    expect(fileInWords(argv, '/home')).toBe(file)
  })
})

describe('files handed over by the system', () => {
  it('are told once, the last one, by name and kind', () => {
    const incoming = new IncomingFiles()
    let told = 0
    incoming.onOffer(() => (told += 1))
    incoming.offer('/a/甲.icpdraft')
    incoming.offer('/a/乙.icpbackup')
    incoming.offer('/a/x.exe')
    expect(told).toBe(2)
    expect(incoming.next()).toEqual({ kind: 'backup', fileName: '乙.icpbackup' })
    expect(incoming.backup).toBe('/a/乙.icpbackup')
    expect(incoming.next()).toBe(null)
    expect(incoming.draft).toBe(null)
  })
})
