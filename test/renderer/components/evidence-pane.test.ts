// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { nextTick } from 'vue'
import EvidencePane from '../../../renderer/components/EvidencePane.vue'
import { useDraft } from '../../../renderer/stores/draft'
import { text } from '../../../renderer/text'
import { aMaterial, installFakeMain } from '../../helpers/fake-bridge'

beforeEach(() => setActivePinia(createPinia()))
afterEach(() => document.body.replaceChildren())

const aPane = async (materials: ReturnType<typeof aMaterial>[]) => {
  const main = installFakeMain()
  main.materials = materials
  await useDraft().open('d1')
  return mount(EvidencePane)
}

it('says that pictures are wanted while there are none', async () => {
  const pane = await aPane([])
  expect(pane.text()).toContain(text.draft.evidenceEmpty)
  expect(pane.text()).toContain(text.draft.evidenceEmptyHint)
})

it('says what it waits for, and of a field without a picture that none shows it', async () => {
  const pane = await aPane([aMaterial({ pages: [] })])
  expect(pane.text()).toContain(text.draft.evidenceWaits)
  useDraft().focusPath = 'principal.name'
  await nextTick()
  expect(pane.text()).toContain(text.draft.evidenceNone)
  expect(pane.text()).not.toContain(text.draft.evidenceWaits)
})
