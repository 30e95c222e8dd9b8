import { idNumberOnPicture } from '../../../../electron/core/rules/responsible-person/id-number-on-picture'
import { aDraft, ruleTable, type Page } from '../rule-table'

const at = 'principal.responsible.certificate.number'
const page = (
  verdict?: 'match' | 'mismatch' | 'unsure',
  read: string | null = '330106198803154019',
): Page[] => [
  {
    slot: 'principal-person-portrait',
    kind: 'id-portrait',
    fields: read === null ? {} : { idNumber: read },
    verdicts: verdict ? { idNumber: verdict } : {},
  },
]
const filled = aDraft(() => undefined)

ruleTable(idNumberOnPicture, {
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
        draft.principal.responsible.certificate.number = null
      }),
      pages: page('match'),
      gives: [],
    },
  ],
})
