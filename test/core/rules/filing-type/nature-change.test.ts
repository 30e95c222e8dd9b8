import { describe, expect, it } from 'vitest'
import { natureChange } from '../../../../electron/core/rules/filing-type/nature-change'
import {
  aDraft,
  aPersonalDraft,
  COMPANY_NUMBER,
  findings,
  PERSON_NUMBER,
  ruleTable,
  type Change,
} from '../rule-table'

const at = 'filing.type'
const owners =
  (...numbers: (string | null)[]): Change =>
  (draft) => {
    draft.filing.type = 'change-principal'
    const domain = draft.services[0]!.domains[0]!
    draft.services[0]!.domains = numbers.map((certificateNumber) => ({
      ...domain,
      owner: { ...domain.owner, certificateNumber },
    }))
  }

ruleTable(natureChange, {
  passes: [
    { when: 'a first filing', draft: aDraft(), gives: [] },
    { when: 'a change of a company', draft: aDraft(owners(COMPANY_NUMBER)), gives: [`passed ${at}`] },
    { when: 'a change of a person', draft: aPersonalDraft(owners(PERSON_NUMBER)), gives: [`passed ${at}`] },
    {
      when: 'only one domain’s owner is known',
      draft: aDraft(owners(COMPANY_NUMBER, null)),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    {
      when: 'a company with a person’s domain',
      draft: aDraft(owners(PERSON_NUMBER)),
      gives: [`confirm ${at}`],
    },
    {
      when: 'a company with one domain of its own and one of a person',
      draft: aDraft(owners(COMPANY_NUMBER, PERSON_NUMBER)),
      gives: [`confirm ${at}`],
    },
    {
      when: 'a person with a company’s domain',
      draft: aPersonalDraft(owners(COMPANY_NUMBER)),
      gives: [`confirm ${at}`],
    },
  ],
  cannotTell: [
    { when: 'the owner is unknown', draft: aDraft(owners(null)), gives: [`not-checked ${at}`] },
    {
      when: 'the owner’s number tells nothing',
      draft: aDraft(owners('12345')),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'the nature is unknown',
      draft: aDraft((draft) => {
        owners(PERSON_NUMBER)(draft)
        draft.principal.nature = null
      }),
      gives: [`not-checked ${at}`],
    },
  ],
})

describe('what is said', () => {
  it('tells in which direction', () => {
    expect(findings(natureChange, { draft: aDraft(owners(PERSON_NUMBER)) })[0]!.message).toContain(
      '像是把个人备案改成单位备案',
    )
    expect(findings(natureChange, { draft: aPersonalDraft(owners(COMPANY_NUMBER)) })[0]!.message).toContain(
      '像是把单位备案改成个人备案',
    )
  })
})
