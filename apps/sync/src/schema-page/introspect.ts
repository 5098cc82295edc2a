import { sql } from 'kysely'
import { openDatabase } from '../database/open-database.ts'

/** A column of a migrated database. */
export interface Column {
  readonly name: string
  readonly type: string
  readonly isKey: boolean
  readonly isRequired: boolean
  /** The table that it refers to. */
  readonly refersTo: string | undefined
}

export interface Relation {
  readonly name: string
  readonly isView: boolean
  readonly columns: readonly Column[]
}

/** Migrates an empty SQLite database, and reads what is in it, in the order in which it was made. */
export async function introspect(): Promise<readonly Relation[]> {
  await using database = await openDatabase({ url: 'sqlite::memory:' })
  const { kysely } = database
  const { rows } = await sql<{ readonly name: string; readonly type: string }>`
    select name, type from sqlite_schema
    where type in ('table', 'view') and name not like 'sqlite_%' and name not like 'kysely_%'
    order by rowid`.execute(kysely)
  return await Promise.all(
    rows.map(async ({ name, type }) => {
      const columns = await sql<{
        readonly name: string
        readonly type: string
        readonly pk: number
        readonly notnull: number
      }>`select name, type, pk, "notnull" from pragma_table_info(${name}) order by cid`.execute(
        kysely,
      )
      const references = await sql<{ readonly from: string; readonly table: string }>`
        select "from", "table" from pragma_foreign_key_list(${name})`.execute(kysely)
      const targets = new Map(references.rows.map((row) => [row.from, row.table]))
      return {
        name,
        isView: type === 'view',
        columns: columns.rows.map((column) => ({
          name: column.name,
          type: column.type.toLowerCase(),
          isKey: column.pk > 0,
          isRequired: column.notnull === 1 || column.pk > 0,
          refersTo: targets.get(column.name),
        })),
      }
    }),
  )
}
