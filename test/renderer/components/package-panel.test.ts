// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import PackagePanel from '../../../renderer/components/PackagePanel.vue'
import { useCheck } from '../../../renderer/stores/check'
import { useDraft } from '../../../renderer/stores/draft'
import { text } from '../../../renderer/text'
import { aCheck, aFinding, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const written = () => main.asked.filter((one) => one.route === 'package.write')

beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})
async function open(check = aCheck([aFinding({ outcome: 'passed' })])) {
  main.check = check
  await useDraft().open('d1')
  await useCheck().now()
  return mount(PackagePanel)
}

describe('packaging', () => {
  it('saves what is pending before it packages', async () => {
    const panel = await open()
    useDraft().set('principal.name', '样本公司')
    await panel.get('[data-testid="package-button"]').trigger('click')
    await flushPromises()
    const order = main.asked.map((one) => one.route).filter((one) => /save|write/.test(one))
    expect(order).toEqual(['draft.save', 'package.write'])
  })
  it('writes nothing when saving fails', async () => {
    const panel = await open()
    useDraft().set('principal.name', '样本公司')
    main.failNext('draft.save', 'disk-full')
    await panel.get('[data-testid="package-button"]').trigger('click')
    await flushPromises()
    expect(written()).toEqual([])
    expect(panel.text()).toContain(text.submission.saveFirst)
  })
  it('over a block asks for a reason of eight characters and an understanding', async () => {
    const panel = await open(aCheck([aFinding()]))
    expect(panel.get('[data-testid="package-button"]').attributes('disabled')).toBeDefined()
    expect(panel.find('[data-testid="override-panel"]').exists()).toBe(false)
    await panel.get('.link').trigger('click')
    const button = panel.get('.btn.danger')
    await panel.get('[data-testid="override-reason"]').setValue('太短了')
    await panel.get('.override input[type="checkbox"]').setValue(true)
    expect(button.attributes('disabled')).toBeDefined()
    await panel.get('[data-testid="override-reason"]').setValue('过户已受理，后天生效')
    expect(button.attributes('disabled')).toBeUndefined()
    await panel.get('.override input[type="checkbox"]').setValue(false)
    expect(button.attributes('disabled')).toBeDefined()
    await panel.get('.override input[type="checkbox"]').setValue(true)
    await button.trigger('click')
    await flushPromises()
    expect(written()[0]?.input).toMatchObject({ override: '过户已受理，后天生效', password: null })
  })
})

describe('what becomes of the pictures', () => {
  const pictures = () => (written()[0]?.input as { pictures: unknown }).pictures
  const save = async (panel: Awaited<ReturnType<typeof open>>) => {
    await panel.get('[data-testid="package-button"]').trigger('click')
    await flushPromises()
  }
  const SAID = { title: '样本资料', asOf: '2026-11', confidence: 'medium' } as const
  const box = (panel: Awaited<ReturnType<typeof open>>, label: string) =>
    panel
      .findAll('.pictures label')
      .find((one) => one.text() === label)!
      .get('input')

  it('are copies for the form unless the person says otherwise', async () => {
    const panel = await open()
    await save(panel)
    expect(pictures()).toEqual({ fit: true, flatten: false, watermark: null })
  })
  it('says which are copied and why, and what is taken on the spot', async () => {
    main.packageForm = {
      ...main.packageForm,
      live: { app: '样本云 App', slots: ['principal-person-portrait'], says: '', source: SAID },
      copies: [
        {
          fileName: 'a.heic',
          slot: 'principal-certificate',
          reasons: ['bytes', 'stitch'],
          format: 'jpeg',
          maxBytes: 4 * 1024 * 1024,
          maxSide: null,
          with: ['residence-permit'],
          source: SAID,
        },
      ],
    }
    const panel = await open()
    await flushPromises()
    const said = panel.get('[data-testid="package-pictures"]').text()
    expect(said).toContain('主体证件')
    expect(said).toContain('压到 4 MB 以内、和居住证拼成一张')
    expect(said).toContain('样本云 App')
  })
  it('bear the words that the provider takes', async () => {
    const panel = await open()
    await flushPromises()
    await box(panel, text.package.watermark).setValue(true)
    await save(panel)
    expect(pictures()).toMatchObject({ watermark: '仅供备案使用' })
  })
  it.each(['refused', 'unknown'] as const)('bear none where that is %s', async (policy) => {
    main.packageForm = { ...main.packageForm, watermark: { policy, wording: null, source: SAID } }
    const panel = await open()
    await flushPromises()
    expect(box(panel, text.package.watermark).attributes('disabled')).toBeDefined()
  })
})
