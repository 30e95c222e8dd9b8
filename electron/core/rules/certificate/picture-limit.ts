import { pictureLimitSchema, type PictureLimit } from '../../reference/material-facts'
import type { Fact } from '../../reference/facts'
import type { Filing, MaterialFile, RuleContext } from '../rule'

/** What the draft's access provider takes; without a provider, or where nothing is known of it, the strictest seen. */
export const pictureLimit = (filing: Filing, { facts }: RuleContext): Fact<PictureLimit> | null =>
  facts.get(`picture-limit/${filing.draft.filing.accessProvider ?? 'other'}`, pictureLimitSchema) ??
  facts.get('picture-limit/other', pictureLimitSchema)

/** Files of the materials, with their names; the App's icon has limits of its own, in the family of Apps. */
export const picturesOf = ({ draft, files = [] }: Filing): (MaterialFile & { readonly name: string })[] =>
  files.flatMap((file) => {
    const material = draft.materials[file.index]
    return material && material.slot !== 'app-icon' ? [{ ...file, name: material.file }] : []
  })
