import type { Slot } from '../../filing/vocabulary'
import { found, passed } from '../answers'
import { isPersonal, peopleOf, type NamedPerson } from '../people'
import type { Answer, Filing, Rule } from '../rule'
import { KINDS_OF_SIDE, type CardSide } from '../kinds-for-slot'
import { isHead } from '../same-person'
import { hasMaterial, pagesOf } from '../slots'

const CARD_SLOTS = (named: NamedPerson): Slot[] => [named.portrait, named.emblem]

/** A side is there when its slot holds something, or when a page of it was read in a neighbouring slot. */
function hasSide(filing: Filing, named: NamedPerson, side: CardSide): boolean {
  const slots = CARD_SLOTS(named)
  if (named.service === null && isPersonal(filing.draft)) slots.push('principal-certificate')
  return (
    hasMaterial(filing, named[side], named.service) ||
    pagesOf(filing, slots, KINDS_OF_SIDE[side], named.service).length > 0
  )
}

function check(filing: Filing, named: NamedPerson): Answer[] {
  // One person in both roles hands in one card.
  if (named.service !== null && isHead(filing.draft, named.person) === true) return []
  // A passport has one photo page and no emblem side.
  const sides =
    named.person.certificate.type === 'passport' ? (['portrait'] as const) : (['portrait', 'emblem'] as const)
  const missing = sides.filter((side) => !hasSide(filing, named, side))
  if (missing.length === 0) return [passed('materials')]
  return missing.map((side) =>
    found(
      'materials',
      `材料里还没有${named.role}证件的${side === 'portrait' ? '人像面' : '国徽面'}${
        named.service === null ? '' : `（第 ${named.service + 1} 个服务）`
      }。`,
      '放入证件原件的彩色扫描件或照片，两面都要。',
      { slot: named[side] },
    ),
  )
}

export const idSidesMissing: Rule = {
  id: 'certificate/id-sides-missing',
  family: 'certificate',
  top: 5,
  title: '负责人证件的两面都已放入材料',
  severity: 'block',
  basis: 'certificate-complete',
  explains: '每位负责人的证件要有人像面与国徽面；护照只要照片页。同一个人担任两个角色时交一份。',
  check: (filing) => peopleOf(filing.draft).flatMap((named) => check(filing, named)),
}
