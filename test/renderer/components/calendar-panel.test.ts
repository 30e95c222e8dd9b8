// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { CalendarDateView } from '../../../electron/contract/calendar-views'
import CalendarPanel from '../../../renderer/components/CalendarPanel.vue'
import { router } from '../../../renderer/router'
import { useDraft } from '../../../renderer/stores/draft'
import { useProgress } from '../../../renderer/stores/progress'
import { useNotices } from '../../../renderer/stores/notices'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

const aDate = (given: Partial<CalendarDateView>): CalendarDateView => ({
  kind: 'domain-ends',
  day: '2026-12-04',
  through: null,
  title: '域名“yanshan-sample.cn”到期',
  explanation: '到期前续费。',
  path: 'services[0].domains[0].expiresOn',
  source: { title: '样本依据', asOf: '2026-11', confidence: 'high' },
  ...given,
})

let main: FakeMain
beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})

async function shown(...dates: CalendarDateView[]) {
  main.calendar = { today: '2026-11-24', dates }
  await useDraft().open('d1')
  const wrapper = mount(CalendarPanel, { global: { plugins: [router] } })
  await flushPromises()
  return wrapper
}

describe('the list of dates', () => {
  it('says when, what, why and on what ground', async () => {
    const panel = await shown(aDate({}))
    const line = panel.get('[data-testid="calendar-domain-ends"]').text()
    for (const words of ['2026-12-04', '还有 10 天', 'yanshan-sample.cn', '到期前续费。', '样本依据'])
      expect(line).toContain(words)
    expect(panel.get('time').attributes('datetime')).toBe('2026-12-04')
  })

  it('names one of several sources and keeps all of them at hand', async () => {
    const source = { title: '甲；乙；丙', asOf: '2026-11', confidence: 'high' } as const
    const line = (await shown(aDate({ source }))).get('.caption[title]')
    expect(line.text()).toBe('依据：甲等 3 处，2026-11')
    expect(line.attributes('title')).toBe('甲；乙；丙')
  })

  it('tells today, what runs today and what is past', async () => {
    const panel = await shown(
      aDate({ kind: 'keeping', day: '2026-11-20', path: '', source: null }),
      aDate({ kind: 'sms-window', day: '2026-11-23', through: '2026-11-24' }),
      aDate({ kind: 'planned', day: '2026-11-24' }),
    )
    const words = (kind: string) => panel.get(`[data-testid="calendar-${kind}"]`)
    expect(words('keeping').text()).toContain('过了 4 天')
    expect(words('keeping').classes()).toContain('past')
    expect(words('sms-window').text()).toContain('2026-11-23 至 11-24')
    expect(words('sms-window').text()).toContain('今天')
    expect(words('planned').text()).toContain('今天')
    // Nothing of the draft to go to.
    expect(words('keeping').find('button').exists()).toBe(false)
  })

  it('keeps apart what has no day yet', async () => {
    const panel = await shown(aDate({}), aDate({ kind: 'police-filing', day: null, path: '' }))
    const open = panel.get('details')
    expect(open.get('summary').text()).toContain('1')
    expect(open.text()).toContain('待定')
    expect(open.find('[data-testid="calendar-domain-ends"]').exists()).toBe(false)
  })

  it('names the place that its button goes to', async () => {
    const panel = await shown(aDate({}))
    const button = panel.get('[data-testid="calendar-domain-ends"] button')
    expect(button.attributes('aria-label')).toContain('yanshan-sample.cn')
  })

  it('asks for the draft as it stands in the form and saves it as a file', async () => {
    const panel = await shown(aDate({}))
    await panel.get('[data-testid="calendar-save"]').trigger('click')
    await flushPromises()
    const asked = main.asked.filter(({ route }) => route.startsWith('calendar.'))
    expect(asked.map(({ route }) => route)).toEqual(['calendar.view', 'calendar.save'])
    expect(asked[1]!.input).toMatchObject({ draft: { format: 'icp-filing-draft' } })
    expect(useNotices().toast?.words).toContain('备案日程.ics')
  })

  it('counts from what was noted of the filing and from the last package', async () => {
    await shown(aDate({}))
    useProgress().view = {
      status: 'sms',
      steps: [
        { id: 1, status: 'awaiting-check', day: '2026-11-24', note: '', refusal: '' },
        { id: 2, status: 'sms', day: '2026-11-26', note: '', refusal: '' },
      ],
      rounds: [{ round: 1, revision: 3, day: '2026-11-23', sha256: '9f' }],
    }
    await flushPromises()
    expect(main.asked.at(-1)).toMatchObject({
      route: 'calendar.view',
      input: { days: { handedOver: '2026-11-26', submitted: null, passed: null, packaged: '2026-11-23' } },
    })
  })

  it('says so when the dates could not be worked out', async () => {
    main.failNext('calendar.view', 'busy')
    const panel = await shown(aDate({}))
    expect(panel.get('[role="alert"]').text()).not.toBe('')
  })
})
