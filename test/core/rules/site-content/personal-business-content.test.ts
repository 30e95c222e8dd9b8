import { personalBusinessContent } from '../../../../electron/core/rules/site-content/personal-business-content'
import { ruleTable, type Row } from '../rule-table'
import { own, site } from './content-drafts'

const at = 'services[0].description'
const remarked = 'services[0].remark'
const says = (description: string, ...gives: string[]): Row => ({
  when: description,
  draft: own({ description, remark: '' }),
  gives: gives.map((one) => `${one} ${at}`),
})

ruleTable(personalBusinessContent, {
  passes: [
    { when: 'a person’s notes', draft: own({}), gives: [`passed ${at}`, `passed ${remarked}`] },
    says('记录自己学习木工的过程，不含公司、企业和行业内容。', 'passed'),
    says('记录读书心得，非经营性，不销售商品。', 'passed'),
    says('记录在日本公司门口拍到的猫。', 'passed'),
    says('记录我司机生涯里的见闻。', 'passed'),
    says('记录骑行路线（不涉及商城、团购）和照片。', 'passed'),
    says('只写随笔，没有广告，收费，招商。', 'passed'),
    { when: 'a company', draft: site({ description: '本公司产品销售。' }), gives: [] },
    {
      when: 'an order that gives up the service',
      draft: own({ description: '本公司产品销售。' }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    says('展示本公司的产品。', 'block'),
    says('我司的服务介绍。', 'block'),
    says('公司官网，销售五金。', 'block'),
    says('销售产品，欢迎厂家批发。', 'risk'),
    says('不销售药品，但招商加盟。', 'risk'),
    says('记录在公司上班的见闻。', 'confirm'),
    says('为设计工作室展示作品。', 'confirm'),
    says('不涉及新闻。展示客户案例。', 'confirm'),
    {
      when: 'the description is fine, the remark is not',
      draft: own({ description: '记录读书心得。', remark: '本店商品销售。' }),
      gives: [`passed ${at}`, `block ${remarked}`],
    },
  ],
  cannotTell: [
    { when: 'nothing said', draft: own({ description: '', remark: null }), gives: [`not-checked ${at}`] },
    {
      when: 'nothing said but the remark',
      draft: own({ description: ' ', remark: '记录读书心得。' }),
      gives: [`not-checked ${at}`, `passed ${remarked}`],
    },
    {
      when: 'the nature is unknown',
      draft: own({ description: '本公司' }, (draft) => {
        draft.principal.nature = null
      }),
      gives: [],
    },
  ],
})
