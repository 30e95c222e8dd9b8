import { describe, expect, it } from 'vitest'
import { idEmblem } from '../../../electron/core/documents/id-emblem'
import { residencePermit } from '../../../electron/core/documents/residence-permit'
import { verificationSheet } from '../../../electron/core/documents/verification-sheet'
import type { DocumentKind } from '../../../electron/core/documents/document-kind'
import { readValue } from '../../../electron/core/reading/read-value'
import { recogniserOf, whitePage } from './fake-lines'

const rect = { x: 10, y: 10, width: 300, height: 20 }
const place = (document: DocumentKind, field: string, texts: readonly string[]) => ({
  field: document.labels.find((one) => one.field === field)!,
  gray: whitePage(800, 500),
  lines: [[rect]],
  recogniser: recogniserOf(texts),
})

describe('readValue', () => {
  it('looks again where a date was read otherwise half as often', async () => {
    const texts = ['2025.07.23', '2025.01.23', '2025.07.23', '2025.07.23', '2025.07.23']
    const value = place(residencePermit, 'expiry', texts)
    const { chosen, readings } = await readValue(value, null)
    expect(readings).toHaveLength(5)
    expect(chosen).toMatchObject({ value: '2025.07.23', stated: true })
    expect(chosen!.alternatives.filter((one) => one === '2025.07.23')).toHaveLength(4)
  })

  it('looks again where a span fitted once, and is content with two that fit', async () => {
    const fits = '2021.12.10-2031.12.10'
    const value = place(idEmblem, 'expiry', [fits, '2021.12.10-2031.12.18', 'x', 'y', fits])
    expect((await readValue(value, null)).chosen).toMatchObject({
      value: '2031.12.10',
      alternatives: ['2031.12.10', '2031.12.10'],
    })
  })

  it('states nothing where two numbers pass their check as often', async () => {
    const one = '2021.12.10-2031.12.10'
    const other = '2021.12.16-2031.12.16'
    const value = place(idEmblem, 'expiry', [one, 'x', 'y', 'z', other, 't', 's'])
    expect((await readValue(value, null)).chosen).toMatchObject({ value: '2031.12.10', stated: false })
  })

  it('states no name that only two of all readings share, and keeps every reading for a comparison', async () => {
    const texts = ['傅雷木', '傅零木', '傅需木', '傅震木', '倩震木', '倩震木']
    const { chosen } = await readValue(place(residencePermit, 'name', texts), null)
    expect(chosen).toMatchObject({ stated: false })
    expect(chosen!.alternatives).toEqual(expect.arrayContaining(texts))
  })

  it('states the domain of most readings where all without its ground bear it out', async () => {
    const [own, other] = ['yangbencloud.cn', 'yangbencloud.ch']
    const engines = (cleared: readonly string[]) => [other, own, other, own, own, own, own, ...cleared]
    const read = async (cleared: readonly string[]) =>
      (await readValue(place(verificationSheet, 'domain', engines(cleared)), null)).chosen
    expect(await read([own, own, own])).toMatchObject({ value: own, stated: true })
    expect(await read([own, other, own])).toMatchObject({ value: own, stated: false })
  })

  it('reads what is written by hand three times', async () => {
    const value = place(verificationSheet, 'date', Array<string>(3).fill('2025年07月04日'))
    expect((await readValue(value, null)).chosen?.alternatives).toHaveLength(3)
  })
})
