import { nameOnPicture } from '../../../../electron/core/rules/certificate/name-on-picture'
import { aDraft, aPersonalDraft, ruleTable, type Page } from '../rule-table'

const at = 'principal.name'
const page = (
  verdict?: 'match' | 'mismatch' | 'unsure',
  read: string | null = '杭州砚山样本科技有限公司',
): Page[] => [
  {
    slot: 'principal-certificate',
    kind: 'business-licence',
    fields: read === null ? {} : { companyName: read },
    verdicts: verdict ? { companyName: verdict } : {},
  },
]
const filled = aDraft(() => undefined)

ruleTable(nameOnPicture, {
  passes: [
    { when: 'the picture agrees', draft: filled, pages: page('match'), gives: [`passed ${at}`] },
    {
      when: 'a person’s own card agrees',
      draft: aPersonalDraft(),
      pages: [
        {
          slot: 'principal-person-portrait',
          kind: 'id-portrait',
          fields: { name: '甲' },
          verdicts: { name: 'match' },
        },
      ],
      gives: [`passed ${at}`],
    },
  ],
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
      pages: [{ slot: 'principal-certificate' }],
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
        draft.principal.name = null
      }),
      pages: page('match'),
      gives: [],
    },
  ],
})
