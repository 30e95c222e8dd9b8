import { numberOnPicture } from '../../../../electron/core/rules/certificate/number-on-picture'
import { aDraft, aPersonalDraft, ruleTable, type Page } from '../rule-table'

const at = 'principal.certificate.number'
const page = (
  verdict?: 'match' | 'mismatch' | 'unsure',
  read: string | null = '91330106MA2TEXT16P',
): Page[] => [
  {
    slot: 'principal-certificate',
    kind: 'business-licence',
    fields: read === null ? {} : { uscc: read },
    verdicts: verdict ? { uscc: verdict } : {},
  },
]
const filled = aDraft(() => undefined)

ruleTable(numberOnPicture, {
  passes: [
    { when: 'the picture agrees', draft: filled, pages: page('match'), gives: [`passed ${at}`] },
    {
      when: 'a person’s own card agrees',
      draft: aPersonalDraft(),
      pages: [
        {
          slot: 'principal-person-portrait',
          kind: 'id-portrait',
          fields: { idNumber: '甲' },
          verdicts: { idNumber: 'match' },
        },
      ],
      gives: [`passed ${at}`],
    },
    ...(
      ['institution-certificate', 'social-organisation-certificate', 'credit-code-certificate'] as const
    ).map((kind) => ({
      when: `another organisation’s certificate agrees: ${kind}`,
      draft: filled,
      pages: page('match').map((one) => ({ ...one, kind })),
      gives: [`passed ${at}`],
    })),
    {
      when: 'the permit of a person from Taiwan agrees',
      draft: aPersonalDraft(),
      pages: [
        {
          slot: 'principal-person-portrait',
          kind: 'hmt-residence-portrait',
          fields: { idNumber: '甲' },
          verdicts: { idNumber: 'match' },
        },
      ],
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    {
      when: 'an institution’s certificate says otherwise',
      draft: filled,
      pages: page('mismatch').map((one) => ({ ...one, kind: 'institution-certificate' })),
      gives: [`block ${at}`],
    },
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
        draft.principal.certificate.number = null
      }),
      pages: page('match'),
      gives: [],
    },
  ],
})
