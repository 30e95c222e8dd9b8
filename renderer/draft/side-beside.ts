import { KINDS_OF_SIDE } from '../../electron/core/rules/kinds-for-slot'
import type { Nature, Slot } from '../../electron/core/filing/vocabulary'
import type { MaterialView } from '../../electron/contract/views'

/**
 * The picture that has the side of a card for which `slot` is empty: people copy both sides onto one page. It lies with the
 * card's other side, or where a person who files is asked for the certificate; null where there is none.
 */
export function pictureWithSide(
  slot: Slot,
  nature: Nature | null,
  materials: readonly MaterialView[],
): MaterialView | null {
  const side = slot.endsWith('-portrait') ? 'portrait' : slot.endsWith('-emblem') ? 'emblem' : null
  if (!side) return null
  const card = slot.slice(0, -side.length)
  const isAsked = nature === 'personal' && card === 'principal-person-'
  const beside = materials.filter(
    (one) => one.slot.startsWith(card) || (isAsked && one.slot === 'principal-certificate'),
  )
  return (
    beside.find(({ pages }) =>
      pages.some((page) =>
        [page, ...(page.others ?? [])].some(({ kind }) => KINDS_OF_SIDE[side].includes(kind)),
      ),
    ) ?? null
  )
}
