import { defineStore } from 'pinia'
import type { ZoomStep } from '../../electron/core/deeds/zoom'
import { ask } from '../api'
import { text } from '../text'
import { useNotices } from './notices'

/** How large the whole window is shown; main keeps it. */
export const useZoom = defineStore('zoom', () => {
  const notices = useNotices()
  async function change(step: ZoomStep): Promise<void> {
    const { percent } = await ask('desktop.zoom', { step })
    notices.announce(text.desktop.zoomed(percent))
  }
  return { change }
})
