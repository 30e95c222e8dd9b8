// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PaperRow } from '../../../electron/contract/paper-routes'
import PapersPanel from '../../../renderer/components/PapersPanel.vue'
import { useCheck } from '../../../renderer/stores/check'
import { useDraft } from '../../../renderer/stores/draft'
import { useNotices } from '../../../renderer/stores/notices'
import { text } from '../../../renderer/text'
import { aCheck, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

const t = text.papers
const aRow = (change: Partial<PaperRow> = {}): PaperRow => ({
  id: 'verification-sheet-1',
  kind: 'verification-sheet',
  title: '网站备案信息真实性核验单',
  forService: 0,
  certainty: 'perhaps',
  why: '接入商的页面要纸质核验单时用。',
  source: { title: '样本资料', asOf: '2025-12', confidence: 'medium' },
  lacks: [],
  ...change,
})

let main: FakeMain
beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})

async function open(rows: PaperRow[]) {
  main.papers = rows
  await useDraft().open('d1')
  const panel = mount(PapersPanel)
  await flushPromises()
  return panel
}
const asked = (route: string) => main.asked.filter((one) => one.route === route)
const button = (panel: Awaited<ReturnType<typeof open>>, name: string) =>
  panel.findAll('button').find((one) => (one.attributes('aria-label') ?? one.text()) === name)!

describe('papers to be signed', () => {
  it('says of each why it is wanted, who says so and how sure that is', async () => {
    const panel = await open([
      aRow(),
      aRow({ id: 'service-commitment', title: '承诺书', certainty: 'wanted' }),
    ])
    const [first, second] = panel.findAll('li')
    for (const part of ['接入商的页面要纸质核验单时用。', '样本资料 · 2025-12', '中', t.perhaps])
      expect(first!.text()).toContain(part)
    expect(second!.text()).toContain(t.wanted)
    expect(panel.get('h2').text()).toBe(t.title)
  })

  it('offers none where the draft lacks what is needed, and says what', async () => {
    const panel = await open([aRow({ lacks: ['principal.name', 'services[0].domains'] })])
    const save = button(panel, t.saveNamed('网站备案信息真实性核验单'))
    expect(save.attributes('disabled')).toBeDefined()
    const reason = panel.get(`#${save.attributes('aria-describedby')}`)
    expect(reason.text()).toContain('先填：主体 / 名称、服务 1 / 域名')
    expect(panel.find('[data-testid="papers-save-all"]').exists()).toBe(false)
  })

  it('saves what is pending first, then the one paper, and can open it afterwards', async () => {
    const panel = await open([aRow()])
    useDraft().set('principal.name', '样本公司')
    expect(button(panel, t.openNamed('网站备案信息真实性核验单'))).toBeUndefined()
    await button(panel, t.saveNamed('网站备案信息真实性核验单')).trigger('click')
    await flushPromises()
    const order = main.asked.map((one) => one.route).filter((one) => /draft\.save|papers\.save/.test(one))
    expect(order).toEqual(['draft.save', 'papers.save'])
    expect(asked('papers.save')[0]?.input).toEqual({ draftId: 'd1', ids: ['verification-sheet-1'] })
    expect(useNotices().toast?.words).toBe(t.saved('核验单.pdf', 1))
    await button(panel, t.openNamed('网站备案信息真实性核验单')).trigger('click')
    expect(asked('papers.open')[0]?.input).toEqual({ draftId: 'd1', id: 'verification-sheet-1' })
  })

  it('saves all that are ready at once', async () => {
    const panel = await open([
      aRow(),
      aRow({ id: 'renaming', lacks: ['principal.name'] }),
      aRow({ id: 'site-plan', forService: null }),
    ])
    await panel.get('[data-testid="papers-save-all"]').trigger('click')
    await flushPromises()
    expect(asked('papers.save')[0]?.input).toEqual({
      draftId: 'd1',
      ids: ['verification-sheet-1', 'site-plan'],
    })
  })

  it('writes nothing when saving the draft fails, and says so', async () => {
    const panel = await open([aRow()])
    useDraft().set('principal.name', '样本公司')
    main.failNext('draft.save', 'disk-full')
    await button(panel, t.saveNamed('网站备案信息真实性核验单')).trigger('click')
    await flushPromises()
    expect(asked('papers.save')).toEqual([])
    expect(panel.get('[role="alert"]').text()).toContain(t.saveFirst)
  })

  it('says why a file could not be written', async () => {
    const panel = await open([aRow()])
    main.failNext('papers.save', 'disk-full')
    await button(panel, t.saveNamed('网站备案信息真实性核验单')).trigger('click')
    await flushPromises()
    expect(panel.get('[role="alert"]').text()).not.toBe('')
  })

  it('looks again after every check of the draft', async () => {
    const panel = await open([aRow()])
    main.papers = [aRow({ title: '主体更名说明' })]
    main.check = aCheck([])
    await useCheck().now()
    // On a busy machine the draft's own check comes in between, and its answer counts.
    await vi.waitFor(() => expect(panel.text()).toContain('主体更名说明'), { timeout: 10_000 })
  })

  it('shows a few of many, the rest on demand', async () => {
    const panel = await open(
      Array.from({ length: 30 }, (_, n) => aRow({ id: `verification-sheet-${n + 1}` })),
    )
    expect(panel.findAll('li')).toHaveLength(8)
    await button(panel, t.more(22)).trigger('click')
    expect(panel.findAll('li')).toHaveLength(30)
  })

  it('says so where there is none', async () => {
    expect((await open([])).text()).toContain(t.none)
  })
})
