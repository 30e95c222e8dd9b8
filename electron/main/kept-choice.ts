interface Keeping<Choice> {
  readonly load: (dataFolder: string) => Choice | null
  readonly save: (dataFolder: string, choice: Choice) => void
  /** Called after every choice of the person's. */
  readonly changed: (choice: Choice) => void
}

/** A choice that is kept beside the store, since the window needs it before the store is opened. */
export function keptChoice<Choice extends string>({ load, save, changed }: Keeping<Choice>) {
  let folder: string | null = null
  let choice: Choice | null = null
  return {
    /** Null where nothing was chosen. */
    current: (): Choice | null => choice,
    /** Takes up what was chosen at an earlier start; `dataFolder`: of the store. */
    remember(dataFolder: string): void {
      folder = dataFolder
      choice = load(dataFolder)
    },
    choose(wanted: Choice): void {
      if (wanted === choice) return
      choice = wanted
      if (folder !== null) save(folder, wanted)
      changed(wanted)
    },
  }
}
