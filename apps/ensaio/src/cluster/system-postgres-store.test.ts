// Opening a store, and refusals to open it.
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { systemNow } from '@ensaio/mock-kit'
import { onPostgresServer } from '@ensaio/test-config/on-postgres-server'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../data/testing/temporary-directory.ts'
import { createCertificates } from '../tls/certificates.ts'
import { toStoreError } from './postgres-failure.ts'
import { StoreError } from './store-error.ts'
import { checkServer } from './system-postgres-schema.ts'
import { openPostgresStore } from './system-postgres-store.ts'
import { addresses, append, make, requestsIn, take } from './testing/leases.ts'
import { createTestDatabase } from './testing/system-postgres-cluster.ts'
import { startPostgresProxy, startTlsProxy } from './testing/system-postgres-proxy.ts'

const SECRET = 'geheim-4711'

const warn = (): undefined => undefined

/** Opens a store without any patience, and returns the error. */
async function refusalOf(url: string): Promise<StoreError> {
  let passedMs = 0
  const stopwatchMs = () => (passedMs += 10_000)
  const error: unknown = await openPostgresStore({ url, warn, stopwatchMs }).catch(
    (error: unknown) => error,
  )
  if (!(error instanceof StoreError)) throw new Error(`it was not refused: ${inspect(error)}`)
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET)
  return error
}

async function unusedPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // it listens on a port
  server.close()
  return port
}

onPostgresServer((serverUrl) => {
  test('the first to open a database makes the schema, and all that come at once use it', async () => {
    await using database = await createTestDatabase(serverUrl)
    const { url } = database
    const open = () => openPostgresStore({ url, warn })
    const stores = await Promise.all([open(), open(), open()])
    const first = await stores[0].join(addresses)
    const second = await stores[1].join(addresses)

    const lease = await make(first, 'a')
    await append(lease, 1)
    await lease.release()
    expect(await requestsIn(await take(second, 'a'))).toBe(1)
    expect(await database.run('SELECT version FROM ensaio.schema_version')).toEqual([
      { version: 3 },
    ])
    expect(
      await database.run(
        'SELECT DISTINCT application_name AS name FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
      ),
    ).toEqual([{ name: 'ensaio' }])
    for (const store of stores) await store.close()
  })

  test('a schema of a newer version is refused, and stays as it is', async () => {
    await using database = await createTestDatabase(serverUrl)
    await database.run('CREATE SCHEMA ensaio')
    await database.run('CREATE TABLE ensaio.schema_version AS SELECT 7 AS version')

    const { message, isPassing } = await refusalOf(database.url)

    expect(message).toMatch(
      /its schema has the version 7, and this Ensaio knows up to 3\. Start a newer Ensaio\.$/,
    )
    expect(isPassing).toBe(false)
    expect(await database.run('SELECT version FROM ensaio.schema_version')).toEqual([
      { version: 7 },
    ])
  })

  test('a store that the first version made opens, with all that it holds', async () => {
    await using database = await createTestDatabase(serverUrl)
    for (const statement of FIRST_VERSION) await database.run(statement)

    const store = await openPostgresStore({ url: database.url, warn })
    const node = await store.join(addresses)
    const lease = await take(node, 'old')

    expect(lease.leftMs).toBe(60_000)
    expect(await requestsIn(lease)).toBe(7)
    await append(lease, 8)
    expect(await requestsIn(lease)).toBe(8)
    await lease.remove()
    expect(await node.snapshots.list()).toEqual([])
    await make(node, 'new', 1_000)
    await store.close()
    const [version] = await database.run('SELECT version FROM ensaio.schema_version')
    expect(version).toEqual({ version: 3 })
    // A process of the first version goes on meanwhile, and knows of no expiries.
    await database.run(MADE_BY_FIRST_VERSION)
    const again = await openPostgresStore({ url: database.url, warn })
    const late = await again.join(addresses)
    expect((await take(late, 'late')).leftMs).toBe(60_000)
    await again.close()
  })

  test('a user who may use the schema, and make none, opens it once it is there', async () => {
    await using database = await createTestDatabase(serverUrl)
    const { url, run } = database
    await (await openPostgresStore({ url, warn })).close()
    const role = `worker_${new URL(url.replace('@/', '@localhost/')).pathname.slice(1)}`
    await run(`CREATE ROLE ${role} LOGIN`)
    await run(`GRANT USAGE ON SCHEMA ensaio TO ${role}`)
    await run(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ensaio TO ${role}`)

    const store = await openPostgresStore({ url: url.replace('postgres@', `${role}@`), warn })
    const node = await store.join(addresses)
    const refused = await node.create('a').catch((error: unknown) => error)
    expect(String(refused)).toContain('lacks a right: permission denied for sequence epochs')
    await run(`GRANT USAGE ON ALL SEQUENCES IN SCHEMA ensaio TO ${role}`)
    await append(await make(node, 'a'), 1)

    await store.close()
    await run(`DROP OWNED BY ${role}`)
    await run(`DROP ROLE ${role}`)
  })

  test('a database that cannot hold every character is refused', async () => {
    await using database = await createTestDatabase(serverUrl, 'SQL_ASCII')

    expect((await refusalOf(database.url)).message).toContain('the encoding SQL_ASCII')
  })

  test('a server that lets nobody in says why, and no secret is in any text', async () => {
    await using database = await createTestDatabase(serverUrl)
    await using proxy = await startPostgresProxy(database.url)
    const at = new URL(proxy.url)
    at.password = SECRET
    const [{ hba_file: hba } = {}] = await database.run('SHOW hba_file')
    const rules = 'local all locked scram-sha-256\nlocal all all trust\nhost all all all trust'
    await database.run(
      `COPY (SELECT unnest(string_to_array('${rules}', E'\\n'))) TO '${String(hba)}'`,
    )
    await database.run('SELECT pg_reload_conf()')
    await database.run("CREATE ROLE locked LOGIN PASSWORD 'another'")
    await database.run('CREATE ROLE guest LOGIN')
    const as = (changes: Partial<URL>): string => Object.assign(new URL(at), changes).href

    // The server reads its rules in its own time.
    await expect
      .poll(() => refusalOf(as({ username: 'locked' })))
      .toMatchObject({
        message: expect.stringContaining('refuses the password of the user locked') as string,
        isPassing: false,
      })
    const open = await refusalOf(as({ username: 'locked', password: '' }))
    expect(open.message).toContain('it asks for a password, and the URL has none')
    const nobody = await refusalOf(as({ username: 'nobody' }))
    expect(nobody.message).toContain('it refuses the user nobody')
    const guest = await refusalOf(as({ username: 'guest' }))
    expect(guest.message).toMatch(/the user guest lacks a right: .*ensaio/)
    const nowhere = await refusalOf(as({ pathname: '/nowhere' }))
    expect(nowhere.message).toMatch(/it has no database nowhere\. Create it/)
    const plain = await refusalOf(as({ search: '?sslmode=require' }))
    expect(plain.message).toContain('it offers no TLS')
    const port = String(await unusedPort())
    const refused = await refusalOf(as({ port }))
    expect(refused.message).toMatch(
      new RegExp(`in the store at 127\\.0\\.0\\.1:${port}/test_\\w+: nothing listens there`),
    )
    expect(refused.isPassing).toBe(true)
    await database.run('DROP ROLE locked, guest')
  })

  test.each([
    ['require', '127.0.0.1', false, 'it is open'],
    ['verify-full', '127.0.0.1', false, 'its certificate is not trusted'],
    ['verify-full', '127.0.0.1', true, 'it is open'],
    ['verify-full', 'db.local', true, 'its certificate is not trusted'],
    ['verify-ca', 'db.local', true, 'it is open'],
  ])(
    'with sslmode=%s, a certificate for %s, and its authority in the URL (%s): %s',
    async (mode, host, isNamed, outcome) => {
      await using database = await createTestDatabase(serverUrl)
      using directory = temporaryDirectory()
      const { key, certificate, authority } = createCertificates([host], systemNow())
      await using proxy = await startTlsProxy(database.url, { key, cert: certificate })
      const file = join(directory.path, 'authority.pem')
      writeFileSync(file, authority)
      const url = `${proxy.url}?sslmode=${mode}${isNamed ? `&sslrootcert=${file}` : ''}`

      const opened = openPostgresStore({ url, warn }).then(async (store) => {
        await store.close()
        return 'it is open'
      })

      expect(await opened.catch(({ message }: Error) => message)).toContain(outcome)
    },
  )
})

test.each([
  [`mysql://root:${SECRET}@db/x`, 'it does not begin with postgres://'],
  [`postgres://me:${SECRET}/1@db/x`, 'Write the special characters of the password as %40'],
  [`postgres://me:12?${SECRET}@db/x`, 'Write the special characters of the password as %40'],
  [`postgres://me:${SECRET}@db:port/x`, 'it is not a URL'],
  [`postgres://me:${SECRET}@db/x?sslmode=verify-full&sslrootcert=/none.pem`, '/none.pem'],
  [`postgres://me:${SECRET}@db/x?sslmode=verify-ca`, 'sslrootcert'],
])('a URL that leads nowhere is refused: %s', async (url, why) => {
  const { message, isPassing } = await refusalOf(url)

  expect(message).toMatch(/^Failed to use the URL of the store: /)
  expect(message).toContain(why)
  expect(isPassing).toBe(false)
})

test('an old server is refused', () => {
  expect(() => checkServer(130_022, 'UTF8', 'db:5432/x')).toThrow(
    'Failed to use the store at db:5432/x: it is PostgreSQL 13. Use PostgreSQL 14 or a newer one.',
  )
  expect(checkServer(140_000, 'UTF8', 'db:5432/x')).toBeUndefined()
})

test.each([
  [{ code: 'ENOTFOUND', message: 'x' }, 'the host db.local was not found', true],
  [new AggregateError([{ code: 'ECONNREFUSED' }]), 'nothing listens there', true],
  [{ code: '53100', message: 'x' }, 'its disk is full', true],
  [{ code: '53300', message: 'x' }, 'it has no connection left', true],
  [{ code: '57P03', message: 'the database system is starting up' }, 'it starts or stops', true],
  [{ code: '25006', message: 'x' }, 'it can only be read', true],
  [{ code: '40P01', message: 'deadlock detected' }, 'it did not answer: deadlock detected', true],
  [new Error('Query read timeout'), 'it did not answer: Query read timeout', true],
  [{ code: 'SELF_SIGNED_CERT_IN_CHAIN', message: 'x' }, 'its certificate is not trusted', false],
  [{ code: '42P01', message: 'no such table' }, 'it answered: no such table (42P01)', false],
])('a failure is told with its remedy: %o', (error, why, isPassing) => {
  const place = { host: 'db.local', port: 5432, database: 'x', user: 'me' }

  const told = toStoreError('find a sandbox', error, place)

  expect(told.message).toContain(`Failed to find a sandbox in the store at db.local:5432/x: ${why}`)
  expect(told.isPassing).toBe(isPassing)
})

/** A store of the first version of the schema as it was made: a sandbox that expires, with a line in its log. */
const FIRST_VERSION = [
  'CREATE SCHEMA ensaio',
  'CREATE TABLE ensaio.schema_version (version integer NOT NULL)',
  'CREATE SEQUENCE ensaio.epochs',
  `CREATE TABLE ensaio.nodes (
    id uuid PRIMARY KEY, addresses jsonb NOT NULL, ttl_ms integer NOT NULL, expires_at timestamptz NOT NULL,
    steady_since timestamptz NOT NULL DEFAULT '-infinity', beat bigint NOT NULL DEFAULT 0,
    is_draining boolean NOT NULL DEFAULT false
  )`,
  `CREATE TABLE ensaio.sandboxes (
    id bigint PRIMARY KEY, name text COLLATE "C" NOT NULL UNIQUE, owner uuid, epoch bigint NOT NULL UNIQUE,
    checkpoint bigint NOT NULL DEFAULT 0, ttl_ms bigint
  )`,
  'CREATE INDEX ON ensaio.sandboxes (owner)',
  `CREATE TABLE ensaio.log (
    sandbox bigint, seq bigint, part integer, epoch bigint NOT NULL, entries text NOT NULL,
    PRIMARY KEY (sandbox, seq, part)
  )`,
  'INSERT INTO ensaio.schema_version VALUES (1)',
  `INSERT INTO ensaio.sandboxes (id, name, epoch, ttl_ms) SELECT epoch, 'old', epoch, 60000 FROM nextval('ensaio.epochs') epoch`,
  `INSERT INTO ensaio.log SELECT id, 1, 0, epoch, '{"kind":"state","state":{"requests":7}}' FROM ensaio.sandboxes`,
]

const MADE_BY_FIRST_VERSION = `INSERT INTO ensaio.sandboxes (id, name, epoch, ttl_ms)
  SELECT epoch, 'late', epoch, 60000 FROM nextval('ensaio.epochs') epoch`
