import type { Draft } from '../../core/filing/draft'

/** The columns by which drafts are listed and found, taken from the draft at each save. */
export interface DraftColumns {
  readonly title: string
  readonly principalName: string
  readonly nature: string | null
  readonly province: string | null
  readonly provider: string | null
  readonly firstDomain: string | null
  readonly services: number
}

export const columnsOf = (draft: Draft): DraftColumns => ({
  title: draft.title ?? '',
  principalName: draft.principal.name ?? '',
  nature: draft.principal.nature,
  province: draft.filing.province,
  provider: draft.filing.accessProvider,
  firstDomain:
    draft.services.flatMap((service) => service.domains).find((domain) => domain.name)?.name ?? null,
  services: draft.services.length,
})
