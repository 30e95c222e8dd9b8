import type { Database } from 'better-sqlite3-multiple-ciphers'

/** Reading a damaged file: whatever stands on whole pages comes out, however many pages between are lost. */

export type Row = Record<string, unknown>

/** Row numbers tried one by one from each side of a damaged place: more than any page of the table's tree holds. */
const MOST_TRIED = 3_000

/** Values of a one-column query, up to the first page that cannot be read. */
const untilDamage = <Value>(db: Database, sql: string): { values: Value[]; whole: boolean } => {
  const values: Value[] = []
  try {
    for (const value of db.prepare<[], Value>(sql).pluck().iterate()) values.push(value)
    return { values, whole: true }
  } catch {
    return { values, whole: false }
  }
}

/** A column's different values, by its index and by its table, from both ends. */
export const readableValues = (db: Database, table: string, column: string): Set<string> => {
  const found = new Set<string>()
  for (const hint of ['', 'NOT INDEXED'])
    for (const order of [`${column} ASC`, `${column} DESC`, 'rowid ASC', 'rowid DESC'])
      for (const value of untilDamage<string>(db, `SELECT ${column} FROM ${table} ${hint} ORDER BY ${order}`)
        .values)
        found.add(value)
  return found
}

/** Row numbers of a table in rising order: those found, and all that may lie between two damaged places. */
const rowNumbers = (db: Database, table: string): number[] => {
  const up = untilDamage<number>(db, `SELECT rowid FROM ${table} NOT INDEXED ORDER BY rowid`)
  if (up.whole) return up.values
  const down = untilDamage<number>(db, `SELECT rowid FROM ${table} NOT INDEXED ORDER BY rowid DESC`).values
  const first = (up.values.at(-1) ?? 0) + 1
  const last = (down.at(-1) ?? first + MOST_TRIED) - 1
  const between = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  const tried =
    between.length <= 2 * MOST_TRIED
      ? between
      : [...between.slice(0, MOST_TRIED), ...between.slice(-MOST_TRIED)]
  const after = new Set(up.values)
  return [...up.values, ...tried, ...down.reverse().filter((number) => !after.has(number))]
}

/** Rows of a table that has no row numbers, from both ends to the first damaged page. */
const rowsFromBothEnds = (db: Database, table: string, columns: readonly string[]): Row[] => {
  const found = new Map<string, Row>()
  for (const order of ['ASC', 'DESC'])
    try {
      const by = columns.map((name) => `${name} ${order}`).join(', ')
      for (const row of db
        .prepare<[], Row>(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${by}`)
        .iterate())
        found.set(JSON.stringify(row), row)
    } catch {
      // What lies beyond the damaged page is read from the other end.
    }
  return [...found.values()]
}

const hasRowNumbers = (db: Database, table: string): boolean =>
  db.prepare<[string], number>('SELECT wr FROM pragma_table_list WHERE name = ?').pluck().get(table) === 0

/** Calls back with each row that can be read whole. */
export const eachReadableRow = (
  db: Database,
  table: string,
  columns: readonly string[],
  take: (row: Row) => void,
): void => {
  if (!hasRowNumbers(db, table)) return rowsFromBothEnds(db, table, columns).forEach(take)
  const one = db.prepare<[number], Row>(`SELECT ${columns.join(', ')} FROM ${table} WHERE rowid = ?`)
  for (const number of rowNumbers(db, table)) {
    let row: Row | undefined
    try {
      row = one.get(number)
    } catch {
      // On a damaged page; the others go on.
    }
    if (row !== undefined) take(row)
  }
}
