import { expect, it } from 'vitest'
import { emptyDraft } from '../../../electron/core/draft/empty-draft'
import { draftJsonSchema } from '../../../electron/core/draft/json-schema'
import { draftSchema } from '../../../electron/core/filing/draft'

it('requires only format and version, and refuses unknown keys', () => {
  const schema = draftJsonSchema()
  expect(schema.required).toEqual(['format', 'version'])
  expect(schema.additionalProperties).toBe(false)
  expect(Object.keys(schema.properties as object)).toEqual(Object.keys(draftSchema.shape))
})

it('begins with a draft in which nothing is known', () => {
  const draft = emptyDraft('d1')
  expect(draft.principal.name).toBe(null)
  expect(draft.services).toHaveLength(1)
  expect(draftSchema.parse(draft)).toEqual(draft)
})
