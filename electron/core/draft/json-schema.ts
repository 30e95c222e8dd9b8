import { z } from 'zod'
import { draftSchema } from '../filing/draft'

/** JSON Schema (draft 2020-12) of a draft file as people and programs write it: keys may be left out. */
export const draftJsonSchema = (): Record<string, unknown> => ({
  ...z.toJSONSchema(draftSchema, { io: 'input' }),
  title: '备案草稿（*.icpdraft.json）',
})
