import { DEEDS, isSingleKey, keysOf, type DeedId } from '../../electron/core/deeds/deeds'
import { shownKey } from '../../electron/core/deeds/key-words'
import { useApp } from '../stores/app'
import { isMac } from './use-keys'

/** Keys of deeds as they are shown, on this machine and with single letters switched off or on. */
export function useShownKeys() {
  const app = useApp()
  const working = (id: DeedId): readonly string[] => {
    const all = keysOf(id, isMac)
    return app.letterKeys ? all : all.filter((key) => !isSingleKey(key))
  }
  /** The one key beside a button; empty where there is none. */
  const keyOf = (id: DeedId): string => {
    const [key] = working(id)
    return key === undefined ? '' : shownKey(key, isMac)
  }
  /** Of a deed on a row both of its keys: up and down, next and previous. */
  const footKey = (id: DeedId): string =>
    working(id)
      .slice(0, DEEDS[id].onFocus ? 2 : 1)
      .map((key) => shownKey(key, isMac))
      .join(' ')
  /** What a button is called, with its key. */
  const withKey = (words: string, id: DeedId): string => [words, keyOf(id)].filter(Boolean).join(' · ')
  return { keyOf, footKey, withKey }
}
