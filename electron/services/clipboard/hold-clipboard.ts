/** Milliseconds for which a copied text stays on the clipboard. */
export const CLIPBOARD_MS = 60_000

/** Electron's, whose reading answers at once or later, by version. */
export interface SystemClipboard {
  readText(): string | Promise<string>
  writeText(text: string): void
  clear(): void
}

export interface HeldClipboard {
  copy(text: string): Promise<void>
  /** Takes our text away at once, for the end of the program or a lock. */
  release(): Promise<void>
}

/** Copies a text and takes it away again after a while, unless something else has been copied since. */
export const holdClipboard = (clipboard: SystemClipboard): HeldClipboard => {
  let held: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const release = async (): Promise<void> => {
    clearTimeout(timer)
    if (held === null) return
    const ours = held
    held = null
    // Somebody else's text is none of ours to take.
    if ((await clipboard.readText()) === ours) clipboard.clear()
  }

  return {
    copy: async (text) => {
      clearTimeout(timer)
      clipboard.writeText(text)
      timer = setTimeout(() => void release(), CLIPBOARD_MS)
      held = text
      // The system may change line ends on the way: what it gives back is what will be compared.
      held = await clipboard.readText()
    },
    release,
  }
}
