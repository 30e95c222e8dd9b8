import { describe, expect, it } from 'vitest'
import { filedWith } from '../../../../electron/core/rules/filing-type/filed-with'
import { findings, ruleTable } from '../rule-table'
import { HERE, NUMBER, ownAt, recorded } from './on-record'

const at = 'principal.filingNumber'
ruleTable(filedWith, {
  passes: [
    { when: 'nothing is on record', draft: recorded('first'), gives: [] },
    {
      when: 'a number without a provider: that is the other rule',
      draft: recorded('first', { filingNumber: NUMBER }),
      gives: [],
    },
    { when: 'both are given', draft: recorded('new-service', HERE), gives: [`passed ${at}`] },
    {
      when: 'both are given for a service too',
      draft: recorded('new-access', HERE, [ownAt('other-provider')]),
      gives: [`passed ${at}`, 'passed services[0].filingNumber'],
    },
  ],
  finds: [
    {
      when: 'a provider without a number',
      draft: recorded('new-service', { filedWith: 'this-provider' }),
      gives: [`confirm ${at}`],
    },
    {
      when: 'a service’s provider without a number',
      draft: recorded('new-service', HERE, [{}, { filedWith: 'other-provider', filingNumber: ' ' }]),
      gives: [`passed ${at}`, 'confirm services[1].filingNumber'],
    },
  ],
  cannotTell: [],
})

describe('what is said', () => {
  it.each([
    ['this-provider', '选了原备案在这家接入商，主体备案号还没有填。'],
    ['other-provider', '选了原备案在别的接入商，主体备案号还没有填。'],
  ] as const)('%s', (provider, message) => {
    expect(findings(filedWith, { draft: recorded('first', { filedWith: provider }) })[0]!.message).toBe(
      message,
    )
  })
})
