import { describe, expect, it } from 'vitest'
import type { OwnerRelation } from '../../../../electron/core/filing/vocabulary'
import { ownerName } from '../../../../electron/core/rules/domain-owner/owner-name'
import {
  aDraft,
  aPersonalDraft,
  COMPANY_NUMBER,
  findings,
  OTHER_NUMBER,
  PERSON,
  ruleTable,
  type Page,
} from '../rule-table'

const at = 'services[0].domains[0].owner.name'
const owned = (owner: string | null, province = '33', isLegalRepresentative: boolean | null = true) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.owner.name = owner
    draft.services[0]!.domains[0]!.owner.certificateNumber = null
    draft.filing.province = province
    draft.principal.responsible.isLegalRepresentative = isLegalRepresentative
  })
const related = (
  relation: OwnerRelation,
  province: string,
  owner = '林样本',
  isLegalRepresentative = false,
) =>
  aDraft((draft) => {
    Object.assign(draft.services[0]!.domains[0]!.owner, { name: owner, relation, certificateNumber: null })
    draft.filing.province = province
    draft.principal.responsible.isLegalRepresentative = isLegalRepresentative
  })
const numbered = (owner: string, certificateNumber: string | null, province = '33') =>
  aDraft((draft) => {
    Object.assign(draft.services[0]!.domains[0]!.owner, { name: owner, certificateNumber })
    draft.filing.province = province
  })
const licence = (legalRep: string): Page => ({
  slot: 'principal-certificate',
  kind: 'business-licence',
  fields: { legalRep },
})

ruleTable(ownerName, {
  passes: [
    { when: 'the owner is the principal', gives: [`passed ${at}`] },
    {
      when: 'only width and spaces differ',
      draft: owned('杭州砚山样本科技 有限公司　'),
      gives: [`passed ${at}`],
    },
    {
      when: 'brackets are of another style',
      draft: aDraft((draft) => {
        draft.principal.name = '砚山（杭州）样本有限公司'
        draft.services[0]!.domains[0]!.owner.name = '砚山(杭州)样本有限公司'
      }),
      gives: [`passed ${at}`],
    },
    { when: 'a person owns the own domain', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    {
      when: 'the legal representative owns it where all sources accept that',
      draft: owned(PERSON, '61'),
      gives: [`passed ${at}`],
    },
    {
      when: 'the owner is noted as legal representative where all sources accept that',
      draft: related('legal-representative', '61'),
      gives: [`passed ${at}`],
    },
    {
      when: 'the licence names the owner as legal representative',
      draft: owned('林样本', '61', null),
      pages: [licence('林样本')],
      gives: [`passed ${at}`],
      shows: ['林样本'],
    },
  ],
  finds: [
    {
      when: 'another person owns it',
      draft: owned('林样本'),
      gives: [`block ${at}`],
      tells: ['两者不是同一个。'],
      values: ['林样本'],
    },
    {
      when: 'another person owns it, and the province is unknown',
      draft: aDraft((draft) => {
        const { owner } = draft.services[0]!.domains[0]!
        Object.assign(owner, { name: '林样本', certificateNumber: null })
        draft.filing.province = null
      }),
      gives: [`block ${at}`],
      tells: ['两者一致后再提交。\n'],
    },
    {
      when: 'a shareholder, beside the legal representative',
      draft: related('shareholder', '33', '林样本', true),
      gives: [`hint ${at}`],
      tells: ['域名所有者“林样本”是股东，不是主体', '例如公司章程。\n'],
    },
    {
      when: 'the legal representative, where a strong source is disputed',
      draft: related('legal-representative', '64'),
      gives: [`risk ${at}`],
    },
    {
      when: 'the legal representative, where an undisputed source is weak',
      draft: related('legal-representative', '23'),
      gives: [`hint ${at}`],
    },
    {
      when: 'the licence’s legal representative was not read',
      draft: owned('林样本', '61', null),
      pages: [{ slot: 'principal-certificate', kind: 'business-licence' }],
      gives: [`block ${at}`],
    },
    { when: 'another company owns it', draft: owned('杭州砚山样本物流有限公司'), gives: [`block ${at}`] },
    { when: 'one character differs', draft: owned('杭州砚山样本科技有跟公司'), gives: [`block ${at}`] },
    {
      when: 'the name differs and the number is the same',
      draft: numbered('杭州砚山样本软件有限公司', COMPANY_NUMBER),
      gives: [`block ${at}`],
      tells: ['两者不是同一个，证件号码却相同。'],
    },
    {
      when: 'the company owns what a person files',
      draft: aPersonalDraft((draft) => {
        const { owner } = draft.services[0]!.domains[0]!
        Object.assign(owner, { name: '杭州砚山样本科技有限公司', certificateNumber: null })
      }),
      gives: [`block ${at}`],
      tells: ['两者不是同一个。', '只能在本人名下'],
    },
    {
      when: 'a person notes a relation, which only organisations have',
      draft: aPersonalDraft((draft) => {
        Object.assign(draft.services[0]!.domains[0]!.owner, { name: '林样本', relation: 'shareholder' })
        draft.filing.province = '61'
      }),
      gives: [`block ${at}`],
    },
    {
      when: 'the legal representative owns it where sources disagree',
      draft: owned(PERSON),
      gives: [`hint ${at}`],
    },
    {
      when: 'the legal representative owns it where one source of some weight accepts that',
      draft: owned(PERSON, '11'),
      gives: [`risk ${at}`],
    },
    {
      when: 'the legal representative owns it and only the organisation may',
      draft: owned(PERSON, '43'),
      gives: [`block ${at}`],
      tells: ['改成主体的名称。\n'],
    },
    {
      when: 'the legal representative owns it and the province is unknown',
      draft: aDraft((draft) => {
        draft.services[0]!.domains[0]!.owner.name = PERSON
        draft.filing.province = null
      }),
      gives: [`risk ${at}`],
      values: [PERSON],
    },
    {
      when: 'the responsible person owns it and is not the legal representative',
      draft: owned(PERSON, '61', false),
      gives: [`block ${at}`],
    },
    {
      when: 'the licence names somebody else as legal representative',
      draft: owned('林样本', '61', null),
      pages: [licence('方样本')],
      gives: [`block ${at}`],
    },
    {
      when: 'the owner is noted as legal representative, who is somebody else',
      draft: related('legal-representative', '61', '林样本', true),
      gives: [`block ${at}`],
    },
    {
      when: 'a shareholder owns it where weak sources accept that',
      draft: related('shareholder', '33'),
      gives: [`hint ${at}`],
    },
    {
      when: 'a senior manager owns it where weak sources accept that',
      draft: related('senior-manager', '12'),
      gives: [`hint ${at}`],
    },
    {
      when: 'a shareholder owns it where only organisation and legal representative may',
      draft: related('shareholder', '61'),
      gives: [`block ${at}`],
    },
    {
      when: 'a shareholder owns it where a disputed source lists others only',
      draft: related('shareholder', '11'),
      gives: [`risk ${at}`],
    },
    {
      when: 'a shareholder owns it and only the organisation may',
      draft: related('shareholder', '43'),
      gives: [`block ${at}`],
    },
    {
      when: 'the owner is written in Latin letters',
      draft: numbered('Hangzhou Yanshan Sample Co., Ltd.', null),
      gives: [`confirm ${at}`],
      tells: ['拿不准'],
      values: ['Hangzhou Yanshan Sample Co., Ltd.'],
    },
    {
      when: 'the owner is written in Latin letters, with the number of the principal',
      draft: numbered('Hangzhou Yanshan Sample Co., Ltd.', COMPANY_NUMBER),
      gives: [`hint ${at}`],
      tells: ['证件号码相同。'],
    },
    {
      when: 'the owner is written in Latin letters, with the number of another',
      draft: numbered('Other Sample Co., Ltd.', OTHER_NUMBER),
      gives: [`block ${at}`],
    },
  ],
  cannotTell: [
    { when: 'no owner is given', draft: owned(null), gives: [`not-checked ${at}`] },
    { when: 'the owner is hidden', draft: owned('REDACTED FOR PRIVACY'), gives: [`not-checked ${at}`] },
    {
      when: 'the principal has no name',
      draft: aDraft((draft) => {
        draft.principal.name = null
      }),
      gives: [`not-checked ${at}`],
    },
    { when: 'the facts asked for are older than the check', asOf: '2017-12-31', gives: ['not-checked '] },
  ],
})

describe('the words', () => {
  const words = (draft: ReturnType<typeof aDraft>): string => {
    const [finding] = findings(ownerName, { draft })
    return `${finding!.message}${finding!.remedy}`
  }
  it('tell the documents and what the province says', () => {
    expect(words(related('shareholder', '12'))).toMatch(/公司章程.*近 6 个月社保/u)
    expect(words(related('legal-representative', '50'))).toMatch(/只接受主体自己的域名.*须单位授权书/u)
    expect(words(related('shareholder', '61'))).toContain('没有把这种情形列为接受')
  })
  it('tell of the exceptions only where there are some, and of persons', () => {
    expect(words(owned('林样本'))).toContain('与单位的关系')
    expect(words(owned('林样本', '43'))).not.toContain('与单位的关系')
    expect(words(owned('杭州砚山样本物流有限公司'))).not.toContain('与单位的关系')
  })
  it('tell of a new name where the number is the same', () => {
    expect(words(numbered('杭州砚山样本软件有限公司', COMPANY_NUMBER))).toContain('改名')
  })
})
