import { describe, expect, it } from 'vitest'
import { deriveType, intentOf } from '../../../electron/core/filing/derive-type'
import type { Draft, Service } from '../../../electron/core/filing/draft'
import type { Answers } from '../../../electron/core/filing/filing-answers'
import type { FilingType } from '../../../electron/core/filing/vocabulary'
import { facts } from '../../helpers/facts'
import { aDraft } from '../rules/rule-table'

const NUMBER = '浙ICP备12345678号'

type Part = Partial<Pick<Service, 'filingNumber' | 'filedWith' | 'ownedByPrincipal'>>

interface Case {
  when: string
  principal?: Partial<Pick<Draft['principal'], 'filingNumber' | 'filedWith' | 'orderRunning'>>
  services?: Part[]
  chosen?: FilingType | null
  known?: Answers
  type: FilingType | null
  row?: number | null
  assumed?: string[]
  stops?: string[]
  possible?: FilingType[]
}

const draftOf = ({ principal = {}, services = [{}], chosen = null }: Case): Draft =>
  aDraft((draft) => {
    draft.filing.type = chosen
    Object.assign(draft.principal, { orderRunning: null }, principal)
    const service = draft.services[0]!
    draft.services = services.map((part) => ({ ...service, ...part }))
  })

const here = { filingNumber: NUMBER, filedWith: 'this-provider' } as const
const elsewhere = { filingNumber: NUMBER, filedWith: 'other-provider' } as const
const own = (filedWith: Service['filedWith'], number = `${NUMBER}-1`): Part => ({
  filingNumber: number,
  filedWith,
  ownedByPrincipal: true,
})

const CASES: Case[] = [
  {
    when: 'nothing is answered: first, by assumption',
    type: 'first',
    row: 1,
    assumed: ['filed no', 'serviceFiled no'],
    stops: [],
    possible: [
      'first',
      'new-service-filed-elsewhere',
      'new-service',
      'new-access-filed-elsewhere',
      'new-access',
    ],
  },
  {
    when: 'there is no service yet',
    services: [],
    type: 'first',
    row: 1,
    assumed: ['filed no', 'serviceFiled no'],
  },
  {
    when: 'row 2: the principal is on record elsewhere',
    principal: elsewhere,
    type: 'new-service-filed-elsewhere',
    row: 2,
    assumed: ['serviceFiled no'],
    possible: ['new-service-filed-elsewhere', 'new-access-filed-elsewhere'],
  },
  {
    when: 'row 3: the principal is on record here',
    principal: here,
    type: 'new-service',
    row: 3,
    assumed: ['serviceFiled no'],
    possible: ['new-service', 'new-access'],
  },
  {
    when: 'the principal has a number, and nobody said where',
    principal: { filingNumber: NUMBER },
    type: 'new-service-filed-elsewhere',
    row: 2,
    assumed: ['remaining yes', 'here no', 'serviceFiled no'],
    possible: ['new-service-filed-elsewhere', 'new-service', 'new-access-filed-elsewhere', 'new-access'],
  },
  {
    when: 'the principal is here, and its number was not given',
    principal: { filedWith: 'this-provider' },
    type: 'new-service',
    row: 3,
    assumed: ['serviceFiled no'],
  },
  {
    when: 'row 4: both are on record elsewhere',
    principal: elsewhere,
    services: [own('other-provider')],
    type: 'new-access-filed-elsewhere',
    row: 4,
    assumed: [],
    possible: ['new-access-filed-elsewhere'],
  },
  {
    when: 'row 5: the principal is here, the service elsewhere',
    principal: here,
    services: [own('other-provider')],
    type: 'new-access',
    row: 5,
    assumed: [],
    possible: ['new-access'],
  },
  {
    when: 'row 6: all is here already',
    principal: here,
    services: [own('this-provider')],
    type: null,
    row: null,
    stops: ['nothing-to-file 0'],
    possible: [],
  },
  {
    when: 'all is here already, beside a new service',
    principal: here,
    services: [own('this-provider'), {}],
    type: 'new-service',
    row: 3,
    stops: ['nothing-to-file 0'],
  },
  {
    when: 'row 7: the service belongs to another principal',
    principal: elsewhere,
    services: [{ filingNumber: '沪ICP备87654321号-1', ownedByPrincipal: false }],
    type: null,
    stops: ['domain-conflict 0'],
    possible: [],
  },
  {
    when: 'one service is new, the other belongs to another principal',
    services: [{}, { filedWith: 'other-provider', ownedByPrincipal: false }],
    type: 'first',
    row: 1,
    stops: ['domain-conflict 1'],
  },
  {
    when: 'the answer about the owner means nothing for a service that is on no record',
    services: [{ ownedByPrincipal: false }],
    type: 'first',
    row: 1,
    stops: [],
  },
  {
    when: 'row 8: nothing is left under the principal',
    principal: { filingNumber: NUMBER },
    known: { remaining: false },
    services: [{}],
    type: null,
    possible: [],
    stops: [],
  },
  {
    when: 'row 9: the name is known under another number',
    known: { otherNumberKnown: true },
    type: 'first',
    row: 1,
    stops: ['changed-licence '],
  },
  {
    when: 'row 10: a person becomes a company',
    principal: here,
    services: [own('this-provider')],
    chosen: 'change-principal',
    known: { natureChanges: true },
    type: 'change-principal',
    stops: ['nature-change '],
  },
  {
    when: 'row 17: another order runs',
    principal: { ...here, orderRunning: true },
    type: 'new-service',
    row: 3,
    stops: ['order-running '],
  },
  { when: 'no other order runs', principal: { orderRunning: false }, type: 'first', stops: [] },
  {
    when: 'the service shows that the principal is on record, and here',
    services: [own('this-provider'), own('other-provider', `${NUMBER}-2`)],
    type: 'new-access',
    row: 5,
    assumed: [],
    stops: ['nothing-to-file 0'],
  },
  {
    when: 'the numbers agree, so the service is the principal’s',
    principal: elsewhere,
    services: [{ filingNumber: `${NUMBER}-3`, filedWith: 'other-provider' }],
    type: 'new-access-filed-elsewhere',
    assumed: [],
  },
  {
    when: 'the numbers differ: a slip of the pen proves no other owner',
    principal: elsewhere,
    services: [{ filingNumber: '浙ICP备12345679号-3', filedWith: 'other-provider' }],
    type: 'new-access-filed-elsewhere',
    assumed: ['owned yes'],
    stops: [],
  },
  {
    when: 'the service is on record and nothing is said of the principal',
    services: [{ filingNumber: `${NUMBER}-1` }],
    type: 'new-access-filed-elsewhere',
    row: 4,
    assumed: ['filed yes', 'remaining yes', 'here no', 'owned yes', 'attached no'],
    possible: ['new-access-filed-elsewhere', 'new-access'],
  },
  {
    when: 'one service is new and one on record',
    principal: elsewhere,
    services: [own('other-provider'), {}],
    type: null,
    row: null,
    stops: ['mixed-services 0,1'],
    possible: ['new-access-filed-elsewhere', 'new-service-filed-elsewhere'],
  },
  {
    when: 'two services are new',
    principal: here,
    services: [{}, {}],
    type: 'new-service',
    assumed: ['serviceFiled no'],
    stops: [],
  },
  {
    when: 'a change of a service that is here',
    principal: here,
    services: [own('this-provider')],
    chosen: 'change-service',
    type: 'change-service',
    row: 12,
    assumed: [],
    possible: ['change-service'],
    stops: [],
  },
  {
    when: 'a change about which nothing is answered',
    chosen: 'change-service',
    type: 'change-service',
    row: 12,
    assumed: ['filed yes', 'remaining yes', 'serviceFiled yes', 'owned yes', 'attached yes'],
    possible: ['change-service'],
  },
  {
    when: 'a change of a service that another provider holds',
    principal: elsewhere,
    services: [own('other-provider')],
    chosen: 'change-access',
    type: null,
    row: null,
    possible: [],
  },
  {
    when: 'a change for one of two services',
    principal: here,
    services: [own('other-provider'), own('this-provider')],
    chosen: 'change-access',
    type: 'change-access',
    row: 13,
  },
  {
    when: 'a service is given up, wherever it is',
    principal: elsewhere,
    services: [own('other-provider')],
    chosen: 'cancel-service',
    type: 'cancel-service',
    row: 15,
    assumed: [],
  },
  {
    when: 'the principal is given up',
    principal: here,
    chosen: 'cancel-principal',
    type: 'cancel-principal',
    row: 16,
  },
  {
    when: 'access is given up',
    principal: here,
    services: [own('this-provider')],
    chosen: 'cancel-access',
    type: 'cancel-access',
    row: 14,
  },
  {
    when: 'the principal changes',
    principal: here,
    services: [own('this-provider')],
    chosen: 'change-principal',
    type: 'change-principal',
    row: 11,
  },
]

describe('deriveType', () => {
  it.each(CASES)('$when', (one) => {
    const derived = deriveType(draftOf(one), facts(), one.known)
    expect(derived.type).toBe(one.type)
    if (one.row !== undefined) expect(derived.row?.value.row ?? null).toBe(one.row)
    if (one.assumed)
      expect(derived.assumed.map(({ question, answer }) => `${question} ${answer ? 'yes' : 'no'}`)).toEqual(
        one.assumed,
      )
    if (one.stops)
      expect(derived.stops.map(({ stop, services }) => `${stop} ${services.join(',')}`)).toEqual(one.stops)
    if (one.possible) expect(derived.possible).toEqual(one.possible)
    expect(derived.why).toMatch(/。$/u)
    for (const { words } of derived.assumed) expect(words).toMatch(/主体|服务/u)
  })

  it('says what stands in the way where no type comes out', () => {
    const why = (one: Omit<Case, 'when' | 'type'>): string =>
      deriveType(draftOf({ when: '', type: null, ...one }), facts()).why
    expect(
      deriveType(draftOf({ when: '', type: null, principal: { filingNumber: NUMBER } }), facts(), {
        remaining: false,
      }).why,
    ).toMatch(/空壳主体.*先注销主体/u)
    expect(why({ principal: here, services: [own('this-provider')] })).toMatch(/没有要提交的备案.*变更备案/u)
    expect(why({ services: [{ filedWith: 'this-provider' }] })).toContain('没有要提交的备案')
    expect(why({ principal: elsewhere, services: [own('other-provider'), {}] })).toContain('分成两份草稿')
    expect(
      why({ principal: elsewhere, services: [own('other-provider')], chosen: 'change-access' }),
    ).toContain('没有合适的备案类型')
  })

  it('has no table before its sources speak', () => {
    const derived = deriveType(draftOf({ when: '', type: null }), facts('2017-06-01'))
    expect(derived).toMatchObject({ type: null, possible: [], stops: [] })
  })
})

describe('intentOf', () => {
  it.each([
    [null, 'file'],
    ['first', 'file'],
    ['new-service', 'file'],
    ['new-access-filed-elsewhere', 'file'],
    ['change-principal', 'change-principal'],
    ['cancel-access', 'cancel-access'],
  ] as const)('%s: %s', (type, intent) => {
    expect(intentOf(type)).toBe(intent)
  })
})
