import type { Fact, Facts } from '../../reference/facts'
import { approvalProvinceSchema, type ProvinceWish } from '../../reference/site-content-facts'
import type { Filing } from '../rule'
import { hasMaterial } from '../slots'
import { IN_NAME, type Category, type Sign } from './approval-signs'

export interface Wish {
  readonly says: string
  /** A letter that nothing of it is done is taken, and lies among the materials. */
  readonly answeredByLetter: boolean
  readonly fact: Fact<unknown>
}

const isAbout = ({ categories, words }: ProvinceWish, id: Category['id'], signs: readonly Sign[]): boolean =>
  categories.some((one) => one === '*' || one === id) &&
  (words.length === 0 || signs.some((sign) => sign.words.some((word) => words.includes(word))))

const countsFor = (of: 'service' | 'principal', wish: ProvinceWish, signs: readonly Sign[]): boolean =>
  wish.of === of || (of === 'service' && wish.of === 'name' && signs.some(({ where }) => where === IN_NAME))

/** What the filing's province itself wants where these signs stand, or null. */
export function provinceWish(
  filing: Filing,
  of: 'service' | 'principal',
  id: Category['id'],
  signs: readonly Sign[],
  facts: Facts,
): Wish | null {
  const fact = facts.get(
    `approval-province/${filing.draft.filing.province?.slice(0, 2) ?? ''}`,
    approvalProvinceSchema,
  )
  const wish = fact?.value.wants.find((one) => countsFor(of, one, signs) && isAbout(one, id, signs))
  if (!fact || !wish) return null
  return {
    says: wish.says,
    answeredByLetter: wish.commitment && hasMaterial(filing, 'commitment-letter'),
    fact,
  }
}
