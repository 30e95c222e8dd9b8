import { legalRepresentative } from '../../../../electron/core/rules/responsible-person/legal-representative'
import { aDraft, aPersonalDraft, ruleTable, type Page } from '../rule-table'

const at = 'principal.responsible.isLegalRepresentative'
const headed = (province: string | null, isLegalRepresentative: boolean | null = false) =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.responsible.isLegalRepresentative = isLegalRepresentative
  })
const letter: Page[] = [{ slot: 'authorisation-letter' }]

ruleTable(legalRepresentative, {
  passes: [
    { when: 'the legal representative', gives: [`passed ${at}`] },
    { when: 'another with a letter in 江苏', draft: headed('32'), pages: letter, gives: [`passed ${at}`] },
    { when: 'a person who files', draft: aPersonalDraft(), gives: [] },
  ],
  finds: [
    {
      when: 'another in 浙江, which takes no letter',
      draft: headed('33'),
      pages: letter,
      gives: [`block ${at}`],
    },
    { when: 'another in 江苏 without a letter', draft: headed('32'), gives: [`block ${at}`] },
    {
      when: 'another in 安徽 without a letter, where sources disagree',
      draft: headed('34'),
      gives: [`risk ${at}`],
    },
    {
      when: 'another in 山东 with a letter for special cases',
      draft: headed('37'),
      pages: letter,
      gives: [`risk ${at}`],
    },
    {
      when: 'another in 黑龙江, which takes letters for shareholders',
      draft: headed('23'),
      pages: letter,
      gives: [`hint ${at}`],
    },
    { when: 'another, province unknown', draft: headed(null), gives: [`risk ${at}`] },
  ],
  cannotTell: [{ when: 'nobody answered', draft: headed('33', null), gives: [`not-checked ${at}`] }],
})
