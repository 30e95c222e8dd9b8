/**
 * What a certificate says about one field: `printed` as it stands on the paper, `typed` as a person fills it into a
 * form. Dates are typed YYYY-MM-DD, no end is typed long-term; null: nobody types this field.
 */
export interface Printed {
  readonly printed: string
  readonly typed: string | null
}
export type PrintedFields = Readonly<Record<string, Printed>>

export const same = (text: string): Printed => ({ printed: text, typed: text })

/** The person's keyboard: full-width brackets typed as half-width ones, which makes no difference to the value. */
export const plainBrackets = (text: string): Printed => ({
  printed: text,
  typed: text.replace(/（/g, '(').replace(/）/g, ')'),
})
