import { sentenceOf } from '../api'
import { useNotices } from '../stores/notices'

/** Does what a button asks for; what went wrong is told in a toast. */
export function useAttempt() {
  const notices = useNotices()
  return async (action: () => Promise<unknown>): Promise<void> => {
    try {
      await action()
    } catch (thrown) {
      notices.show(sentenceOf(thrown))
    }
  }
}
