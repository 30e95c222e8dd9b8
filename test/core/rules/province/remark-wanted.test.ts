import { expect, it } from 'vitest'
import { remarkWanted } from '../../../../electron/core/rules/province/remark-wanted'
import { aDraft, aPersonalDraft, findings, ruleTable, type Change } from '../rule-table'

const at = 'services[0].remark'
const company = (province: string | null, change: Change = () => undefined) =>
  aDraft((draft) => {
    draft.filing.province = province
    change(draft)
  })
const person = (province: string, remark: string | null, change: Change = () => undefined) =>
  aPersonalDraft((draft) => {
    draft.filing.province = province
    draft.principal.remark = null
    draft.services[0]!.remark = remark
    change(draft)
  })
const twoDomains: Change = (draft) => {
  const [domain] = draft.services[0]!.domains
  draft.services[0]!.domains.push({ ...domain!, name: 'yanshan-second.cn' })
}
const content =
  (...types: string[]): Change =>
  (draft) => {
    draft.services[0]!.contentTypes = types
  }
const remarked =
  (text: string): Change =>
  (draft) => {
    draft.services[0]!.remark = text
  }
const both =
  (...changes: Change[]): Change =>
  (draft) => {
    for (const change of changes) change(draft)
  }
const anotherHead: Change = (draft) => {
  draft.principal.responsible.isLegalRepresentative = false
}

ruleTable(remarkWanted, {
  passes: [
    { when: 'nothing wanted in 浙江', draft: company('33'), gives: [] },
    { when: 'a person’s words in 江苏', draft: person('32', '记录木工学习的过程'), gives: [`passed ${at}`] },
    {
      when: 'the pledge in 天津',
      draft: person('12', '个人网站，记录木工学习的过程'),
      gives: [`passed ${at}`],
    },
    {
      when: 'the pledge in the principal’s remark',
      draft: person('12', '', (draft) => {
        draft.principal.remark = '非经营性的个人手记'
      }),
      gives: [`passed ${at}`],
    },
    { when: 'one domain in 山东', draft: company('37'), gives: [] },
    {
      when: 'two domains in 山东, explained',
      draft: company('37', both(twoDomains, remarked('两个域名指向同一个网站'))),
      gives: [`passed ${at}`],
    },
    { when: 'a portal in 湖北', draft: company('42'), gives: [] },
    {
      when: 'other content in 重庆, explained',
      draft: company('50', both(content('其他'), remarked('展示样本产品'))),
      gives: [`passed ${at}`],
    },
    { when: 'a portal in 重庆', draft: company('50'), gives: [] },
    { when: 'the legal representative in 甘肃', draft: company('62'), gives: [] },
    { when: 'a person’s remark, wanted of organisations only', draft: person('36', null), gives: [] },
    {
      when: 'an order that only takes away',
      draft: company('36', (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
    {
      when: 'no nature',
      draft: company('36', (draft) => {
        draft.principal.nature = null
      }),
      gives: [],
    },
    { when: 'no province', draft: company(null), gives: [] },
    {
      when: 'an app in 山东',
      draft: company(
        '37',
        both(twoDomains, (draft) => {
          draft.services[0]!.kind = 'app'
        }),
      ),
      gives: [],
    },
  ],
  finds: [
    { when: 'no pledge in 天津', draft: person('12', '记录木工学习的过程'), gives: [`hint ${at}`] },
    { when: 'two domains in 山东', draft: company('37', twoDomains), gives: [`risk ${at}`] },
    { when: 'two domains in 北京, an old text', draft: company('11', twoDomains), gives: [`hint ${at}`] },
    {
      when: 'other content in 湖北',
      draft: company('42', content('单位门户网站', '其他')),
      gives: [`risk ${at}`],
    },
    { when: 'other content in 重庆', draft: company('50', content('其他')), gives: [`risk ${at}`] },
    { when: 'another head in 甘肃', draft: company('62', anotherHead), gives: [`risk ${at}`] },
    { when: 'every company in 江西', draft: company('36'), gives: [`risk ${at}`] },
    { when: 'blanks are no remark', draft: company('36', remarked('  ')), gives: [`risk ${at}`] },
  ],
  cannotTell: [
    {
      when: 'a person’s remark is empty: found where fields are checked',
      draft: person('32', null),
      gives: [`not-checked ${at}`],
    },
    { when: 'a person’s empty remark in 天津', draft: person('12', ''), gives: [`not-checked ${at}`] },
  ],
})

it('says what to write', () => {
  expect(findings(remarkWanted, { draft: company('37', twoDomains) })[0]).toMatchObject({
    message: '山东要在备注里写明几个域名指向同一个网站，备注是空的。',
    remedy: '在备注里写明几个域名指向同一个网站。',
  })
})
