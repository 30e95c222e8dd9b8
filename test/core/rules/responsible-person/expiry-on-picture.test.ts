import { expiryOnPicture } from '../../../../electron/core/rules/responsible-person/expiry-on-picture'
import { aDraft, ruleTable, type Page } from '../rule-table'

const at = 'principal.responsible.certificate.validUntil'
const page = (verdict?: 'match' | 'mismatch' | 'unsure', read: string | null = '2038.03.15'): Page[] => [
  {
    slot: 'principal-person-emblem',
    kind: 'id-emblem',
    fields: read === null ? {} : { expiry: read },
    verdicts: verdict ? { expiry: verdict } : {},
  },
]
const filled = aDraft(() => undefined)

ruleTable(expiryOnPicture, {
  passes: [{ when: 'the picture agrees', draft: filled, pages: page('match'), gives: [`passed ${at}`] }],
  finds: [
    { when: 'the picture says otherwise', draft: filled, pages: page('mismatch'), gives: [`risk ${at}`] },
    {
      when: 'the picture says otherwise and the value could not be read',
      draft: filled,
      pages: page('mismatch', null),
      gives: [`risk ${at}`],
    },
    { when: 'the reading is unsure', draft: filled, pages: page('unsure'), gives: [`confirm ${at}`] },
  ],
  cannotTell: [
    { when: 'no picture is given', draft: filled, gives: [`not-checked ${at}`] },
    {
      when: 'the picture was not read',
      draft: filled,
      pages: [{ slot: 'principal-person-emblem' }],
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
        draft.principal.responsible.certificate.validUntil = null
      }),
      pages: page('match'),
      gives: [],
    },
  ],
})
