/** One division below a province: a prefecture, or a county inside one. */
export interface Division {
  /** Six digits, GB/T 2260; a prefecture's end in 00. */
  readonly code: string
  /** `杭州市`, `西湖区`; empty for a code that stands for all districts of a city. */
  readonly name: string
  /** False for a code that is no longer given out; people and papers carry it all the same. */
  readonly current: boolean
}

const CURRENT_MARK = '-'

const division = (code: string, text: string): Division => ({
  code,
  name: text.startsWith(CURRENT_MARK) ? text.slice(1) : text,
  current: !text.startsWith(CURRENT_MARK),
})

/**
 * The divisions of a province (two digits) from the text that the facts keep: `01杭州市:02上城区,03-下城区;02宁波市:…`,
 * each prefecture before its counties. `-` = no longer in use.
 */
export const parseDivisions = (province: string, text: string): Division[] =>
  text.split(';').flatMap((group) => {
    const [head = '', counties = ''] = group.split(':')
    const prefecture = province + head.slice(0, 2)
    return [
      division(`${prefecture}00`, head.slice(2)),
      ...(counties === ''
        ? []
        : counties.split(',').map((county) => division(prefecture + county.slice(0, 2), county.slice(2)))),
    ]
  })

/** Third and fourth digit of places that a province runs without a prefecture between: 济源, 仙桃, 石河子 … */
const DIRECT = ['00', '90']
const isMunicipality = (code: string): boolean => /^(?:11|12|31|50)/.test(code)

/**
 * What two places of one city share, from their codes: the first four digits; all six of a place without a city; one
 * value for a whole municipality. Null for a province as a whole.
 */
export function cityKey(code: string): string | null {
  if (isMunicipality(code)) return `${code.slice(0, 2)}01`
  const four = code.slice(0, 4)
  if (!DIRECT.includes(code.slice(2, 4))) return four
  return code.endsWith('00') ? null : code
}
