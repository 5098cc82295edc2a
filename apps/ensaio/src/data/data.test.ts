import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Schemas } from '@ensaio/contracts/control'
import { expect, test } from 'vitest'
import type { SandboxControl } from '../sandbox-control.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox } from '../testing/open-sandbox.ts'
import { startReceiver } from '../testing/start-receiver.ts'
import { temporaryDirectory } from './testing/temporary-directory.ts'

/** Everything that is to survive a restart. */
function contentOf(sandbox: SandboxControl) {
  const { services, clock, requests, deliveriesPaused, pausedTargets } = sandbox.describe()
  return {
    services: services.map(({ baseUrl: _port, ...service }) => service),
    clock,
    requests,
    deliveriesPaused,
    pausedTargets,
    records: services.map(({ service }) =>
      sandbox
        .collections(service)
        .map(({ name }) => sandbox.records(service, name, { limit: 100 })),
    ),
    jobs: sandbox.jobs(),
    deliveries: sandbox.deliveries(),
    settings: sandbox.deliverySettings(),
    faults: sandbox.faults(),
    behaviours: services.map(({ service }) => sandbox.behaviours(service)),
    endpoints: sandbox.endpoints('conversica'),
  }
}

test('a sandbox goes on where it stopped', async () => {
  using directory = temporaryDirectory()
  const data = directory.path
  await using receiver = await startReceiver([500])
  const first = await openSandbox({ data, seed: 7 })
  first.sandbox.setEndpoints('conversica', {
    baseUrl: receiver.url,
    username: 'me',
    password: 'secret',
  })
  first.sandbox.setBehaviour('zenvia-conversion', 'archivedReopen', false)
  first.sandbox.addFault({
    on: 'request',
    service: 'conversica',
    effect: { kind: 'status', status: 503 },
    when: { first: 1 },
  })
  expect((await first.saveLead()).status).toBe(503)
  expect((await first.saveLead()).status).toBe(200)
  await first.sandbox.advance('2d')
  first.sandbox.pauseTarget('conversica', 'leadUpdate')
  first.sandbox.setDeliverySettings({ concurrency: 3 })
  const content = contentOf(first.sandbox)
  await first.stop()

  await using second = await openSandbox({ data })
  expect(contentOf(second.sandbox)).toEqual(content)
  expect(second.sandbox.faults()).toMatchObject([{ matched: 2, hits: 1 }])
})

test('the journal tells of what changed before, and follows on', async () => {
  using directory = temporaryDirectory()
  const data = directory.path
  const first = await openSandbox({ data })
  await first.saveLead()
  await first.saveLead({ email: 7 })
  first.sandbox.setBehaviour('zenvia-conversion', 'archivedReopen', false)
  const [saved = { durationMs: 0 }, , set] = first.sandbox.journal()
  const { durationMs: _rounded, ...wanted } = saved
  await first.stop()

  await using second = await openSandbox({ data })
  expect(second.sandbox.journal()).toMatchObject([
    {
      ...wanted,
      answer: { status: 200 },
      request: { method: 'POST', url: '/json/' },
      restored: true,
    },
    { ...set, restored: true },
  ])
  await second.saveLead({ id: 'lead-2' })
  expect(second.sandbox.journal({ after: set?.id ?? '' })).toMatchObject([{ kind: 'request' }])
  // Nobody knows the headers and bodies of the one before.
  expect(second.sandbox.har().log.entries).toHaveLength(1)
  const match = { operationId: 'createOrUpdateLead' }
  expect(second.sandbox.verify({ requests: [{ match, count: 1 }] }).ok).toBe(true)
})

test('sandboxes that were made at run time come back, and deleted ones do not', async () => {
  using directory = temporaryDirectory()
  const data = directory.path
  const first = await openSandbox({ data })
  await first.saveLead()
  first.createSandbox({ name: 'fork', fork: 'main' })
  await first.saveLead({ id: 'lead-2' })
  first.sandbox.saveSnapshot('later')
  first.createSandbox({ name: 'loaded', snapshot: 'later', ttl: '1h' })
  await first.createSandbox({ name: 'deleted' }).delete()
  const contents = [await stateOf(first, 'fork'), await stateOf(first, 'loaded')]
  await first.stop()

  await using second = await openSandbox({ data })
  expect([await stateOf(second, 'fork'), await stateOf(second, 'loaded')]).toEqual(contents)
  expect(contents).toMatchObject([{ leads: { total: 1 } }, { leads: { total: 2 } }])
  expect(readdirSync(join(data, 'sandboxes')).sort()).toEqual(['fork', 'loaded', 'main'])
})

test('a sandbox that is deleted during an advance does not come back', async () => {
  using directory = temporaryDirectory()
  const data = directory.path
  await using running = await openSandbox({ data })
  const deleted = running.createSandbox({ name: 'deleted', scenario: 'empty' })
  deleted.setBehaviour('zenvia-chat', 'autopilotPerHour', 10_000)
  const advanced = deleted.advance('3650d')
  while ((deleted.describe().clock.advance?.jobs ?? 0) === 0)
    await running.control('GET', '/sandboxes/deleted/clock')

  await deleted.delete()

  expect(await advanced).toMatchObject({ cancelled: true })
  expect(readdirSync(join(data, 'sandboxes'))).toEqual(['main'])
})

async function stateOf({ control }: OpenSandbox, name: string) {
  const path = `/sandboxes/${name}`
  const leads = await control('GET', `${path}/services/conversica/records/leads`)
  const { body } = await control<Schemas['Sandbox']>('GET', path)
  const { clock, expiresAt } = body
  return { clock, expires: expiresAt !== undefined, leads: leads.body }
}

test('a second process is kept out, and told of the first', async () => {
  using directory = temporaryDirectory()
  const data = directory.path
  await using first = await openSandbox({ data })

  await expect(openSandbox({ data })).rejects.toThrow(
    `Failed to open ${data}: the process ${process.pid} has had it open since `,
  )
  expect((await first.saveLead()).status).toBe(200)
})

test('a scenario that the data have already is not made anew by another choice', async () => {
  using directory = temporaryDirectory()
  const data = directory.path
  const first = await openSandbox({ data, scenario: 'default', seed: 2 })
  const content = contentOf(first.sandbox)
  await first.stop()

  await using second = await openSandbox({ data, scenario: 'empty', seed: 3 })
  expect(contentOf(second.sandbox)).toEqual(content)
})

test('a start that fails lets the directory go, and leaves no half of a sandbox', async () => {
  using directory = temporaryDirectory()
  const data = join(directory.path, 'data')
  const fixtures = join(directory.path, 'fixtures.json')
  writeFileSync(fixtures, '{"conversica":{"leads":[{"id":"lead-1"}]}}')
  await expect(openSandbox({ data, fixtures })).rejects.toThrow('Failed to load the fixtures')
  await using other = await startReceiver()
  const portBase = Number(new URL(other.url).port)
  await expect(openSandbox({ data, portBase })).rejects.toThrow('another program listens there')

  writeFileSync(fixtures, `{"conversica":{"leads":[${JSON.stringify(LEAD)}]}}`)
  rmSync(data, { recursive: true })
  const first = await openSandbox({ data, fixtures })
  await first.stop()
  await using second = await openSandbox({ data, fixtures })
  expect(second.sandbox.records('conversica', 'leads').total).toBe(1)
  second.sandbox.reset()
  expect(second.sandbox.records('conversica', 'leads').total).toBe(1)
})

const LEAD = {
  id: 'lead-1',
  firstName: 'Sally',
  email: 'sally@example.com',
  leadSource: 'Web',
  repName: 'Tiago',
}

test('refuses a directory that is not one', async () => {
  await expect(openSandbox({ data: '/dev/null/data' })).rejects.toThrow('ENOTDIR')
  await expect(openSandbox({ data: ' ' })).rejects.toThrow('names no directory')
})
