import { nameFitsRemark } from '../../../../electron/core/rules/site-name/name-fits-remark'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(nameFitsRemark, {
  passes: [
    {
      when: 'a remark that tells',
      draft: mine('海边照片册', { remark: '用于存放自己拍的海边照片和拍摄参数记录。' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'one word only',
      draft: mine('木工学习手记', { remark: '记录自己学木工的过程，有时写一点家庭教育的想法' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'denied words',
      draft: mine('木工学习手记', { remark: '记录自己学木工的过程，不含企业、公司、论坛和平台' }),
      gives: [`passed ${AT}`],
    },
    { when: 'a company', draft: firms('青木家具', { remark: '平台' }), gives: [] },
  ],
  finds: [
    { when: 'too short to tell', draft: mine('木工学习手记', { remark: '木工' }), gives: [`hint ${AT}`] },
    {
      when: 'nineteen',
      draft: mine('海边照片册', { remark: '用于存放自己拍的海边照片和拍摄参数记录' }),
      gives: [`hint ${AT}`],
    },
    {
      when: 'two words of organisations',
      draft: mine('木工学习手记', { remark: '这是我们公司的论坛，欢迎大家来这里聊木工的各种做法' }),
      gives: [`hint ${AT}`],
    },
  ],
  cannotTell: [
    { when: 'no remark', draft: mine('木工学习手记'), gives: [`not-checked ${AT}`] },
    { when: 'no nature is chosen', draft: natureless(mine('木工学习手记')), gives: [`not-checked ${AT}`] },
  ],
})
