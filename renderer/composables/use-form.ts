import { ref } from 'vue'
import { sentenceOf } from '../api'

/** A form that runs one step at a time and shows why it failed. */
export function useForm() {
  const failure = ref('')
  const busy = ref(false)

  /** True when the step succeeded. */
  async function run(step: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    failure.value = ''
    busy.value = true
    try {
      await step()
      return true
    } catch (thrown) {
      failure.value = sentenceOf(thrown)
      return false
    } finally {
      busy.value = false
    }
  }
  return { failure, busy, run }
}
