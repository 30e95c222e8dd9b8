import { siteResponsible } from '../../../../electron/core/rules/responsible-person/site-responsible'
import { aDraft, aPersonalDraft, anotherPerson, ruleTable, type Page } from '../rule-table'

const at = 'services[0].responsible'
const site = (province: string | null, headIsLegal: boolean | null, other: boolean, otherIsLegal = false) =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.responsible.isLegalRepresentative = headIsLegal
    if (other) draft.services[0]!.responsible = { ...anotherPerson(), isLegalRepresentative: otherIsLegal }
  })
const letter: Page[] = [{ slot: 'authorisation-letter', service: 0 }]

ruleTable(siteResponsible, {
  passes: [
    { when: 'one person in both roles', draft: site('33', true, false), gives: [`passed ${at}`] },
    {
      when: 'one person who is not the legal representative, in 天津',
      draft: site('12', false, false),
      gives: [`passed ${at}`],
    },
    {
      when: 'another beside the legal representative, in 江苏',
      draft: site('32', true, true),
      gives: [`passed ${at}`],
    },
    {
      when: 'another beside a head who is not the legal representative, in 山东',
      draft: site('37', false, true),
      gives: [`passed ${at}`],
    },
    {
      when: 'the head named once more',
      draft: aDraft((draft) => {
        draft.filing.province = '31'
        draft.services[0]!.responsible = { ...draft.principal.responsible, isLegalRepresentative: false }
      }),
      gives: [`passed ${at}`],
    },
    { when: 'another, where that may be', draft: site('37', true, true), gives: [`passed ${at}`] },
    {
      when: 'another with a letter in 上海',
      draft: site('31', true, true),
      pages: letter,
      gives: [`passed ${at}`],
    },
    {
      when: 'another who is the legal representative',
      draft: site('31', false, true, true),
      gives: [`passed ${at}`],
    },
    { when: 'another in 天津', draft: site('12', true, true), gives: [`passed ${at}`] },
    { when: 'a person who files', draft: aPersonalDraft(), gives: [] },
  ],
  finds: [
    {
      when: 'another without a letter in 上海',
      draft: site('31', true, true),
      gives: [`block ${at}`],
      tells: ['网站负责人“林样本”不是'],
    },
    {
      when: 'another without a letter in 四川, from few sources',
      draft: site('51', true, true),
      gives: [`risk ${at}`],
    },
    {
      when: 'somebody without a name in 上海',
      draft: aDraft((draft) => {
        draft.filing.province = '31'
        draft.services[0]!.responsible = { ...anotherPerson(), name: null }
      }),
      gives: [`block ${at}`],
      tells: ['网站负责人“未填”不是'],
    },
    {
      when: 'another who is the legal representative, in 天津',
      draft: site('12', false, true, true),
      gives: [`risk ${at}`],
    },
    {
      when: 'another beside a head who is not the legal representative, in 黑龙江, from few sources',
      draft: site('23', false, true),
      gives: [`risk ${at}`],
    },
    {
      when: 'another beside a head who is not the legal representative, in 江苏',
      draft: site('32', false, true),
      gives: [`block ${at}`],
    },
    {
      when: 'the legal representative in both roles in 天津, where sources disagree',
      draft: site('12', true, false),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    { when: 'the province is unknown', draft: site(null, true, true), gives: [`not-checked ${at}`] },
    { when: 'no source speaks of 西藏', draft: site('54', true, true), gives: [`not-checked ${at}`] },
    {
      when: 'somebody with neither name nor number',
      draft: aDraft((draft) => {
        draft.filing.province = '31'
        draft.services[0]!.responsible = {
          ...anotherPerson(),
          name: null,
          certificate: { type: null, number: null, validUntil: null },
        }
      }),
      gives: [`not-checked ${at}`],
      tells: ['看不出是不是同一个人'],
    },
    {
      when: 'nobody said who is the legal representative, in 天津',
      draft: site('12', null, false),
      gives: [`not-checked ${at}`],
    },
  ],
})
