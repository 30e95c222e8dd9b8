import { z } from 'zod'
import { sourceSchema } from '../core/rules/finding'

/** The copy sheet as its own window is shown it. The draft is the one that the window was opened for. */

const id = z.string().min(1).max(100)
const nothing = z.strictObject({})
const rowKey = z.string().min(1).max(500)
const route = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) => ({ input, output })

export const copyRowViewSchema = z.object({
  key: z.string(),
  /** The console's own. */
  label: z.string(),
  /** The place in the draft of a row that no console has: its label is ours, and speaks the language of the page. */
  ownPlace: z.string().nullable(),
  /** `empty`: the form takes it empty; `elsewhere`: not of the draft, see the note. */
  state: z.enum(['filled', 'missing', 'empty', 'elsewhere']),
  value: z.string(),
  masked: z.string(),
  note: z.string(),
  /** Whether the draft has a place for it. */
  hasPlace: z.boolean(),
  /** Stands for the value: another value has another mark. */
  mark: z.string(),
  /** `changed`: it was copied, and another value stands there now. */
  tick: z.enum(['none', 'copied', 'changed']),
})
export type CopyRowView = z.infer<typeof copyRowViewSchema>

export const copySheetViewSchema = z.object({
  title: z.string(),
  /** Name of the console, as its provider calls it. */
  console: z.string(),
  steps: z.array(z.object({ title: z.string(), note: z.string(), rows: z.array(copyRowViewSchema) })),
  notes: z.array(z.string()),
  source: sourceSchema,
  /** Whether the window stays above all others. */
  onTop: z.boolean(),
  /** Letters alone act as shortcuts, as the person set it for the whole program. */
  letterKeys: z.boolean(),
})
export type CopySheetView = z.infer<typeof copySheetViewSchema>

export const copySheetRoutes = {
  /** Asked by the main window alone: opens the second window, or brings it to the front. */
  'copySheet.open': route(z.strictObject({ draftId: id }), nothing),
  'copySheet.view': route(nothing, copySheetViewSchema),
  /** `mark`: of the value that was copied; null takes the tick away. */
  'copySheet.tick': route(
    z.strictObject({ key: rowKey, mark: z.string().length(16).nullable() }),
    copySheetViewSchema,
  ),
  'copySheet.untickAll': route(nothing, copySheetViewSchema),
  /** Brings the main window to the row's field. */
  'copySheet.goto': route(z.strictObject({ key: rowKey }), nothing),
  /** Null when the person closed the dialog. `masked`: people's numbers with their middles hidden. */
  'copySheet.save': route(
    z.strictObject({ format: z.enum(['xlsx', 'md']), masked: z.boolean() }),
    z.object({ fileName: z.string().nullable() }),
  ),
  'copySheet.onTop': route(z.strictObject({ onTop: z.boolean() }), copySheetViewSchema),
} as const
