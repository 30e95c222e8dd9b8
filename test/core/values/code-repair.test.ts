import { describe, expect, it } from 'vitest'
import { repairResidentId, repairUnifiedCreditCode } from '../../../electron/core/values/code-repair'

describe('repair of read codes', () => {
  it.each([
    ['91110105MA00TEXT0W', '91110105MA00TEXT0W'],
    ['9111O105MAO0TEXT0W', '91110105MA00TEXT0W'],
    ['91I10105MA00TEXT0W', '91110105MA00TEXT0W'],
    ['91330302MAQYL6MS1E', '91330302MAQYL6M81E'],
    ['913IOI15MA1ABCD11M', null],
    // 8 for the first B or G for 6: both pass.
    ['91330106LBB6DLAA1J', null],
    // U looks like V and V like Y, but U not like Y.
    ['93610100MA6WXU0348', null],
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
