import { placeName } from '../../../../electron/core/rules/site-name/place-name'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(placeName, {
  passes: [
    { when: 'none', draft: mine('木工学习手记'), gives: [`passed ${AT}`] },
    { when: 'other words', draft: mine('大理石纹记'), gives: [`passed ${AT}`] },
    { when: 'a name that is a word too', draft: mine('朝阳下跑步'), gives: [`passed ${AT}`] },
    { when: 'a short name of a county', draft: mine('平安喜乐记'), gives: [`passed ${AT}`] },
    { when: 'a company has a rule of its own', draft: firms('上海青木'), gives: [] },
  ],
  finds: [
    { when: 'a province', draft: mine('云南米线记'), gives: [`block ${AT}`] },
    { when: 'a city', draft: mine('我在杭州学木工'), gives: [`block ${AT}`] },
    { when: 'a city whole', draft: mine('杭州市早点记'), gives: [`block ${AT}`] },
    { when: 'a county whole', draft: mine('沭阳县花木记'), gives: [`risk ${AT}`] },
    { when: 'a name that may be one', draft: mine('长安花开记'), gives: [`risk ${AT}`] },
    { when: 'begun inside a common word', draft: mine('美丽江景手记'), gives: [`risk ${AT}`] },
    { when: 'traditional', draft: mine('臺灣小吃记'), gives: [`block ${AT}`] },
  ],
  cannotTell: [
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
