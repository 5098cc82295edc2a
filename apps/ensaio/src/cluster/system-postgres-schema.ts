// The schema of the store, and how it gets from one version to the next.
import type { PostgresConnection, RunStatement } from './system-postgres-connection.ts'
import { nameOf } from './postgres-failure.ts'
import type { PostgresPlace } from './postgres-failure.ts'
import { StoreError } from './store-error.ts'

/** The statements that lead to each version from the one before. A version is added with each change; none is changed. */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    'CREATE SEQUENCE ensaio.epochs',
    `CREATE TABLE ensaio.nodes (
      id uuid PRIMARY KEY,
      addresses jsonb NOT NULL,
      ttl_ms integer NOT NULL,
      expires_at timestamptz NOT NULL,
      steady_since timestamptz NOT NULL DEFAULT '-infinity',
      beat bigint NOT NULL DEFAULT 0,
      is_draining boolean NOT NULL DEFAULT false
    )`,
    // The id is the first epoch: what was written for a sandbox of the same name that was removed is not read again.
    `CREATE TABLE ensaio.sandboxes (
      id bigint PRIMARY KEY,
      name text COLLATE "C" NOT NULL UNIQUE,
      owner uuid,
      epoch bigint NOT NULL UNIQUE,
      checkpoint bigint NOT NULL DEFAULT 0,
      ttl_ms bigint
    )`,
    'CREATE INDEX ON ensaio.sandboxes (owner)',
    `CREATE TABLE ensaio.log (
      sandbox bigint,
      seq bigint,
      part integer,
      epoch bigint NOT NULL,
      entries text NOT NULL,
      PRIMARY KEY (sandbox, seq, part)
    )`,
  ],
  [
    // Beside the table of sandboxes, whose rows each append locks.
    `CREATE TABLE ensaio.expiries (
      sandbox bigint PRIMARY KEY,
      at timestamptz NOT NULL
    )`,
    `CREATE TABLE ensaio.snapshots (
      name text COLLATE "C" PRIMARY KEY,
      id uuid NOT NULL UNIQUE,
      head text NOT NULL,
      length bigint NOT NULL,
      saved_at timestamptz NOT NULL DEFAULT clock_timestamp()
    )`,
    `CREATE TABLE ensaio.snapshot_parts (
      snapshot uuid,
      part integer,
      entries text NOT NULL,
      PRIMARY KEY (snapshot, part)
    )`,
  ],
  // The tables stay. Logs have staged changes from now on, which earlier versions do not know.
  [],
]

/** Older servers get no more security updates. */
const SERVER_VERSION_MIN = 14

/** Locked while the schema is changed; the number is that of this project alone. */
const MIGRATION_LOCK = 0x65_6e_73_61_69_6f // "ensaio"

/** @throws StoreError where the server is too old, or the schema is of a newer version */
export async function prepareSchema(connection: PostgresConnection): Promise<void> {
  const { run, transact, place } = connection
  const what = 'prepare the schema'
  const [server] = await run({ what, text: SERVER })
  checkServer(Number(server?.['version']), String(server?.['encoding']), nameOf(place))
  if (server?.['is_prepared'] === true && (await readVersion(run, place)) === MIGRATIONS.length)
    return
  await transact(what, async (run) => {
    await run({ what, text: `SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})` })
    await migrate(run, place)
    return true
  })
}

const SERVER = `SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding,
  to_regclass('ensaio.schema_version') IS NOT NULL AS is_prepared`

/** @param version as PostgreSQL counts: 150004 for 15.4 */
export function checkServer(version: number, encoding: string, store: string): void {
  const major = Math.floor(version / 10_000)
  if (major < SERVER_VERSION_MIN)
    throw refused(
      store,
      `it is PostgreSQL ${major}. Use PostgreSQL ${SERVER_VERSION_MIN} or a newer one.`,
    )
  if (encoding !== 'UTF8')
    throw refused(
      store,
      `the database has the encoding ${encoding}, which lacks characters. Create one with the encoding UTF8.`,
    )
}

async function migrate(run: RunStatement, place: PostgresPlace): Promise<void> {
  const change = (text: string) => run({ what: 'prepare the schema', text })
  await change('CREATE SCHEMA IF NOT EXISTS ensaio')
  await change('CREATE TABLE IF NOT EXISTS ensaio.schema_version (version integer NOT NULL)')
  const version = await readVersion(run, place)
  for (const statements of MIGRATIONS.slice(version))
    for (const statement of statements) await change(statement)
  await change('DELETE FROM ensaio.schema_version')
  await change(`INSERT INTO ensaio.schema_version VALUES (${MIGRATIONS.length})`)
}

/** @throws StoreError where this version of Ensaio does not know it */
async function readVersion(run: RunStatement, place: PostgresPlace): Promise<number> {
  const what = 'read the version of the schema'
  const [row] = await run({ what, text: 'SELECT version FROM ensaio.schema_version' })
  const version = Number(row?.['version'] ?? 0)
  if (version <= MIGRATIONS.length) return version
  throw refused(
    nameOf(place),
    `its schema has the version ${version}, and this Ensaio knows up to ${MIGRATIONS.length}. Start a newer Ensaio.`,
  )
}

function refused(store: string, why: string): StoreError {
  return new StoreError(`use the store at ${store}`, why, { isPassing: false })
}
