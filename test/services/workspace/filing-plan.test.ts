import { describe, expect, it } from 'vitest'
import { filingPlanSchema } from '../../../electron/contract/views'
import { filingPlan } from '../../../electron/services/workspace/filing-plan'
import { aDraft } from '../../core/rules/rule-table'
import { facts } from '../../helpers/facts'

const plan = (change: Parameters<typeof aDraft>[0]) =>
  filingPlan(aDraft(change), { today: '2026-11-25', facts: facts() })

describe('what follows from the answers', () => {
  it('is a first filing today, for a principal and a domain that are in order', () => {
    const first = plan(() => undefined)
    expect(filingPlanSchema.parse(first)).toMatchObject({
      type: 'first',
      safeFrom: '2026-11-25',
      decidedBy: 'today',
    })
    expect(first.why).not.toBe('')
    expect(first.assumed.length).toBeGreaterThan(0)
  })

  it('is another type once the principal has a number here', () => {
    expect(
      plan((draft) => {
        draft.principal.filingNumber = '浙ICP备12345678号'
        draft.principal.filedWith = 'this-provider'
      }).type,
    ).toBe('new-service')
  })

  it('waits for the real-name data, and ends before the domain does', () => {
    const waiting = plan((draft) => {
      Object.assign(draft.services[0]!.domains[0]!, {
        realNameVerifiedOn: '2026-11-24',
        expiresOn: '2027-06-01',
      })
    })
    expect(waiting).toMatchObject({ safeFrom: '2026-12-01', safeUntil: '2027-03-01', decidedBy: 'real-name' })
  })

  it('is on no day while a domain is not verified', () => {
    expect(
      plan((draft) => {
        draft.services[0]!.domains[0]!.realNameVerified = false
      }),
    ).toMatchObject({ safeFrom: null, decidedBy: 'real-name' })
  })
})
