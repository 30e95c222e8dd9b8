import { unrelatedToPrincipal } from '../../../../electron/core/rules/site-name/unrelated-to-principal'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, others, natureless } from './named-draft'

ruleTable(unrelatedToPrincipal, {
  passes: [
    { when: 'the trade name', draft: firms('青木商城'), gives: [`passed ${AT}`] },
    { when: 'the registered name', draft: firms('杭州青木家具有限公司'), gives: [`passed ${AT}`] },
    { when: 'a trademark', draft: firms('月汐灯具', { trademarkProof: true }), gives: [`passed ${AT}`] },
    {
      when: 'the remark says so',
      draft: firms('月汐灯具', { remark: '月汐灯具是本公司的产品' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'short for the registered name',
      draft: others('institution', '北大招生', '北京大学'),
      gives: [`passed ${AT}`],
    },
    {
      when: 'a place in brackets',
      draft: firms('青木之家', { unitName: '青木（上海）家具有限公司' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'much of a name without a trade name',
      draft: others('government', '人民政府门户', '某某市人民政府办公室'),
      gives: [`passed ${AT}`],
    },
    {
      when: 'a place for a trade name',
      draft: firms('静安讲堂', { unitName: '静安文化传播有限公司' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'a unit of the army, named by its number',
      draft: others('defence', '强军读书角', '32567部队'),
      gives: [],
    },
    { when: 'a person', draft: mine('木工学习手记'), gives: [] },
    { when: 'an app', draft: app('月汐记账'), gives: [] },
    { when: 'one Han character: another rule', draft: firms('A木'), gives: [] },
  ],
  finds: [
    { when: 'another name', draft: firms('星河鲜花'), gives: [`risk ${AT}`] },
    { when: 'only the trade in common', draft: firms('家具之家'), gives: [`risk ${AT}`] },
    { when: 'only the place in common', draft: firms('杭州美食'), gives: [`risk ${AT}`] },
    {
      when: 'a remark about something else',
      draft: firms('星河鲜花', { remark: '公司官方介绍' }),
      gives: [`risk ${AT}`],
    },
    { when: 'in 黑龙江', draft: firms('星河鲜花', { province: '黑龙江' }), gives: [`risk ${AT}`] },
    {
      when: 'an individual business',
      draft: firms('鲜花速递', { unitName: '余杭区阿木木匠铺（个体工商户）' }),
      gives: [`risk ${AT}`],
    },
  ],
  cannotTell: [
    {
      when: 'the principal has no name',
      draft: firms('星河鲜花', { unitName: ' ' }),
      gives: [`not-checked ${AT}`],
    },
    { when: 'no nature is chosen', draft: natureless(firms('青木家具')), gives: [`not-checked ${AT}`] },
  ],
})
