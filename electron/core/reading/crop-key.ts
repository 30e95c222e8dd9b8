/**
 * Name of a field's crop among those of its page. `other`: place among the page's further documents, null for the main
 * one: two sides of a card on one page have fields of the same name.
 */
export const cropKey = (field: string, other: number | null): string =>
  other === null ? field : `${field}@${other}`

interface Documents<Field> {
  readonly fields: Readonly<Record<string, Field>>
  readonly others?: readonly { readonly fields: Readonly<Record<string, Field>> }[]
}

/** Stated fields of all documents of a page, by the keys of their crops. */
export const fieldsByCropKey = <Field>({ fields, others = [] }: Documents<Field>): Map<string, Field> =>
  new Map(
    [fields, ...others.map((other) => other.fields)].flatMap((own, at) =>
      Object.entries(own).map(([field, reading]) => [cropKey(field, at === 0 ? null : at - 1), reading]),
    ),
  )
