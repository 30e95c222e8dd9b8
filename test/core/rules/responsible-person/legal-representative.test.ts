import { legalRepresentative } from '../../../../electron/core/rules/responsible-person/legal-representative'
import { aDraft, aPersonalDraft, PERSON, ruleTable, type Page } from '../rule-table'

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
    {
      when: 'another with a letter, where no source tells what a letter must be',
      draft: headed('32'),
      pages: letter,
      without: ['province/32/organization.principalAuthorizationLetter'],
      gives: [`passed ${at}`],
    },
    { when: 'a person who files', draft: aPersonalDraft(), gives: [] },
  ],
  finds: [
    {
      when: 'another in 浙江, which takes no letter',
      draft: headed('33'),
      pages: letter,
      gives: [`block ${at}`],
      tells: ['材料里的授权书备案省不收。'],
    },
    {
      when: 'another in 浙江 without a letter, of which nothing is said then',
      draft: headed('33'),
      gives: [`block ${at}`],
      tells: ['备案省要求由法定代表人担任。\n'],
    },
    {
      when: 'another in 江苏 without a letter',
      draft: headed('32'),
      gives: [`block ${at}`],
      tells: [`主体负责人“${PERSON}”不是法定代表人，备案省要有授权书`],
    },
    {
      when: 'somebody without a name in 江苏',
      draft: aDraft((draft) => {
        draft.filing.province = '32'
        Object.assign(draft.principal.responsible, { name: null, isLegalRepresentative: false })
      }),
      gives: [`block ${at}`],
      tells: ['“未填”'],
    },
    {
      when: 'another in 湖北, of whose letters no source speaks',
      draft: headed('42'),
      pages: letter,
      gives: [`block ${at}`],
      tells: ['备案省要求由法定代表人担任。\n'],
    },
    {
      when: 'another in 北京 with a letter for exceptions',
      draft: headed('11'),
      pages: letter,
      gives: [`hint ${at}`],
      tells: ['只在特殊情形收授权书。确实无法'],
    },
    {
      when: 'another in 北京, from few sources',
      draft: headed('11'),
      gives: [`risk ${at}`],
      tells: ['只在特殊情形可以授权。确实无法'],
      sure: ['medium'],
    },
    {
      when: 'another in 山东 without a letter',
      draft: headed('37'),
      gives: [`block ${at}`],
      tells: ['只在特殊情形可以授权。法定代表人'],
    },
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
      sure: ['medium'],
    },
    { when: 'another, province unknown', draft: headed(null), gives: [`risk ${at}`] },
  ],
  cannotTell: [{ when: 'nobody answered', draft: headed('33', null), gives: [`not-checked ${at}`] }],
})
