import { reactive, ref, shallowRef } from 'vue'
import { defineStore } from 'pinia'
import type { PackageForm, PackageResult, VerifyResult } from '../../electron/contract/package-views'
import { ask, RequestFailure, sentenceOf } from '../api'
import { text } from '../text'
import { useDraft } from './draft'

/** Writing the package of the open draft, and proving an old one. */
export const useSubmission = defineStore('submission', () => {
  const result = shallowRef<(PackageResult & { draftId: string }) | null>(null)
  const verified = shallowRef<VerifyResult | null>(null)
  /** How the pictures stand to the provider's form; null while nobody looked. */
  const form = shallowRef<PackageForm | null>(null)
  const asFolder = ref(false)
  const pictures = reactive({ fit: true, flatten: false, watermark: null as string | null })
  const busy = ref(false)
  const failure = ref('')
  /** True after main said that a block stands: the page's own count may be older. */
  const blocked = ref(false)
  const draft = useDraft()

  async function attempt(action: () => Promise<void>): Promise<void> {
    busy.value = true
    failure.value = ''
    try {
      await action()
    } catch (thrown) {
      failure.value = sentenceOf(thrown)
      blocked.value = thrown instanceof RequestFailure && thrown.failure.code === 'blocked'
    } finally {
      busy.value = false
    }
  }
  const write = (override: string | null, password: string | null) =>
    attempt(async () => {
      const draftId = draft.id
      if (draftId === null) return
      await draft.flush()
      // The package is made from what is stored; unsaved values would silently be missing from it.
      if (draft.saveState === 'failed') {
        failure.value = text.submission.saveFirst
        return
      }
      const written = await ask('package.write', {
        draftId,
        override,
        password,
        pictures: { ...pictures },
        form: asFolder.value ? 'folder' : 'zip',
      })
      if (written) result.value = { ...written, draftId }
    })
  const verify = (password: string | null = null) =>
    attempt(async () => {
      verified.value = (await ask('package.verify', { password })) ?? verified.value
    })
  async function lookAtForm(): Promise<void> {
    const draftId = draft.id
    if (draftId === null) return
    // What it says of the pictures is a help: packaging finds out by itself.
    const seen = await ask('package.form', { draftId }).catch(() => null)
    if (draft.id !== draftId) return
    form.value = seen
    if (seen?.watermark.policy !== 'allowed') pictures.watermark = null
  }
  const show = () =>
    attempt(async () => {
      await ask('package.show', {})
    })

  /** The page only asks: main knows which file it wrote last, and begins the drag itself. */
  const drag = () =>
    attempt(async () => {
      await ask('package.drag', {})
    })

  return {
    result,
    verified,
    form,
    asFolder,
    pictures,
    busy,
    failure,
    blocked,
    write,
    verify,
    show,
    drag,
    lookAtForm,
  }
})
