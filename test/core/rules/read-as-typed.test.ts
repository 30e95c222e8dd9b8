import { describe, expect, it } from 'vitest'
import { readAsTyped } from '../../../electron/core/rules/read-as-typed'

describe('a value read from a picture, as a draft keeps it', () => {
  it.each([
    ['expiry', '2039.05.01', '2039-05-01'],
    ['expiry', '2039年05月01日', '2039-05-01'],
    ['expiry', '长期', 'long-term'],
    ['registered', '2024年1月2日', '2024-01-02'],
    ['idNumber', '33010619880315401 9', '330106198803154019'],
    ['uscc', '91330106MA2TEXT16P', '91330106MA2TEXT16P'],
    ['domain', 'YANSHAN-SAMPLE.CN', 'yanshan-sample.cn'],
    ['name', ' 砚山明 ', '砚山明'],
  ])('%s “%s”', (field, printed, typed) => {
    expect(readAsTyped(field, printed)).toBe(typed)
  })

  it.each([
    ['expiry', '看不清'],
    ['registered', '长期'],
    ['idNumber', '330106198803154018'],
    ['uscc', '91330106MA2TEXT160'],
    ['domain', '没有域名'],
    ['name', '  '],
  ])('nothing for %s “%s”', (field, printed) => {
    expect(readAsTyped(field, printed)).toBeNull()
  })
})
