import { nameOnPicture } from '../../../../electron/core/rules/responsible-person/name-on-picture'
import { aDraft, ruleTable, type Page } from '../rule-table'

const at = 'principal.responsible.name'
const page = (verdict?: 'match' | 'mismatch' | 'unsure', read: string | null = '砚山明'): Page[] => [
  {
    slot: 'principal-person-portrait',
    kind: 'id-portrait',
    fields: read === null ? {} : { name: read },
    verdicts: verdict ? { name: verdict } : {},
  },
]
const filled = aDraft(() => undefined)

ruleTable(nameOnPicture, {
  passes: [{ when: 'the picture agrees', draft: filled, pages: page('match'), gives: [`passed ${at}`] }],
  finds: [
    { when: 'the picture says otherwise', draft: filled, pages: page('mismatch'), gives: [`block ${at}`] },
    {
      when: 'the picture says otherwise and the value could not be read',
      draft: filled,
      pages: page('mismatch', null),
      gives: [`block ${at}`],
    },
    { when: 'the reading is unsure', draft: filled, pages: page('unsure'), gives: [`confirm ${at}`] },
  ],
  cannotTell: [
    { when: 'no picture is given', draft: filled, gives: [`not-checked ${at}`] },
    {
      when: 'the picture was not read',
      draft: filled,
      pages: [{ slot: 'principal-person-portrait' }],
      gives: [`not-checked ${at}`],
    },
    {
      when: 'the field was not read',
      draft: filled,
      pages: page('unsure', null),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'nothing was compared and nothing read',
      draft: filled,
      pages: page(undefined, null),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'nothing was typed',
      draft: aDraft((draft) => {
        draft.principal.responsible.name = null
      }),
      pages: page('match'),
      gives: [],
    },
  ],
})
