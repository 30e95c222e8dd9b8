import { performance } from 'node:perf_hooks'
import { describe, expect, it } from 'vitest'
import { findingSchema } from '../../../electron/core/rules/finding'
import { found, passed } from '../../../electron/core/rules/answers'
import type { Rule } from '../../../electron/core/rules/rule'
import { listRules, runRules } from '../../../electron/core/rules/run-rules'
import { allowedBy, weaker } from '../../../electron/core/rules/severity'
import { summarise } from '../../../electron/core/rules/summarise'
import { facts } from '../../helpers/facts'
import { aDraft, aFiling, TODAY } from './rule-table'

const rule = (given: Partial<Rule> = {}): Rule => ({
  id: 'fields/sample',
  family: 'fields',
  top: 3,
  title: '样本规则',
  severity: 'block',
  basis: 'domain-owner-match',
  explains: '样本。',
  check: () => [found('title', '有一处不对。', '改一改。')],
  ...given,
})
const run = (rules: Rule[], asOf?: string): ReturnType<typeof runRules> =>
  runRules(aFiling(aDraft()), { today: TODAY, facts: facts(asOf), rules })

describe('severity', () => {
  it.each([
    ['high', false, 'block'],
    ['high', true, 'risk'],
    ['medium', false, 'risk'],
    ['medium', true, 'risk'],
    ['low', false, 'hint'],
    ['unknown', false, 'hint'],
  ] as const)('of confidence %s, disputed %s, allows at most %s', (confidence, disputed, allowed) => {
    expect(allowedBy({ confidence, disputed })).toBe(allowed)
  })

  it('is the weaker of wanted and allowed, and leaves confirm and offline alone', () => {
    expect(weaker('block', 'risk')).toBe('risk')
    expect(weaker('hint', 'block')).toBe('hint')
    expect(weaker('confirm', 'hint')).toBe('confirm')
    expect(weaker('offline', 'hint')).toBe('offline')
  })
})

describe('running rules', () => {
  it('gives findings in the shape of the contract', () => {
    const [finding] = run([rule()])
    expect(findingSchema.parse(finding)).toMatchObject({
      rule: 'fields/sample',
      top: 3,
      outcome: 'found',
      severity: 'block',
      path: 'title',
      source: { confidence: 'high' },
    })
  })

  it('weakens a finding to what its fact allows', () => {
    expect(run([rule({ basis: 'domain-look-alike' })])[0]?.severity).toBe('hint')
    const fact = facts().provincial('33', 'domain.orgOwnerAllowed') ?? undefined
    expect(fact?.confidence).toBe('low')
    const answer = found('title', '不对。', '改。', fact ? { fact } : {})
    expect(run([rule({ check: () => [answer] })])[0]).toMatchObject({
      severity: 'hint',
      source: { confidence: 'low' },
    })
  })

  it('turns a rule that fails into a finding that was not checked, and runs the others', () => {
    const broken = rule({
      id: 'sample/broken',
      check: () => {
        throw new TypeError('秘密的值')
      },
    })
    const answers = run([broken, rule()])
    expect(answers.map(({ rule: id, outcome }) => `${id} ${outcome}`)).toEqual([
      'sample/broken not-checked',
      'fields/sample found',
    ])
    expect(answers[0]?.why).toContain('TypeError')
    expect(JSON.stringify(answers)).not.toContain('秘密的值')
  })

  it('does not check a rule whose fact did not hold on the day', () => {
    expect(run([rule({ basis: 'sms-nationwide' })], '2020-08-16')[0]).toMatchObject({
      outcome: 'not-checked',
    })
    expect(run([rule({ basis: 'sms-nationwide' })], '2020-08-17')[0]?.outcome).toBe('found')
    expect(run([rule({ basis: 'no-such-fact' })])[0]?.why).toBeTruthy()
  })

  it('passes over a rule that does not apply', () => {
    expect(run([rule({ appliesTo: () => false })])).toEqual([])
  })

  it('says the same thing once and keeps the order of rules and answers', () => {
    const answers = run([
      rule({ check: () => [passed('b'), passed('a'), passed('b')] }),
      rule({ id: 'sample/later' }),
    ])
    expect(answers.map(({ path }) => path)).toEqual(['b', 'a', 'title'])
  })

  it('is the same on every run', () => {
    const filing = aFiling(aDraft())
    const day = { today: TODAY, facts: facts() }
    expect(runRules(filing, day)).toEqual(runRules(filing, day))
  })

  it('checks a whole draft in a moment (printed, not asserted)', () => {
    const filing = aFiling(aDraft())
    const day = { today: TODAY, facts: facts() }
    runRules(filing, day)
    const start = performance.now()
    const count = runRules(filing, day).length
    console.info(`rules: ${(performance.now() - start).toFixed(2)} ms for ${count} findings`)
    expect(count).toBeGreaterThan(0)
  })
})

describe('a summary', () => {
  it('counts findings by severity and the rest by outcome', () => {
    const answers = run([
      rule(),
      rule({ id: 'sample/two', severity: 'hint' }),
      rule({ id: 'sample/three', check: () => [passed('x')] }),
      rule({ id: 'sample/four', basis: 'no-such-fact' }),
    ])
    expect(summarise(answers)).toEqual({
      block: 1,
      risk: 0,
      confirm: 0,
      hint: 1,
      offline: 0,
      passed: 1,
      'not-checked': 1,
    })
  })
})

describe('the list of rules', () => {
  it('tells what each would weigh with the facts of the day', () => {
    const [line] = listRules(facts(), [rule({ basis: 'domain-look-alike' })])
    expect(line).toMatchObject({ id: 'fields/sample', severity: 'hint', source: { confidence: 'low' } })
  })
})
