// A process of the app whose PostgreSQL server is stopped and started under it.
import { startSandbox } from 'ensaio'
import { expect, inject, test } from 'vitest'
import { openDatabase } from '../database/open-database.ts'
import { servicesOf, START } from '../testing/open-integration.ts'
import { startPostgresServer } from '@ensaio/test-config/postgres-server'
import { startProcess } from '../testing/system-process.ts'

const RUN = ['run', '--port', '0', '--every', '1s', '--backfill', '1d', '--since', START]

async function readEmails(url: string): Promise<readonly string[]> {
  await using database = await openDatabase({ url, connectionsMax: 1 })
  const rows = await database.kysely
    .selectFrom('prospect_contact')
    .select('value')
    .where('kind', '=', 'email')
    .orderBy('value')
    .execute()
  return rows.map(({ value }) => value)
}

test.skipIf(inject('postgresUrl') === null)(
  'waits while the database is away, says so, and goes on when it is back',
  async () => {
    await using server = await startPostgresServer()
    if (server === undefined)
      throw new Error('The server of the other tests is there, this one is not.')
    await using running = await startSandbox({ clock: 'frozen', at: START, scenario: 'empty' })
    const { sandbox } = running
    const arrive = (firstName: string) =>
      sandbox.runAction('zenvia-conversion', 'prospectArrives', {
        channel: 'manual',
        firstName,
        email: `${firstName.toLowerCase()}@example.com`,
      })
    const app = startProcess(RUN, servicesOf(running), server.url)
    await app.untilPrinted(', reading every')
    const untilStored = (...emails: readonly string[]) =>
      expect.poll(() => readEmails(server.url), { interval: 200 }).toEqual(emails)
    arrive('Ana')
    await untilStored('ana@example.com')

    await server.stop()
    await app.untilPrinted('the database does not answer')
    arrive('Bia')
    const receiver = /Receiving on (http:\S+),/u.exec(app.output())?.[1] ?? ''
    const health = await fetch(`${receiver}/zenvia-conversion`, { method: 'POST', body: '{}' })
    await server.start()

    await app.untilPrinted('the database answers again')
    await untilStored('ana@example.com', 'bia@example.com')
    // It went on receiving, and refused what it could not check.
    expect(health.status).toBe(401)
    expect(await app.end('SIGTERM')).toBe(0)
  },
)
