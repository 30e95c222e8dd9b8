import { describe, expect, it } from 'vitest'
import { chosenType } from '../../../../electron/core/rules/filing-type/chosen-type'
import { aDraft, aPersonalDraft, findings, ruleTable } from '../rule-table'
import { ELSEWHERE, HERE, NUMBER, ownAt, recorded } from './on-record'

const at = 'filing.type'
const passes = [`passed ${at}`]
const open = [`not-checked ${at}`]

ruleTable(chosenType, {
  passes: [
    { when: 'a first filing', draft: aDraft(), gives: passes },
    { when: 'a first filing of a person', draft: aPersonalDraft(), gives: passes },
    { when: 'nobody chose: the app decides', draft: recorded(null), gives: passes },
    {
      when: 'nobody chose, and all is on record',
      draft: recorded(null, HERE, [ownAt('other-provider')]),
      gives: passes,
    },
    { when: 'a draft without a service', draft: recorded('first', {}, []), gives: passes },
    { when: 'new service, principal here', draft: recorded('new-service', HERE), gives: passes },
    {
      when: 'new service, principal elsewhere',
      draft: recorded('new-service-filed-elsewhere', ELSEWHERE),
      gives: passes,
    },
    {
      when: 'new access, principal here',
      draft: recorded('new-access', HERE, [ownAt('other-provider')]),
      gives: passes,
    },
    {
      when: 'new access, principal elsewhere',
      draft: recorded('new-access-filed-elsewhere', ELSEWHERE, [ownAt('other-provider')]),
      gives: passes,
    },
    {
      when: 'a service already here, listed beside a new one',
      draft: recorded('new-service', HERE, [ownAt('this-provider'), {}]),
      gives: passes,
    },
    {
      when: 'a first filing although an order runs: another rule speaks of that',
      draft: recorded('first', { orderRunning: true }),
      gives: passes,
    },
    {
      when: 'a change of what is here',
      draft: recorded('change-service', HERE, [ownAt('this-provider')]),
      gives: passes,
    },
    {
      when: 'the end of a service that is elsewhere',
      draft: recorded('cancel-service', ELSEWHERE, [ownAt('other-provider')]),
      gives: passes,
    },
    { when: 'the end of a principal', draft: recorded('cancel-principal', ELSEWHERE), gives: passes },
  ],
  finds: [
    {
      when: 'first, though the principal is on record elsewhere',
      draft: recorded('first', ELSEWHERE),
      gives: [`block ${at}`],
    },
    { when: 'first, though the principal is here', draft: recorded('first', HERE), gives: [`block ${at}`] },
    {
      when: 'first, though only the provider was told',
      draft: recorded('first', { filedWith: 'this-provider' }),
      gives: [`block ${at}`],
    },
    {
      when: 'first, though the service is on record under the principal',
      draft: recorded('first', {}, [ownAt('other-provider')]),
      gives: [`block ${at}`],
    },
    {
      when: 'first, with a number that may be an empty shell’s',
      draft: recorded('first', { filingNumber: NUMBER }),
      gives: [`confirm ${at}`],
    },
    {
      when: 'filed elsewhere, though it is here',
      draft: recorded('new-service-filed-elsewhere', HERE),
      gives: [`block ${at}`],
    },
    {
      when: 'filed here, though it is elsewhere',
      draft: recorded('new-service', ELSEWHERE),
      gives: [`block ${at}`],
    },
    {
      when: 'a new service, though it is on record',
      draft: recorded('new-service', HERE, [ownAt('other-provider')]),
      gives: [`block ${at}`],
    },
    {
      when: 'a change of access with the provider that does not hold it',
      draft: recorded('change-access', ELSEWHERE, [ownAt('other-provider')]),
      gives: [`risk ${at}`],
    },
    {
      when: 'access is given up where there is none',
      draft: recorded('cancel-access', HERE, [ownAt('other-provider')]),
      gives: [`risk ${at}`],
    },
    {
      when: 'new service, though the principal is on record nowhere',
      draft: recorded('new-service'),
      gives: [`block ${at}`],
    },
    {
      when: 'the same, filed elsewhere',
      draft: recorded('new-service-filed-elsewhere'),
      gives: [`block ${at}`],
    },
    {
      when: 'new access, though neither principal nor service is on record',
      draft: recorded('new-access-filed-elsewhere'),
      gives: [`block ${at}`],
    },
    {
      when: 'new access here, though the service is on record nowhere',
      draft: recorded('new-access', HERE),
      gives: [`risk ${at}`],
    },
    {
      when: 'new access from elsewhere, though the service is on record nowhere',
      draft: recorded('new-access-filed-elsewhere', ELSEWHERE),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'the principal has a number, and nobody said where',
      draft: recorded('new-service-filed-elsewhere', { filingNumber: NUMBER }),
      gives: open,
    },
    {
      when: 'the same, and the other of the two was chosen',
      draft: recorded('new-service', { filingNumber: NUMBER }),
      gives: open,
    },
    {
      when: 'an end of a principal of which nothing was said',
      draft: recorded('cancel-principal'),
      gives: open,
    },
    {
      when: 'an end of a service without a number',
      draft: recorded('cancel-service', HERE),
      gives: open,
    },
    { when: 'a change about which nothing was said', draft: recorded('change-service'), gives: open },
    {
      when: 'a change of a service of which nobody said where it is',
      draft: recorded('change-service', HERE, [{ ...ownAt(null) }]),
      gives: open,
    },
    {
      when: 'the service belongs to another principal: another rule speaks of that',
      draft: recorded('first', {}, [{ filingNumber: '沪ICP备87654321号-1', ownedByPrincipal: false }]),
      gives: open,
    },
    {
      when: 'everything is here: another rule speaks of that',
      draft: recorded('new-service', HERE, [ownAt('this-provider')]),
      gives: open,
    },
    {
      when: 'nobody chose, and everything is here',
      draft: recorded(null, HERE, [ownAt('this-provider')]),
      gives: open,
    },
    {
      when: 'services are mixed: another rule speaks of that',
      draft: recorded('first', ELSEWHERE, [{}, ownAt('other-provider')]),
      gives: open,
    },
  ],
})

describe('what is offered', () => {
  const fixesOf = (draft: ReturnType<typeof recorded>) =>
    findings(chosenType, { draft })[0]!.fixes!.flatMap(({ changes }) => changes.map(({ value }) => value))
  it('is the type that follows, where only one does', () => {
    expect(fixesOf(recorded('new-service', HERE, [ownAt('other-provider')]))).toEqual(['new-access', null])
  })
  it('is to leave it to the app, where answers are missing', () => {
    expect(fixesOf(recorded('first', ELSEWHERE))).toEqual([null])
  })
  it('is to leave it to the app, where a change does not fit', () => {
    expect(fixesOf(recorded('cancel-access', HERE, [ownAt('other-provider')]))).toEqual([null])
  })
})

describe('what is said', () => {
  const about = (draft: ReturnType<typeof recorded>) => findings(chosenType, { draft })[0]!
  it('names both types, the provider’s own names and the reason', () => {
    const { message, value, source } = about(recorded('first', HERE))
    expect(message).toBe(
      '选的备案类型是“首次备案”，按填写的情况应是“有主体新增服务（接入商叫“（有主体）新增互联网信息服务”）”。主体的备案就在这家接入商，服务是新的，属于有主体新增服务。',
    )
    expect(value).toBe('首次备案')
    expect(source.title).toContain('备案流程')
  })
  it('names what is not answered', () => {
    expect(about(recorded('new-service', { filingNumber: NUMBER })).why).toContain(
      '主体的备案是不是在这家接入商',
    )
    expect(about(recorded('new-service-filed-elsewhere', { filingNumber: NUMBER })).why).toBe(
      '还没有回答主体的备案是不是在这家接入商，无法确定备案类型。',
    )
    expect(about(recorded('cancel-service', HERE)).why).toContain('这个服务有没有服务备案号')
  })
  it('names what is on record nowhere, and what to fill in', () => {
    const { message, remedy, fixes } = about(recorded('new-service'))
    expect(message).toContain('可是主体的备案号和所在接入商都没有填；按没有备过案算，应是“首次备案”。')
    expect(remedy).toBe('主体备过案的，填上主体备案号和它在哪家接入商；没有备过的，就改备案类型。')
    expect(fixes?.map(({ label }) => label)).toEqual(['改成“首次备案”', '交给软件判断'])
    expect(about(recorded('new-access', HERE)).message).toContain('可是服务的备案号和所在接入商都没有填')
    expect(about(recorded('new-access', HERE)).remedy).toContain('服务备过案的，填上服务的备案号')
  })
  it('names what speaks against a change', () => {
    expect(about(recorded('change-access', ELSEWHERE, [ownAt('other-provider')])).message).toBe(
      '选的是“变更接入（接入商叫“变更备案：变更接入”）”，可是主体的备案在别的接入商，服务没有接入这家接入商。',
    )
    const other = recorded('cancel-service', HERE, [{ ...ownAt('other-provider'), ownedByPrincipal: false }])
    expect(about(other).message).toContain('可是服务的备案在别的主体名下。')
  })
  it('calls a type by its own name with a provider whose name is not known', () => {
    const draft = recorded('new-service', ELSEWHERE, [{}], (one) => {
      one.filing.accessProvider = 'other'
    })
    expect(about(draft).value).toBe('有主体新增服务')
  })
})
