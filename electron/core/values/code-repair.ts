import { LATIN_LOOK_ALIKES } from './look-alikes'
import { parseResidentId } from './resident-id'
import { codeForm } from './text-form'
import { parseUnifiedCreditCode } from './unified-credit-code'

/**
 * Repair of codes that were read from a picture. A repair is worth something only where a check confirms it and no
 * other repair passes, so the caller gets the one candidate or nothing.
 */

/** More trials than this would let the check digit pass by chance. */
const MAX_SWAPS = 2

function* swapsOf(code: string, left: number, from: number): Generator<string> {
  yield code
  if (left === 0) return
  for (let at = from; at < code.length; at++)
    for (const other of LATIN_LOOK_ALIKES[code.charAt(at)] ?? '')
      yield* swapsOf(code.slice(0, at) + other + code.slice(at + 1), left - 1, at + 1)
}

/** The single passing candidate with the fewest swaps; null when none passes, or two with equally few. */
function onlyRepair(code: string, passes: (candidate: string) => boolean): string | null {
  for (let swaps = 0; swaps <= MAX_SWAPS; swaps++) {
    const found = new Set([...swapsOf(code, swaps, 0)].filter(passes))
    if (found.size > 0) return found.size === 1 ? ([...found][0] ?? null) : null
  }
  return null
}

/** Passes the outer and the inner check, or null. A text that passes as it is comes back in code form. */
export function repairUnifiedCreditCode(text: string): string | null {
  const code = codeForm(text)
  if (code.length !== 18) return null
  return onlyRepair(code, (candidate) => {
    const result = parseUnifiedCreditCode(candidate)
    return result.ok && result.value.innerCheckPasses
  })
}

/** Cyrillic and Greek look-alikes of X count only in the last place. */
export function repairResidentId(text: string, today?: string): string | null {
  const code = codeForm(text).replace(/[ХΧ×]$/u, 'X')
  if (code.length !== 18) return null
  return onlyRepair(code, (candidate) => parseResidentId(candidate, today).ok)
}
