import { addressOnPicture } from '../../../../electron/core/rules/certificate/address-on-picture'
import { aDraft, aPersonalDraft, ruleTable, type Page } from '../rule-table'

const at = 'principal.certificate.address'
const page = (verdict?: 'match' | 'mismatch' | 'unsure', read: string | null = '浙江省杭州市'): Page[] => [
  {
    slot: 'principal-certificate',
    kind: 'business-licence',
    fields: read === null ? {} : { address: read },
    verdicts: verdict ? { address: verdict } : {},
  },
]
const filled = aDraft(() => undefined)

ruleTable(addressOnPicture, {
  passes: [
    { when: 'the picture agrees', draft: filled, pages: page('match'), gives: [`passed ${at}`] },
    {
      when: 'a person’s own card agrees',
      draft: aPersonalDraft(),
      pages: [
        {
          slot: 'principal-person-portrait',
          kind: 'id-portrait',
          fields: { address: '甲' },
          verdicts: { address: 'match' },
        },
      ],
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: 'the picture says otherwise', draft: filled, pages: page('mismatch'), gives: [`risk ${at}`] },
    {
      when: 'the picture says otherwise and the value could not be read',
      draft: filled,
      pages: page('mismatch', null),
      gives: [`risk ${at}`],
    },
    {
      when: 'the reading is unsure',
      draft: filled,
      pages: page('unsure'),
      gives: [`confirm ${at}`],
      tells: ['像是“浙江省杭州市”，拿不准和填写的“浙江省杭州市西湖区样本路 1 号”是否一致'],
    },
    {
      when: 'the same was read, and the reading is unsure',
      draft: filled,
      pages: page('unsure', '浙江省杭州市西湖区样本路1号'),
      gives: [`confirm ${at}`],
      tells: ['读到的和填写的“浙江省杭州市西湖区样本路 1 号”一样，只是图片上有的字读得没有把握'],
    },
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
        draft.principal.certificate.address = null
      }),
      pages: page('match'),
      gives: [],
    },
  ],
})
