import { z } from 'zod'
import { nationwideData } from '../../reference/nationwide-data'
import { found, passed } from '../answers'
import type { Rule } from '../rule'

const schema = z.object({ wanted: z.boolean() })

export const curtainPhoto: Rule = {
  id: 'identity-check/curtain-photo',
  family: 'identity-check',
  top: null,
  title: '幕布照',
  severity: 'risk',
  basis: 'curtain-photo',
  explains: '2019-07-29 以前要网站负责人的幕布照，之后改为人脸或视频核验。按所问的那一天的依据回答。',
  appliesTo: ({ draft }) => draft.services.length > 0,
  check: ({ draft }, { facts }) => {
    const { wanted } = nationwideData(facts, 'curtain-photo', schema)
    return draft.services.map((_, index) => {
      const path = `services[${index}].responsible`
      if (!wanted) return passed(path)
      return found(
        path,
        '按这一天的规定，网站负责人要拍幕布照。',
        '到接入商指定的地点，或用接入商寄来的幕布拍照。',
      )
    })
  },
}
