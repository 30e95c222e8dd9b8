import { describe, expect, it } from 'vitest'
import { pictureWithSide } from '../../../renderer/draft/side-beside'
import { aMaterial, aPage } from '../../helpers/fake-bridge/sample-views'

const side = (kind: 'id-portrait' | 'id-emblem') => ({
  kind,
  kindConfidence: 0.9,
  fields: {},
  outline: null,
})
const both = aPage({ kind: 'id-portrait', others: [side('id-emblem')] })
const inSlot = (slot: Parameters<typeof pictureWithSide>[0], pages = [both]) => aMaterial({ slot, pages })

describe('the picture that has a card’s other side', () => {
  it.each([
    ['lies with the side that it is named after', inSlot('principal-person-portrait')],
    ['has it on a further page', inSlot('principal-person-portrait', [aPage(), aPage(side('id-emblem'))])],
  ])('%s', (_, picture) => {
    expect(pictureWithSide('principal-person-emblem', 'enterprise', [aMaterial(), picture])).toBe(picture)
  })

  it.each([
    ['of another person', inSlot('service-person-portrait')],
    ['with one side only', inSlot('principal-person-portrait', [aPage({ kind: 'id-portrait' })])],
    ['where an organisation’s certificate belongs', inSlot('principal-certificate')],
  ])('is none %s', (_, picture) => {
    expect(pictureWithSide('principal-person-emblem', 'enterprise', [picture])).toBeNull()
  })

  it('lies where a person who files is asked for the certificate', () => {
    const picture = inSlot('principal-certificate')
    expect(pictureWithSide('principal-person-emblem', 'personal', [picture])).toBe(picture)
    expect(pictureWithSide('domain-certificate', 'personal', [picture])).toBeNull()
  })
})
