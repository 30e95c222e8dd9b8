import { found } from '../answers'
import type { Rule } from '../rule'

export const provincialPictures: Rule = {
  id: 'certificate/provincial-pictures',
  family: 'certificate',
  top: 5,
  title: '备案省对证件图片的另外要求',
  severity: 'offline',
  basis: 'provincial-pictures',
  reads: ['provincial/photoRules'],
  explains: '少数省对证件图片另有要求，逐条列出，请你自己对照。没有查到的省不列。',
  check: ({ draft }, { facts }) => {
    const { province } = draft.filing
    const fact = facts.provincial(province, 'photoRules')
    if (!fact) return []
    const name = facts.province(province)?.value.shortName ?? '备案省'
    return [
      found(
        'materials',
        `${name}对证件图片另有要求：${fact.value.join('；')}。`,
        '对照手里的图片逐条看一遍。',
        {
          fact,
        },
      ),
    ]
  },
}
