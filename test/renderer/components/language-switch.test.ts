// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { nextTick } from 'vue'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import DomainFields from '../../../renderer/components/DomainFields.vue'
import InlineFindings from '../../../renderer/components/InlineFindings.vue'
import LanguageChoice from '../../../renderer/components/LanguageChoice.vue'
import { useApp } from '../../../renderer/stores/app'
import { useDraft } from '../../../renderer/stores/draft'
import { language } from '../../../renderer/text/language'
import { aFinding, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

const aRouter = () =>
  createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: { template: '' } }] })

let main: FakeMain
beforeEach(async () => {
  setActivePinia(createPinia())
  main = installFakeMain()
  await useApp().refresh()
})
afterEach(() => (language.value = 'zh-CN'))

it('words change in place, what was typed does not', async () => {
  main.draft.services = [
    { ...main.draft.services[0]!, domains: [{ ...main.draft.services[0]!.domains[0]! }] },
  ]
  await useDraft().open('d1')
  const form = mount(DomainFields, {
    props: { service: 0, domain: 0 },
    global: { plugins: [aRouter()] },
    attachTo: document.body,
  })
  const field = form.get<HTMLInputElement>('input').element
  field.focus()
  await form.get('input').setValue('typed-half.cn')
  expect(form.text()).toContain('域名所有者')
  language.value = 'en'
  await nextTick()
  expect(form.text()).toContain('Domain owner')
  expect(form.text()).not.toContain('域名所有者')
  expect(field.value).toBe('typed-half.cn')
  expect(document.activeElement).toBe(field)
  form.unmount()
})

it('a finding is told in the page’s language first, with the rule’s own sentence marked as Chinese', async () => {
  const shown = mount(InlineFindings, {
    props: { findings: [aFinding({ rule: 'domain-owner/owner-name' })] },
    global: { plugins: [aRouter()] },
  })
  expect(shown.text()).toContain('域名所有者与主体不是同一个。')
  language.value = 'en'
  await nextTick()
  expect(shown.text()).toContain('Must fix')
  expect(shown.text()).toContain('The domain’s owner and the filer are not the same')
  expect(shown.get('[lang="zh-CN"]').text()).toContain('域名所有者与主体不是同一个。')
})

it('the choice is asked of main and stands as main answers', async () => {
  const choice = mount(LanguageChoice, { global: { plugins: [aRouter()] } })
  await choice.get('select').setValue('en')
  expect(main.asked.at(-1)).toEqual({ route: 'settings.save', input: { language: 'en' } })
  await nextTick()
  expect(choice.get('select').element.value).toBe('en')
})
