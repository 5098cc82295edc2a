// The edge to PostgreSQL: its connections, and how long anybody waits for them.
import { Socket } from 'node:net'
import { Client, Pool } from 'pg'
import type { PoolConfig } from 'pg'
import { toStoreError } from './postgres-failure.ts'
import type { PostgresPlace } from './postgres-failure.ts'
import { StoreError } from './store-error.ts'

export interface Statement {
  /** Its work in words, for messages: a verb and its object. */
  readonly what: string
  readonly text: string
  readonly values?: readonly unknown[]
  /** The name under which the server keeps the plan of a frequent statement. */
  readonly name?: string
  /** True where it must not wait behind others, which may be long ones. */
  readonly isUrgent?: boolean
}

export type RunStatement = (statement: Statement) => Promise<readonly Row[]>

/** A row of an answer. Large integers come as text. */
export type Row = Readonly<Record<string, unknown>>

export interface PostgresConnection {
  readonly place: PostgresPlace
  /** @throws StoreError */
  readonly run: RunStatement
  /** Runs statements in one transaction, which is undone where the function throws or returns `undefined`. @throws StoreError */
  transact<Result>(
    what: string,
    work: (run: RunStatement) => Promise<Result | undefined>,
  ): Promise<Result | undefined>
  close(): Promise<void>
}

/** One renewal and one append are under way at a time. */
const URGENT_CONNECTIONS_MAX = 2
const OTHER_CONNECTIONS_MAX = 3

const CONNECT_MS_MAX = 2_000

/** The time after which the server gives a statement up, even one that waits for a lock. */
const STATEMENT_MS_MAX = 2_000

/** A connection that is cut without a word is found out after this long. */
const ANSWER_MS_MAX = 2_500

/** A transaction of a process that is paused ends after this long: it keeps a lease from being taken over. */
const IDLE_TRANSACTION_MS_MAX = 2_000

/** A statement of a transaction may move many megabytes. */
const LONG_ANSWER_MS_MAX = 30_000

const KEEP_ALIVE_AFTER_MS = 5_000

/** A sandbox that is used now and then need not wait for a connection each time. */
const IDLE_MS_MAX = 60_000

const CLOSE_MS_MAX = 1_000

/** Opens no connection yet. @throws StoreError for a URL that leads nowhere */
export function connectPostgres(url: string): PostgresConnection {
  const place = placeOf(url)
  const sockets = new Set<Socket>()
  const urgent = openPool(url, URGENT_CONNECTIONS_MAX, sockets)
  const other = openPool(url, OTHER_CONNECTIONS_MAX, sockets)
  return {
    place,
    run: async (statement) => {
      const { what, isUrgent = false } = statement
      try {
        const query = { ...queryOf(statement), query_timeout: ANSWER_MS_MAX }
        const { rows } = await (isUrgent ? urgent : other).query(query)
        return rows as readonly Row[] // pg's rows are objects
      } catch (error) {
        throw toStoreError(what, error, place)
      }
    },
    transact: async (what, work) => {
      try {
        return await transact(other, work)
      } catch (error) {
        throw error instanceof StoreError ? error : toStoreError(what, error, place)
      }
    },
    close: async () => {
      // A server that does not answer is not waited for.
      const cut = setTimeout(() => {
        for (const socket of sockets) socket.destroy()
      }, CLOSE_MS_MAX)
      await Promise.all([urgent.end(), other.end()])
      clearTimeout(cut)
    },
  }
}

function openPool(url: string, max: number, sockets: Set<Socket>): Pool {
  const pool = new Pool({
    ...connectionOf(url),
    max,
    application_name: 'ensaio',
    stream: () => {
      const socket = new Socket()
      sockets.add(socket)
      return socket.on('close', () => sockets.delete(socket))
    },
    connectionTimeoutMillis: CONNECT_MS_MAX,
    statement_timeout: STATEMENT_MS_MAX,
    idle_in_transaction_session_timeout: IDLE_TRANSACTION_MS_MAX,
    idleTimeoutMillis: IDLE_MS_MAX,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
    // Other work of the process keeps it alive, or it is over.
    allowExitOnIdle: true,
  })
  // An idle connection that breaks is opened again by the next statement, which reports what it meets; without a listener it
  // would end the process. One that is in use fails with the same error.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Has sslmode mean what it means to every other client of PostgreSQL. */
function connectionOf(url: string): PoolConfig {
  return { connectionString: `${url}${url.includes('?') ? '&' : '?'}uselibpqcompat=true` }
}

function queryOf({ text, values = [], name }: Statement) {
  return { text, values: [...values], ...(name !== undefined && { name }) }
}

async function transact<Result>(
  pool: Pool,
  work: (run: RunStatement) => Promise<Result | undefined>,
): Promise<Result | undefined> {
  const client = await pool.connect()
  const run: RunStatement = async (statement) => {
    const query = { ...queryOf(statement), query_timeout: LONG_ANSWER_MS_MAX }
    const { rows } = await client.query(query)
    return rows as readonly Row[] // pg's rows are objects
  }
  try {
    await client.query('BEGIN')
    await client.query(`SET LOCAL statement_timeout = ${LONG_ANSWER_MS_MAX}`)
    const result = await work(run)
    await client.query(result === undefined ? 'ROLLBACK' : 'COMMIT')
    client.release()
    return result
  } catch (error) {
    // The server undoes what a connection leaves behind.
    client.release(true)
    throw error
  }
}

/** Returns the place that a URL leads to. Nothing that is said of the URL repeats it: it may hold a password. */
function placeOf(url: string): PostgresPlace {
  const [, rest] = /^postgres(?:ql)?:\/\/(.*)$/s.exec(url) ?? []
  if (rest === undefined)
    throw refused(
      'it does not begin with postgres://. Give one as postgres://user:password@host:5432/database.',
    )
  if (rest.slice(rest.search(/[/?#]|$/)).includes('@'))
    throw refused(
      'it has an @ behind the host. Write the special characters of the password as %40 for @, %2F for /, %3F for ?, %23 for #.',
    )
  try {
    const { host, port, database = '', user = '' } = new Client(connectionOf(url))
    return { host, port, database, user }
  } catch (error) {
    const { message, code } = error as { readonly message: string; readonly code?: string } // pg throws errors only
    // The text of a URL that cannot be parsed is in its error, but not in others, as of a certificate that is not there.
    throw refused(
      code === 'ERR_INVALID_URL'
        ? 'it is not a URL. Give one as postgres://user:password@host:5432/database.'
        : `${message}. Correct it.`,
    )
  }
}

function refused(why: string): StoreError {
  return new StoreError('use the URL of the store', why, { isPassing: false })
}
