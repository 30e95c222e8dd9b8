import { describe, expect, it } from 'vitest'
import { serviceNumberKind } from '../../../../electron/core/rules/filing-type/service-number-kind'
import { findings, ruleTable } from '../rule-table'
import { HERE, NUMBER, recorded } from './on-record'

const at = 'services[0].filingNumber'
const of = (kind: 'website' | 'app', filingNumber: string | null) =>
  recorded('new-access', HERE, [{ kind, filingNumber }])

ruleTable(serviceNumberKind, {
  passes: [
    { when: 'no number: the principal’s alone is not looked at', draft: of('website', null), gives: [] },
    { when: 'a site', draft: of('website', `${NUMBER}-1`), gives: [`passed ${at}`] },
    { when: 'an app', draft: of('app', `${NUMBER}-1A`), gives: [`passed ${at}`] },
    { when: 'a mini program', draft: of('app', `${NUMBER}-1X`), gives: [`passed ${at}`] },
    { when: 'a quick app', draft: of('app', `${NUMBER}-1K`), gives: [`passed ${at}`] },
    { when: 'no counter', draft: of('app', NUMBER), gives: [] },
    { when: 'no number that can be read', draft: of('app', '已备案'), gives: [] },
  ],
  finds: [
    { when: 'an app’s number at a site', draft: of('website', `${NUMBER}-1A`), gives: [`confirm ${at}`] },
    {
      when: 'a mini program’s number at a site',
      draft: of('website', `${NUMBER}-1X`),
      gives: [`confirm ${at}`],
    },
    { when: 'a site’s number at an app', draft: of('app', `${NUMBER}-1`), gives: [`confirm ${at}`] },
  ],
  cannotTell: [],
})

describe('what is said', () => {
  it.each([
    ['website', `${NUMBER}-1X`, `服务备案号“${NUMBER}-1X”是小程序的号码，这个服务填的是网站。`],
    ['app', `${NUMBER}-1`, `服务备案号“${NUMBER}-1”是网站的号码，这个服务填的是App。`],
  ] as const)('%s with %s', (kind, number, message) => {
    expect(findings(serviceNumberKind, { draft: of(kind, number) })[0]!.message).toBe(message)
  })
})
