import { describe, expect, it } from 'vitest'
import { repairCheck } from '../../../../electron/core/rules/filing-type/repair-check'
import { checkOf17 } from '../../../../electron/core/values/mod-11-2'
import { creditCodeCheck } from '../../../../electron/core/values/unified-credit-code'
import { organisationCheck } from '../../../../electron/core/values/organisation-code'
import { facts } from '../../../helpers/facts'

const TODAY = '2026-11-24'
const check = (type: string, number: string, province: string | null = '33', birth: string | null = null) =>
  repairCheck(
    { path: '', what: '', number, type, known: [], birth },
    { today: TODAY, province, facts: facts() },
  )!
const id = (body: string): string => body + checkOf17(body)
/** A credit code with both checks right. */
const code = (head: string, body = 'MA2TEXT1'): string => {
  const seventeen = head + body + organisationCheck(body)
  return seventeen + creditCodeCheck(seventeen)
}

describe('repairCheck', () => {
  it('is none for numbers without a public check digit', () => {
    const place = { path: '', what: '', number: 'E0000000', known: [], birth: null }
    const day = { today: TODAY, province: '33', facts: facts() }
    for (const type of ['passport', 'taiwan-permit', 'army-unit-code', 'nothing'])
      expect(repairCheck({ ...place, type }, day)).toBeNull()
    for (const type of ['resident-id', 'taiwan-residence', 'business-licence', 'institution-cert'])
      expect(repairCheck({ ...place, type }, day)).not.toBeNull()
  })

  it('passes the numbers of the certificate alone', () => {
    const citizen = id('33010619880315401')
    const permit = id('81000019900101001')
    expect(check('resident-id', citizen).passes(citizen)).toBe(true)
    expect(check('resident-id', citizen).passes(permit)).toBe(false)
    expect(check('hk-macao-residence', permit).passes(permit)).toBe(true)
    expect(check('hk-macao-residence', permit).passes(citizen)).toBe(false)
    expect(check('business-licence', code('91330106')).passes(code('91330106'))).toBe(true)
    expect(check('business-licence', code('91330106')).passes(code('12330106'))).toBe(false)
    expect(check('institution-cert', code('12330106')).passes(code('12330106'))).toBe(true)
  })

  it('passes no number one of whose checks fails, or of another length', () => {
    const wrongInner = `91330106MA2TEXT1${organisationCheck('MA2TEXT1') === '0' ? '1' : '0'}`
    expect(check('business-licence', '').passes(wrongInner + creditCodeCheck(wrongInner))).toBe(false)
    expect(check('business-licence', '').passes(code('91330106').slice(0, 17))).toBe(false)
    expect(check('resident-id', '').passes(id('33010619880231401'))).toBe(false)
    expect(check('resident-id', '').passes('33010619880315401')).toBe(false)
  })

  it('doubts places of other provinces, and places in no table', () => {
    const typed = id('13010619880315401')
    const doubt = (body: string, province: string | null = '33'): number | null =>
      check('resident-id', typed, province).doubt(id(body))
    expect(doubt('33010619880315401')).toBe(0)
    expect(doubt('13010219880315401')).toBe(6)
    expect(doubt('33990019880315401')).toBe(15)
    expect(doubt('13990019880315401')).toBe(21)
    expect(doubt('13010219880315401', null)).toBe(0)
    expect(doubt('13990019880315401', null)).toBe(15)
  })

  it('takes no place whose first two digits are no province', () => {
    const typed = id('13010619880315401')
    for (const body of ['71000019880315401', '39010619880315401', '30310619880315401'])
      for (const province of ['33', null])
        expect(check('resident-id', typed, province).doubt(id(body))).toBeNull()
    expect(check('business-licence', '91330106MA2TEXT16F').doubt(code('91303106'))).toBeNull()
    expect(check('business-licence', '91130106MA2TEXT16F').doubt(code('91390106'))).toBeNull()
  })

  it('takes no place of another province when the typed one fits', () => {
    const doubt = check('resident-id', '330106198803154018').doubt
    expect(doubt(id('13010219880315401'))).toBeNull()
    expect(doubt(id('33010219880315401'))).toBe(0)
    expect(check('business-licence', '91330106MA2TEXT16F').doubt(code('91130106'))).toBeNull()
    expect(check('business-licence', '91130106MA2TEXT16F').doubt(code('91130102'))).toBe(6)
  })

  it('takes codes of national registration anywhere', () => {
    expect(check('business-licence', '91330106MA2TEXT16F').doubt(code('91100000'))).toBe(0)
  })

  it('takes no other birthday than the known one', () => {
    const doubt = check('resident-id', '330106198803154018', '33', '1988-03-15').doubt
    expect(doubt(id('33010619880315401'))).toBe(0)
    expect(doubt(id('33010619880316401'))).toBeNull()
  })
})
