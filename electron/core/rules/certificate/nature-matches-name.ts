import { z } from 'zod'
import { derived } from '../../reference/derived'
import { nationwideData } from '../../reference/nationwide-data'
import { normaliseOrganisationName } from '../../values/organisation-name'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'

const BASIS = 'nature-matches-name'

const schema = z.object({ organisationEndings: z.array(z.string()), tradeEndings: z.array(z.string()) })
const endings = derived((facts) => nationwideData(facts, BASIS, schema))
const PERSON = /^\p{Script=Han}{2,4}$/u

export const natureMatchesName: Rule = {
  id: 'certificate/nature-matches-name',
  family: 'certificate',
  top: 5,
  title: '主体名称与主办单位性质相符',
  severity: 'block',
  basis: BASIS,
  explains:
    '以公司、厂、店等结尾的名称不能按个人备案。企业的名称只有两到四个汉字、又像人名时给风险：没有字号的个体工商户才这样写。',
  check: ({ draft: { principal } }, { facts }) => {
    const path = 'principal.nature'
    if (principal.nature === null) return [notChecked(path, '主办单位性质还没有选。')]
    if (isBlank(principal.name)) return [notChecked(path, '主体名称还没有填。')]
    const name = normaliseOrganisationName(principal.name)
    const { organisationEndings, tradeEndings } = endings(facts)
    const organisation = organisationEndings.some((ending) => name.endsWith(ending))
    // “蓝田科技” is short, but no person's name.
    const inTrade = tradeEndings.some((ending) => name.endsWith(ending))
    if (principal.nature === 'personal' && organisation)
      return [
        found(
          path,
          `性质选的是“个人”，名称“${principal.name}”却像单位。`,
          '按单位备案就改性质并用单位的证件；按个人备案就填本人姓名。',
        ),
      ]
    if (principal.nature === 'enterprise' && PERSON.test(name) && !organisation && !inTrade)
      return [
        found(
          path,
          `性质选的是“企业”，名称“${principal.name}”却像人名。`,
          '按执照上的全称填写；没有字号的个体工商户，按备案省的写法填。',
          { severity: 'risk' },
        ),
      ]
    return [passed(path)]
  },
}
