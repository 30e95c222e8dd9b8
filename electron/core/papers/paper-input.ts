import type { Draft } from '../filing/draft'
import type { Fact, Facts } from '../reference/facts'
import { sourcesOf } from '../rules/source'
import type { Paper } from './paper'

/** What a paper is made from. */
export interface PaperInput {
  readonly draft: Draft
  readonly facts: Facts
}

/** Makes the papers of one kind that this draft wants or may want; none where it is not wanted. */
export type PaperMaker = (input: PaperInput) => readonly Paper[]

export const becauseOf = (sentence: string, fact: Fact<unknown>): Paper['why'] => ({
  sentence,
  source: sourcesOf(fact),
  fact: fact.id,
})

/** A fact on which a paper may be called wanted: not weak, and nobody says otherwise. */
export const isFirm = ({ confidence, disputed }: Fact<unknown>): boolean =>
  !disputed && (confidence === 'high' || confidence === 'medium')

/** A provincial list says for whom each of its entries is. */
export const concerns = (appliesTo: string, personal: boolean): boolean =>
  appliesTo === 'both' || appliesTo === (personal ? 'personal' : 'organization')

/** The first entry of the province's list of materials of one type that is for this kind of principal. */
export function wantedMaterial(
  { draft, facts }: PaperInput,
  type: string,
): Fact<{ readonly type: string; readonly condition?: string | undefined }> | null {
  const personal = draft.principal.nature === 'personal'
  return (
    facts
      .provincialList(draft.filing.province, 'materials')
      .find(({ value }) => value.type === type && concerns(value.appliesTo, personal)) ?? null
  )
}
