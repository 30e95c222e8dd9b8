import { expect, it } from 'vitest'
import { firstFix } from '../../../renderer/draft/first-fix'
import { aFinding } from '../../helpers/fake-bridge'

const fix = (value: string) => ({ label: `改成“${value}”`, changes: [{ path: 'x', value }] })
const at = (path: string, ...values: string[]) => firstFix(aFinding({ path, fixes: values.map(fix) }))

it('the first mend is taken with one key, but never one of several numbers', () => {
  expect(at('services[0].name', 'A', 'B')).toEqual(fix('A'))
  expect(at('principal.certificate.number', '91A')).toEqual(fix('91A'))
  expect(at('principal.certificate.number', '91A', '91B')).toBeNull()
  expect(at('services[0].domains[0].owner.certificateNumber', '91A', '91B')).toBeNull()
  expect(firstFix(aFinding())).toBeNull()
})
