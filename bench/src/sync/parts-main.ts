// Does the parts of a pull without the app, in a process of its own, and prints what each took: the same pages are
// downloaded and parsed, then the rows that the app has stored are inserted into an empty database, page by page.
import { readFileSync } from 'node:fs'
import { openDatabase } from '@ensaio/sync'
import { BenchError } from '../bench-error.ts'
import { openBarePostgres, openBareSqlite, type BareStore } from './bare-store.ts'
import { addCosts, type Cost, costOf, NO_COST } from './cost.ts'
import type { PartsResult, PullTask } from './pull-result.ts'

const task = JSON.parse(process.argv[2] ?? '') as PullTask // written by run-sync.ts
const pages = JSON.parse(readFileSync(task.pagesFile, 'utf8')) as readonly string[] // by pull-main.ts
const printed: PartsResult = {
  download: await costOf(download),
  insert: await insert(),
}
console.log(JSON.stringify(printed))

async function download(): Promise<void> {
  for (const page of pages) {
    const answer = await fetch(page)
    const body = (await answer.json()) as { readonly data?: unknown }
    if (!Array.isArray(body.data))
      throw new BenchError(`Failed to download a page: ${answer.status}. Look at the sandbox.`)
  }
}

/** The rows are read from the app's database before the clock runs. */
async function insert(): Promise<Cost> {
  // Makes the tables.
  await (await openDatabase({ url: task.bareDatabaseUrl }))[Symbol.asyncDispose]()
  await using database = await openDatabase({ url: task.databaseUrl })
  const isSqlite = database.dialect === 'sqlite'
  await using store: BareStore = await (isSqlite ? openBareSqlite : openBarePostgres)(
    task.bareDatabaseUrl,
  )
  const { rows } = await database.kysely
    .selectFrom('interaction')
    .select(({ fn }) => fn.countAll<number>().as('rows'))
    .executeTakeFirstOrThrow()
  const rowsPerPage = Math.ceil(rows / pages.length)
  let cost = NO_COST
  for (let start = 0; start < rows; start += rowsPerPage) {
    const some = await database.kysely
      .selectFrom('interaction')
      .selectAll()
      .orderBy('begun_at')
      .orderBy('protocol')
      .offset(start)
      .limit(rowsPerPage)
      .execute()
    cost = addCosts(cost, await costOf(() => store.insert(some)))
  }
  return cost
}
