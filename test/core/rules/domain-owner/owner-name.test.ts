import { ownerName } from '../../../../electron/core/rules/domain-owner/owner-name'
import { aDraft, aPersonalDraft, PERSON, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].owner.name'
const owned = (owner: string | null, province = '33', isLegalRepresentative: boolean | null = true) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.owner.name = owner
    draft.filing.province = province
    draft.principal.responsible.isLegalRepresentative = isLegalRepresentative
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
  ],
  finds: [
    { when: 'another person owns it', draft: owned('林样本'), gives: [`block ${at}`] },
    { when: 'another company owns it', draft: owned('杭州砚山样本物流有限公司'), gives: [`block ${at}`] },
    { when: 'one character differs', draft: owned('杭州砚山样本科技有跟公司'), gives: [`block ${at}`] },
    {
      when: 'the company owns what a person files',
      draft: aPersonalDraft((draft) => {
        draft.services[0]!.domains[0]!.owner.name = '杭州砚山样本科技有限公司'
      }),
      gives: [`block ${at}`],
    },
    {
      when: 'the legal representative owns it where sources disagree',
      draft: owned(PERSON),
      gives: [`hint ${at}`],
    },
    {
      when: 'the legal representative owns it and only the organisation may',
      draft: owned(PERSON, '43'),
      gives: [`block ${at}`],
    },
    {
      when: 'the legal representative owns it and the province is unknown',
      draft: aDraft((draft) => {
        draft.services[0]!.domains[0]!.owner.name = PERSON
        draft.filing.province = null
      }),
      gives: [`risk ${at}`],
    },
    {
      when: 'the responsible person owns it and is not the legal representative',
      draft: owned(PERSON, '61', false),
      gives: [`block ${at}`],
    },
  ],
  cannotTell: [
    { when: 'no owner is given', draft: owned(null), gives: [`not-checked ${at}`] },
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
