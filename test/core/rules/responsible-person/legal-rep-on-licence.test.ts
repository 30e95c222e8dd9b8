import { legalRepOnLicence } from '../../../../electron/core/rules/responsible-person/legal-rep-on-licence'
import { aDraft, PERSON, ruleTable, type Page } from '../rule-table'

const at = 'principal.responsible.name'
const licence = (legalRep: string | null, verdict?: 'match' | 'mismatch' | 'unsure'): Page[] => [
  {
    slot: 'principal-certificate',
    kind: 'business-licence',
    fields: legalRep === null ? {} : { legalRep },
    verdicts: verdict ? { legalRep: verdict } : {},
  },
]
const answered = (isLegalRepresentative: boolean | null) =>
  aDraft((draft) => {
    draft.principal.responsible.isLegalRepresentative = isLegalRepresentative
  })

ruleTable(legalRepOnLicence, {
  passes: [
    { when: 'the licence names the same', pages: licence(PERSON, 'match'), gives: [`passed ${at}`] },
    {
      when: 'not the legal representative, and the licence names another',
      draft: answered(false),
      pages: licence('林样本'),
      gives: [],
    },
  ],
  finds: [
    { when: 'the licence names another', pages: licence('林样本', 'mismatch'), gives: [`block ${at}`] },
    { when: 'the reading is unsure', pages: licence('砚山朋', 'unsure'), gives: [`confirm ${at}`] },
    {
      when: 'said not to be, though the licence names the same',
      draft: answered(false),
      pages: licence(PERSON),
      gives: ['confirm principal.responsible.isLegalRepresentative'],
      shows: [PERSON],
      mends: ['principal.responsible.isLegalRepresentative = true'],
    },
    {
      when: 'not answered, and the licence names the same',
      draft: answered(null),
      pages: licence(PERSON),
      gives: ['confirm principal.responsible.isLegalRepresentative'],
    },
  ],
  cannotTell: [
    { when: 'no licence', gives: [`not-checked ${at}`] },
    { when: 'the name was not read', pages: licence(null, 'unsure'), gives: [`not-checked ${at}`] },
    {
      when: 'nobody is named',
      draft: aDraft((draft) => {
        draft.principal.responsible.name = null
      }),
      pages: licence(PERSON),
      gives: [],
    },
  ],
})
