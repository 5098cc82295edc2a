import BetterSqlite3 from 'better-sqlite3'
import { Client } from 'pg'

type Row = Readonly<Record<string, unknown>>

/** The table `interaction` without the app: rows are inserted by the driver alone. */
export interface BareStore extends AsyncDisposable {
  /** Inserts rows in one transaction. */
  insert(rows: readonly Row[]): Promise<void>
}

/** SQLite is fastest with one prepared statement for each row. */
export async function openBareSqlite(url: string): Promise<BareStore> {
  const database = new BetterSqlite3(url.slice('sqlite:'.length))
  // As the app has it: a commit waits for the disk.
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  return {
    async insert(rows) {
      const columns = columnsOf(rows)
      const statement = database.prepare<unknown[]>(statementFor(columns, 1, () => '?'))
      database.transaction(() => {
        for (const row of rows) statement.run(columns.map((column) => row[column]))
      })()
    },
    [Symbol.asyncDispose]: async () => void database.close(),
  }
}

/** PostgreSQL waits for the network at each statement: several rows share one. */
const ROWS_PER_STATEMENT = 100

export async function openBarePostgres(url: string): Promise<BareStore> {
  const client = new Client(url)
  await client.connect()
  return {
    async insert(rows) {
      const columns = columnsOf(rows)
      await client.query('begin')
      for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
        const some = rows.slice(start, start + ROWS_PER_STATEMENT)
        const text = statementFor(columns, some.length, (index) => `$${index + 1}`)
        await client.query(
          text,
          some.flatMap((row) => columns.map((column) => row[column])),
        )
      }
      await client.query('commit')
    },
    [Symbol.asyncDispose]: () => client.end(),
  }
}

function columnsOf([first = {}]: readonly Row[]): readonly string[] {
  return Object.keys(first)
}

function statementFor(
  columns: readonly string[],
  rows: number,
  place: (index: number) => string,
): string {
  const values = Array.from({ length: rows }, (_, row) => {
    const places = columns.map((_column, index) => place(row * columns.length + index))
    return `(${places.join(', ')})`
  })
  const names = columns.map((column) => `"${column}"`)
  return `insert into interaction (${names.join(', ')}) values ${values.join(', ')}`
}
