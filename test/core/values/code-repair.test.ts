import { describe, expect, it } from 'vitest'
import { repairResidentId, repairUnifiedCreditCode } from '../../../electron/core/values/code-repair'

describe('repair of read codes', () => {
  it.each([
    ['91110105MA00TEXT0W', '91110105MA00TEXT0W'],
    ['9111O105MAO0TEXT0W', '91110105MA00TEXT0W'],
    ['91I10105MA00TEXT0W', '91110105MA00TEXT0W'],
    ['913IOI15MA1ABCD11M', null],
    ['91110105MA00TEXT00', null],
    ['91110105MA00TEXT0', null],
  ])('makes of credit code %s: %s', (read, repaired) => {
    expect(repairUnifiedCreditCode(read)).toBe(repaired)
  })
  it.each([
    ['31010419851231002Х', '31010419851231002X'],
    ['3IO104198512310O2X', null],
    ['l10101199001010015', '110101199001010015'],
    ['110101199001010010', null],
  ])('makes of resident ID %s: %s', (read, repaired) => {
    expect(repairResidentId(read)).toBe(repaired)
  })
})
