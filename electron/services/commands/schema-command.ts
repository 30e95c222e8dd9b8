import { draftJsonSchema } from '../../core/draft/json-schema'
import { parseWords } from './arguments'
import { EXIT } from './command'
import type { Command } from './command'

/** `schema`: the draft's JSON Schema. */
export const schemaCommand: Command = async (args, context) => {
  parseWords(args, {})
  await context.print(draftJsonSchema())
  return EXIT.done
}
