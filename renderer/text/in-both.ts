import { language, type Language } from './language'

/** The shape of Chinese sentences, which those of another language have to have too. */
export type Words<T> = T extends string
  ? string
  : T extends (...given: infer G) => infer R
    ? (...given: G) => Words<R>
    : T extends object
      ? { readonly [K in keyof T]: Words<T[K]> }
      : T

type Now = () => object

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function following(now: Now): object {
  const groups = new Map<PropertyKey, object>()
  const read = (key: PropertyKey): unknown => {
    const value: unknown = Reflect.get(now(), key)
    if (!isGroup(value)) return value
    const known = groups.get(key)
    if (known) return known
    const made = following(() => {
      const group: unknown = Reflect.get(now(), key)
      return isGroup(group) ? group : {}
    })
    groups.set(key, made)
    return made
  }
  return new Proxy(
    {},
    {
      get: (_, key) => read(key),
      has: (_, key) => Reflect.has(now(), key),
      ownKeys: () => Reflect.ownKeys(now()),
      getOwnPropertyDescriptor: (_, key) =>
        Reflect.has(now(), key)
          ? { value: read(key), enumerable: true, configurable: true, writable: false }
          : undefined,
      set: () => false,
    },
  )
}

/**
 * Sentences in both languages as one object. A group taken from it (`const t = text.findings`) still follows a change of
 * language; a sentence taken from it does not, so none is read while a module is loaded or a component is set up.
 */
export const inBoth = <T extends object>(zh: T, en: Words<T>): Words<T> => {
  const all: Record<Language, object> = { 'zh-CN': zh, en }
  return following(() => all[language.value]) as Words<T>
}
