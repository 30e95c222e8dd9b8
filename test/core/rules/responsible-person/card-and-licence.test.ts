import { cardAndLicence } from '../../../../electron/core/rules/responsible-person/card-and-licence'
import { aDraft, aPersonalDraft, PERSON, ruleTable, type Page } from '../rule-table'

const at = 'principal.responsible.name'
const pages = (
  onLicence: string | null,
  onCard: string | null,
  verdict: 'match' | 'unsure' = 'unsure',
): Page[] => [
  {
    slot: 'principal-certificate',
    kind: 'business-licence',
    fields: onLicence === null ? {} : { legalRep: onLicence },
    verdicts: { legalRep: verdict },
  },
  {
    slot: 'principal-person-portrait',
    kind: 'id-portrait',
    fields: onCard === null ? {} : { name: onCard },
    verdicts: { name: 'match' },
  },
]
const head = (isLegalRepresentative: boolean | null) =>
  aDraft((draft) => {
    draft.principal.responsible.isLegalRepresentative = isLegalRepresentative
  })

ruleTable(cardAndLicence, {
  passes: [
    { when: 'the same name on both', pages: pages(PERSON, PERSON), gives: [`passed ${at}`] },
    { when: 'spaces between the characters', pages: pages('砚 山 明', PERSON), gives: [`passed ${at}`] },
    {
      when: 'one misread, but both compared as the typed name',
      pages: pages('砚山朋', PERSON, 'match'),
      gives: [`passed ${at}`],
    },
    { when: 'somebody authorised', draft: head(false), pages: pages('林样本', PERSON), gives: [] },
    {
      when: 'nobody said whether it is the legal representative',
      draft: head(null),
      pages: pages('林样本', PERSON),
      gives: [],
    },
    { when: 'a person who files', draft: aPersonalDraft(), pages: pages('林样本', PERSON), gives: [] },
  ],
  finds: [
    {
      when: 'two names',
      pages: pages('林样本', PERSON),
      gives: [`confirm ${at}`],
      shows: ['林样本', PERSON],
    },
    {
      when: 'two names, and only the licence’s was compared as the typed one',
      pages: pages('砚山朋', PERSON, 'match').map((page) =>
        page.kind === 'id-portrait' ? { ...page, verdicts: { name: 'unsure' } } : page,
      ),
      gives: [`confirm ${at}`],
    },
  ],
  cannotTell: [
    { when: 'the licence’s name was not read', pages: pages(null, PERSON), gives: [] },
    { when: 'the card’s name was not read', pages: pages(PERSON, null), gives: [] },
    { when: 'no picture', gives: [] },
  ],
})
