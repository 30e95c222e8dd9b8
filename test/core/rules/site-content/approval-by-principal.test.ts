import { expect, it } from 'vitest'
import { approvalByPrincipal } from '../../../../electron/core/rules/site-content/approval-by-principal'
import { aDraft, aPersonalDraft, findings, ruleTable, type Row } from '../rule-table'
import { approval, company } from './content-drafts'

const at = 'services[0].priorApprovals'
const scope = (businessScope: string, ...gives: string[]): Row => ({
  when: businessScope,
  draft: company('杭州砚山样本有限公司', businessScope),
  gives: gives.map((one) => `${one} ${at}`),
})
const named = (name: string, ...gives: string[]): Row => ({
  when: name,
  draft: company(name),
  gives: gives.map((one) => `${one} ${at}`),
})
const inProvince = (
  province: string | null,
  name: string,
  businessScope: string | null,
  ...gives: string[]
): Row => ({
  when: `${name} in ${province ?? 'no province'}: ${businessScope ?? ''}`,
  draft: company(name, businessScope, (draft) => {
    draft.filing.province = province
  }),
  gives: gives.map((one) => `${one} ${at}`),
})
const plainName = '砚山样本有限公司'

ruleTable(approvalByPrincipal, {
  passes: [
    { when: 'a software company', gives: [`passed ${at}`] },
    { when: 'a person', draft: aPersonalDraft(), gives: [] },
    scope('一般项目：教育咨询服务（不含涉许可审批的教育培训活动）；软件开发。', 'passed'),
    scope('一般项目：组织文化艺术交流活动；企业管理咨询；第一类医疗器械销售。', 'passed'),
    scope('企业管理（未经金融等监管部门批准，不得从事融资担保、投资理财等金融服务）；软件开发。', 'passed'),
    scope('软件开发（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）。', 'passed'),
    scope('网络技术服务，不含网络出版，不含基金销售。', 'passed'),
    scope('许可项目：出版物零售；食品销售。', 'passed'),
    named('杭州砚山教育装备有限公司', 'passed'),
    named('杭州砚山文化传媒有限公司', 'passed'),
    {
      when: 'an approval for it is named',
      draft: company('杭州砚山投资管理有限公司', null, (draft) => {
        draft.services[0]!.priorApprovals = [approval('internet-finance', '1')]
      }),
      gives: [`passed ${at}`],
    },
    {
      when: 'the site itself says so: the other rule has it',
      draft: company('杭州砚山理财有限公司', null, (draft) => {
        draft.services[0]!.name = '砚山理财'
      }),
      gives: [`passed ${at}`],
    },
    {
      when: 'a letter where the province takes one',
      draft: company('杭州砚山投资管理有限公司'),
      pages: [{ slot: 'commitment-letter' }],
      gives: [`passed ${at}`],
    },
    {
      when: 'an order that gives up the service',
      draft: company('杭州砚山理财有限公司', null, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    inProvince('32', '砚山投资管理有限公司', null, 'risk'),
    inProvince('32', '砚山保险服务有限公司', null, 'hint'),
    inProvince('32', '砚山影视有限公司', null, 'confirm'),
    inProvince('32', '砚山电视设备有限公司', null, 'hint'),
    inProvince('32', '砚山培训有限公司', null, 'hint'),
    inProvince('32', plainName, '许可项目：信息网络传播视听节目；软件开发。', 'hint'),
    inProvince('32', plainName, '药品零售；股权投资。', 'hint', 'hint'),
    inProvince(null, plainName, '药品零售', 'hint'),
    inProvince('31', '砚山投资管理有限公司', null, 'risk'),
    inProvince('31', plainName, '股权投资', 'risk'),
    inProvince('31', plainName, '药品零售', 'hint'),
    inProvince('33', plainName, '股权投资', 'risk'),
    inProvince('34', plainName, '药品零售', 'risk'),
    inProvince('37', plainName, '药品零售', 'risk'),
    inProvince('37', plainName, '股权投资', 'hint'),
    inProvince('42', plainName, '药品零售', 'risk'),
    inProvince('42', '砚山培训有限公司', null, 'hint'),
    inProvince('21', plainName, '广播电视节目制作经营', 'risk'),
    inProvince('21', plainName, '信息网络传播视听节目', 'hint'),
    {
      when: 'a letter where the province takes none',
      draft: company(plainName, '药品零售', (draft) => {
        draft.filing.province = '37'
      }),
      pages: [{ slot: 'commitment-letter' }],
      gives: [`risk ${at}`],
    },
    {
      when: 'an institution whose name says it',
      draft: company('砚山影视中心', null, (draft) => {
        draft.principal.nature = 'institution'
        draft.filing.province = '37'
      }),
      gives: [`hint ${at}`],
    },
    {
      when: 'a foundation is no public body',
      draft: company('砚山理财研究基金会', null, (draft) => {
        draft.principal.nature = 'foundation'
        draft.filing.province = '32'
      }),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'there is no service',
      draft: aDraft((draft) => {
        draft.services = []
      }),
      gives: [],
    },
    {
      when: 'the nature is unknown',
      draft: company('砚山理财有限公司', null, (draft) => {
        draft.principal.nature = null
      }),
      gives: [],
    },
    {
      when: 'name and scope are not filled in',
      draft: aDraft((draft) => {
        draft.principal.name = null
        draft.principal.certificate.businessScope = null
      }),
      gives: [`passed ${at}`],
    },
  ],
})

it('says what the province takes', () => {
  const remedy = (province: string) =>
    findings(approvalByPrincipal, {
      draft: company(plainName, '药品零售', (draft) => {
        draft.filing.province = province
      }),
    })[0]?.remedy
  expect(remedy('37')).toContain('核减经营范围')
  expect(remedy('34')).toContain('承诺书')
  expect(remedy('32')).toContain('以上都不涉及')
})
