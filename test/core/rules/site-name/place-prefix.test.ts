import { placePrefix } from '../../../../electron/core/rules/site-name/place-prefix'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(placePrefix, {
  passes: [
    { when: 'no place', draft: firms('青木家具'), gives: [`passed ${AT}`] },
    { when: 'the registered place', draft: firms('杭州青木'), gives: [`passed ${AT}`] },
    {
      when: 'a place in brackets',
      draft: firms('上海青木', { unitName: '青木（上海）家具有限公司' }),
      gives: [`passed ${AT}`],
    },
    { when: 'a longer form of the registered place', draft: firms('杭州市青木'), gives: [`passed ${AT}`] },
    { when: 'not at the head', draft: firms('青木上海店'), gives: [`passed ${AT}`] },
    { when: 'a person has a rule of its own', draft: mine('杭州手记'), gives: [] },
  ],
  finds: [
    { when: 'another place', draft: firms('上海青木'), gives: [`hint ${AT}`] },
    { when: 'a county', draft: firms('沭阳县青木'), gives: [`hint ${AT}`] },
    {
      when: 'where the province wants a permit',
      draft: firms('云南青木', { province: '云南' }),
      gives: [`risk ${AT}`],
    },
  ],
  cannotTell: [
    {
      when: 'the principal has no name',
      draft: firms('上海青木', { unitName: ' ' }),
      gives: [`not-checked ${AT}`],
    },
    { when: 'no nature is chosen', draft: natureless(firms('青木家具')), gives: [`not-checked ${AT}`] },
  ],
})
