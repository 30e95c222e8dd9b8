import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../../electron/core/filing/draft'
import { extraMaterials } from '../../../../electron/core/rules/province/extra-materials'
import { residentId } from '../../../helpers/numbers'
import { aDraft, aPersonalDraft, findings, ruleTable, type Change, type Page } from '../rule-table'

const at = 'materials'
const company = (province: string | null, change: Change = () => undefined) =>
  aDraft((draft) => {
    draft.filing.province = province
    change(draft)
  })
const person = (province: string, change: Change = () => undefined) =>
  aPersonalDraft((draft) => {
    draft.filing.province = province
    change(draft)
  })
const scope =
  (text: string | null): Change =>
  (draft) => {
    draft.principal.certificate.businessScope = text
  }
const named =
  (name: string): Change =>
  (draft) => {
    draft.principal.name = name
    draft.services[0]!.domains[0]!.owner.name = name
  }
const nature =
  (value: Draft['principal']['nature']): Change =>
  (draft) => {
    draft.principal.nature = value
  }
const born =
  (day: string): Change =>
  (draft) => {
    draft.principal.responsible.certificate.number = residentId('630102', day)
  }
const type =
  (value: Draft['filing']['type']): Change =>
  (draft) => {
    draft.filing.type = value
  }
const approved =
  (category: Draft['services'][0]['priorApprovals'][0]['category']): Change =>
  (draft) => {
    draft.services[0]!.priorApprovals = [{ category, number: '1', file: null }]
  }
const both =
  (...changes: Change[]): Change =>
  (draft) => {
    for (const change of changes) change(draft)
  }
const commitment: Page[] = [{ slot: 'commitment-letter' }]
const other: Page[] = [{ slot: 'other' }]
const teaches = scope('教育咨询服务；软件开发。')

ruleTable(extraMaterials, {
  passes: [
    { when: 'nothing more in 浙江', draft: company('33'), gives: [] },
    { when: 'a scope without education in 河北', draft: company('13'), gives: [] },
    {
      when: 'education with the commitment',
      draft: company('13', teaches),
      pages: commitment,
      gives: [`passed ${at}`],
    },
    {
      when: 'an approved off-campus school',
      draft: company('13', both(teaches, approved('off-campus-training'))),
      gives: [],
    },
    { when: 'education in 浙江, which wants no such paper', draft: company('33', teaches), gives: [] },
    { when: 'sport in 河北', draft: company('13', scope('体育赛事策划。')), gives: [] },
    { when: 'the commitment of 广东', draft: company('44'), pages: commitment, gives: [`passed ${at}`] },
    { when: 'both papers of 江苏', draft: company('32'), pages: commitment, gives: [`passed ${at}`] },
    { when: 'a company in 黑龙江, where public bodies need a form', draft: company('23'), gives: [] },
    {
      when: 'a clinic with its licence',
      draft: company('15', named('样本诊所')),
      pages: [{ slot: 'prior-approval' }],
      gives: [`passed ${at}`],
    },
    { when: 'a person of 22 in 青海', draft: person('63', born('20041124')), gives: [] },
    { when: 'a change in 新疆', draft: company('65', type('change-service')), gives: [] },
    { when: 'an order that only takes away', draft: company('44', type('cancel-service')), gives: [] },
    { when: 'no nature', draft: company('44', nature(null)), gives: [] },
    { when: 'no province', draft: company(null), gives: [] },
    { when: 'a paper for organisations, a person', draft: person('15'), gives: [] },
    { when: 'one’s own domain in 重庆', draft: company('50'), gives: [] },
    {
      when: 'a law firm with its certificate',
      draft: company('11', nature('law-firm')),
      pages: [{ slot: 'principal-certificate' }, ...commitment],
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    {
      when: 'education in the scope',
      draft: company('13', teaches),
      gives: [`risk ${at}`],
      slots: ['commitment-letter'],
    },
    {
      when: 'education in the name',
      draft: company('13', named('杭州样本教育有限公司')),
      gives: [`risk ${at}`],
    },
    { when: 'sport in 江西', draft: company('36', scope('体育赛事策划。')), gives: [`risk ${at}`] },
    { when: 'culture in 江西', draft: company('36', scope('文化创意服务。')), gives: [`risk ${at}`] },
    {
      when: 'another paper does not count',
      draft: company('13', teaches),
      pages: other,
      gives: [`risk ${at}`],
    },
    { when: '广东 without its commitment', draft: company('44'), gives: [`risk ${at}`] },
    { when: '广东, a person', draft: person('44'), gives: [`risk ${at}`] },
    { when: '北京, where one host alone wants it', draft: company('11'), gives: [`hint ${at}`] },
    { when: '江苏 wants two papers', draft: company('32'), gives: [`risk ${at}`, `risk ${at}`] },
    { when: '新疆, first filing', draft: company('65'), gives: [`risk ${at}`] },
    { when: '新疆, a person', draft: person('65'), gives: [`risk ${at}`] },
    { when: '西藏, as an old text says', draft: company('54'), gives: [`hint ${at}`] },
    { when: 'an institution in 黑龙江', draft: company('23', nature('institution')), gives: [`risk ${at}`] },
    { when: 'a public body in 江西', draft: company('36', nature('government')), gives: [`risk ${at}`] },
    {
      when: 'a law firm in 北京',
      draft: company('11', nature('law-firm')),
      pages: commitment,
      gives: [`risk ${at}`, `passed ${at}`],
    },
    { when: 'a clinic in 内蒙古', draft: company('15', named('样本诊所')), gives: [`risk ${at}`] },
    {
      when: 'a travel agency in 上海',
      draft: company('31', named('样本旅行社')),
      pages: commitment,
      gives: [`passed ${at}`, `risk ${at}`],
    },
    {
      when: 'a person who writes about law in 北京',
      draft: person('11', (draft) => {
        draft.services[0]!.name = '法律学习手记'
      }),
      pages: commitment,
      gives: [`risk ${at}`, `passed ${at}`],
    },
    { when: 'a person not yet 22 in 青海', draft: person('63', born('20041125')), gives: [`risk ${at}`] },
    {
      when: 'the domain of somebody else in 重庆',
      draft: company('50', (draft) => {
        draft.services[0]!.domains[0]!.owner.name = '砚山明'
      }),
      gives: [`risk ${at}`],
    },
    {
      when: 'own funds invested in 山东',
      draft: company('37', scope('以自有资金从事投资活动。')),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'perhaps among the other materials',
      draft: company('65'),
      pages: other,
      gives: [`not-checked ${at}`],
    },
    { when: 'no scope typed', draft: company('13', scope(null)), gives: [`not-checked ${at}`] },
    {
      when: 'no age known',
      draft: person('63', (draft) => {
        draft.principal.responsible.certificate.number = null
        draft.principal.certificate.number = null
      }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'no name of the principal',
      draft: company('50', (draft) => {
        draft.principal.name = null
      }),
      gives: [`not-checked ${at}`],
    },
  ],
})

describe('the sentence', () => {
  it('says what asks for the paper', () => {
    expect(findings(extraMaterials, { draft: company('13', teaches) })[0]).toMatchObject({
      message: '主体名称或经营范围有“教育”，河北要《不涉及校外培训承诺书》，材料里还没有。',
      remedy: '准备好《不涉及校外培训承诺书》，放在“承诺书”里；不适用的话，先问接入商要不要。',
    })
  })
  it('says nothing of why where everybody needs it', () => {
    expect(findings(extraMaterials, { draft: company('65') })[0]?.message).toBe(
      '新疆要党建备案确认函，材料里还没有。',
    )
  })
})
