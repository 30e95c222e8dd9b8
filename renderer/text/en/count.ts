/** `plural(1, 'file')` is “1 file”, `plural(2, 'file')` “2 files”; `many` where the plural is not made with an s. */
export const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** Things listed in one sentence. */
export const all = (names: readonly string[]): string => names.join(', ')
