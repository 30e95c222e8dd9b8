import type { Draft } from '../filing/draft'
import type { FilingType } from '../filing/vocabulary'
import type { Fact, Facts } from '../reference/facts'
import { numberAfterSchema, reviewTimeSchema } from '../reference/site-access-facts'
import { isCancelling } from '../rules/filing-province'
import { sourcesOf } from '../rules/source'
import { addDays, addWorkingDays } from '../values/day-span'
import type { CalendarDate, FilingDays } from './calendar-date'

/** What has its time after the filing was handed in. */

const sourceOf = (fact: Fact<unknown> | null) => (fact === null ? null : sourcesOf(fact))

function smsDate(draft: Draft, facts: Facts, { handedOver }: FilingDays): CalendarDate[] {
  const fact = facts.nationwide('sms-nationwide')
  // To take an access away asks for no text message.
  if (fact === null || draft.filing.type === 'cancel-access') return []
  return [
    {
      kind: 'sms-window',
      day: handedOver,
      through: handedOver === null ? null : addDays(handedOver, 1),
      title: '短信核验：收到短信后 24 小时内完成',
      explanation:
        handedOver === null
          ? '接入商初审通过、转交管局时发短信；从收到起算 24 小时，过时整单退回重交。'
          : '负责人到备案系统填验证码、手机号和证件号码后六位；从收到起算 24 小时，过时整单退回重交。',
      path: '',
      source: sourceOf(fact),
    },
  ]
}

function answerDate(draft: Draft, facts: Facts, { submitted }: FilingDays): CalendarDate[] {
  const provincial = facts.provincial(draft.filing.province, 'reviewWorkingDays')
  const nationwide = facts.get('nationwide/review-time', reviewTimeSchema)
  const days = provincial?.value.max ?? nationwide?.value.data.bureauDays[1]
  if (days === undefined) return []
  return [
    {
      kind: 'authority-answer',
      day: submitted === null ? null : addWorkingDays(submitted, days),
      through: null,
      title: `管局答复的期限（${days} 个工作日）`,
      explanation:
        submitted === null
          ? `提交管局后最多 ${days} 个工作日答复；记下提交管局的那一天，就能算出日子。`
          : `从提交管局的 ${submitted} 起数 ${days} 个工作日，没有计入法定节假日；过了还没有答复就问接入商。`,
      path: '',
      source: sourceOf(provincial ?? nationwide),
    },
  ]
}

const NEW_SERVICES: readonly (FilingType | null)[] = [
  'first',
  'new-service',
  'new-service-filed-elsewhere',
  null,
]
const SHOWN: readonly (FilingType | null)[] = [...NEW_SERVICES, 'new-access', 'new-access-filed-elsewhere']

function datesOfPassing(draft: Draft, facts: Facts, { passed }: FilingDays): CalendarDate[] {
  const fact = facts.get('nationwide/access-number-after', numberAfterSchema)
  const { type } = draft.filing
  if (fact === null || isCancelling(draft)) return []
  const { policeDays, link } = fact.value.data
  const shared = { through: null, path: '', source: sourceOf(fact) }
  const isApp = draft.services.length > 0 && draft.services.every(({ kind }) => kind === 'app')
  const where = isApp ? 'App 的设置或介绍里' : '网站首页底部'
  const shown: CalendarDate = {
    ...shared,
    kind: 'number-shown',
    day: passed,
    title: '开通时标明备案号',
    explanation: `开通的当天，在${where}写备案号，并链接到 ${link}。`,
  }
  const police: CalendarDate = {
    ...shared,
    kind: 'police-filing',
    day: passed === null ? null : addDays(passed, policeDays),
    title: `公安联网备案的最后一天（开通后 ${policeDays} 日）`,
    explanation: `通过备案、开通服务之后 ${policeDays} 日内，到全国互联网安全管理服务平台办理；这里按通过的那一天起算。`,
  }
  return [...(SHOWN.includes(type) ? [shown] : []), ...(NEW_SERVICES.includes(type) ? [police] : [])]
}

const keepingDate = ({ packaged, keepingDays }: FilingDays): CalendarDate[] =>
  packaged === null
    ? []
    : [
        {
          kind: 'keeping',
          day: addDays(packaged, keepingDays),
          through: null,
          title: '看一看草稿还要不要留',
          explanation: `材料包做好已经 ${keepingDays} 天。里面有个人证件，不再需要就删掉。`,
          path: '',
          source: null,
        },
      ]

export const datesAfter = (draft: Draft, facts: Facts, days: FilingDays): CalendarDate[] => [
  ...smsDate(draft, facts, days),
  ...answerDate(draft, facts, days),
  ...datesOfPassing(draft, facts, days),
  ...keepingDate(days),
]
