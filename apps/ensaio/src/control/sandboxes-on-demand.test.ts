import { createControlClient } from '@ensaio/control-client'
import type { Schemas } from '@ensaio/contracts/control'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'
import { startReceiver } from '../testing/start-receiver.ts'
import { SAMPLE_LEAD } from '../testing/sample-lead.ts'

/** Saves a lead in the sandbox of these credentials. */
async function saveLead(running: OpenSandbox, sandbox: Schemas['Sandbox'], id: string) {
  const { credentials, baseUrl } = serviceOf(sandbox)
  const { username, password } = credentials
  return fetch(`${baseUrl}/json/`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${btoa(`${username}:${password}`)}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ ...SAMPLE_LEAD, id, email: `${id}@example.com` }),
  })
}

function serviceOf(sandbox: Schemas['Sandbox']): Schemas['SandboxService'] {
  const [service] = sandbox.services
  if (service === undefined) throw new Error('the sandbox runs no service')
  return service
}

const openConversica = () => openSandbox({ only: ['conversica'] })

test('a fork begins as its base is, with URLs and credentials that work', async () => {
  await using running = await openConversica()
  await running.saveLead({ id: 'of-main' })
  const draft = { name: 'one', fork: 'main' }

  const { status, body } = await running.control<Schemas['Sandbox']>('POST', '/sandboxes', draft)
  const saved = await saveLead(running, body, 'of-one')

  expect(status).toBe(201)
  expect(body).toMatchObject({
    name: 'one',
    clock: { mode: 'frozen', now: '2026-03-02T09:00:00.000Z' },
    services: [
      {
        service: 'conversica',
        baseUrl: running.urls.conversica,
        credentials: { username: 'one-conversica' },
      },
    ],
  })
  expect(saved.status).toBe(200)
  expect(saved.headers.get('x-ensaio-request-id')).toContain('-one-')
  const totalOf = async (name: string) => {
    const path = `/sandboxes/${name}/services/conversica/records/leads`
    return (await running.control<Schemas['RecordList']>('GET', path)).body.total
  }
  expect([await totalOf('main'), await totalOf('one')]).toEqual([1, 2])
})

test('a sandbox begins from a scenario, a seed, a clock and fixtures of its own', async () => {
  await using running = await openConversica()
  const start = { scenario: 'default', seed: 7, ttl: '10m' }

  await using created = running.createSandbox({
    ...start,
    clock: { mode: 'frozen', at: '2026-05-01T00:00:00Z' },
    fixtures: { conversica: { leads: [] } },
  })

  expect(created.name).toBe('sandbox-1')
  expect(created.describe()).toMatchObject({
    clock: { mode: 'frozen', now: '2026-05-01T00:00:00.000Z' },
    services: [{ scenario: 'default', seed: 7 }],
    expiresAt: expect.any(String),
  })
  expect(running.sandbox.describe()).toMatchObject({ services: [{ scenario: 'empty', seed: 1 }] })
})

test('a deleted sandbox is gone, its credentials are refused and its followers are let go', async () => {
  await using running = await openConversica()
  const control = createControlClient({ baseUrl: running.urls.control })
  const sandbox = await control.createSandbox({ body: { name: 'one' } })
  const path = { sandbox: 'one' }
  const following = async () => {
    for await (const { kind } of control.followJournal('one')) {
      if (kind === 'open') void control.deleteSandbox({ path })
    }
  }

  // The follower is disconnected, and told that there is no such sandbox when it comes back.
  await expect(following()).rejects.toMatchObject({ code: 'SANDBOX_NAME_UNKNOWN' })
  expect((await saveLead(running, sandbox, 'lead-1')).status).toBe(401)
  await expect(control.getSandbox({ path })).rejects.toMatchObject({ status: 404 })
  expect(running.sandbox.journal({ kind: 'request' })).toMatchObject([{ answer: { status: 401 } }])
})

test('a sandbox does not expire while its clock is advanced', async () => {
  await using running = await openConversica()
  const control = createControlClient({ baseUrl: running.urls.control })
  const names = async () => (await control.listSandboxes()).sandboxes.map(({ name }) => name)
  const untilIdleExpires = async (): Promise<void> => {
    running.createSandbox({ name: 'idle', ttl: '1s' })
    await expect.poll(names).not.toContain('idle')
  }
  let waited: Promise<void> | undefined
  await using receiver = await startReceiver([], () => (waited ??= untilIdleExpires()))
  const busy = await control.createSandbox({ body: { name: 'busy', ttl: '1s' } })
  const path = { sandbox: 'busy' }
  const body = { baseUrl: receiver.url }
  await control.setEndpoints({ path: { ...path, service: 'conversica' }, body })
  await saveLead(running, busy, 'lead-1')

  await control.advanceClock({ path, body: { duration: 'P7D' } })

  expect(await waited).toBeUndefined()
  expect(receiver.received).not.toEqual([])
  expect(await control.getSandbox({ path })).toMatchObject({ name: 'busy' })
})

test.each([
  [{ name: 'main' }, 409, 'SANDBOX_NAME_TAKEN'],
  [{ name: 'Upper' }, 400, 'SANDBOX_REQUEST_INVALID'],
  [{ fork: 'mian' }, 400, 'SANDBOX_NAME_UNKNOWN'],
  [{ fork: 'main', seed: 2 }, 400, 'SANDBOX_START_REFUSED'],
  [{ scenario: 'defualt' }, 400, 'SANDBOX_NAME_UNKNOWN'],
  [{ scenario: { converscia: 'default' } }, 400, 'SANDBOX_NAME_UNKNOWN'],
  [{ ttl: 'soon' }, 400, 'SANDBOX_START_REFUSED'],
  [{ clock: { mode: 'scaled' } }, 400, 'SANDBOX_CLOCK_REFUSED'],
  [{ fixtures: { conversica: { leeds: [] } } }, 400, 'SANDBOX_FIXTURES_REFUSED'],
])('refuses %o with %i, and creates nothing', async (draft, status, code) => {
  await using running = await openConversica()

  const refused = await running.control<Refused>('POST', '/sandboxes', draft)

  expect(refused).toMatchObject({ status, body: { error: { code } } })
  const { body } = await running.control<Schemas['SandboxList']>('GET', '/sandboxes')
  expect(body.sandboxes.map(({ name }) => name)).toEqual(['main'])
})

test('refuses to delete main', async () => {
  await using running = await openConversica()

  const refused = await running.control<Refused>('DELETE', '/sandboxes/main')

  expect(refused).toMatchObject({ status: 409, body: { error: { code: 'SANDBOX_MAIN_STAYS' } } })
})

test('everything is reset on demand, and not only in part', async () => {
  await using running = await openConversica()
  const { sandbox } = running
  await running.saveLead()
  sandbox.setEndpoints('conversica', { baseUrl: 'http://localhost:3000' })
  sandbox.setBehaviour('conversica', 'requireConversationId', true)
  const effect = { kind: 'status', status: 503 } as const
  sandbox.addFault({ service: 'conversica', on: 'request', effect })
  await sandbox.advance('1d')

  expect(() => sandbox.reset({ everything: true, service: 'conversica' })).toThrow(
    'exclude each other',
  )
  const reset = sandbox.reset({ everything: true })

  expect(reset).toMatchObject({
    clock: { mode: 'frozen', now: '2026-03-02T09:00:00.000Z' },
    faults: 0,
    deliveries: { pending: 0, delivered: 0, failed: 0 },
  })
  expect(sandbox.endpoints('conversica')).toEqual([])
  expect(sandbox.behaviours('conversica').every((one) => one.value === one.default)).toBe(true)
  expect(sandbox.journal().map(({ kind }) => kind)).toEqual(['reset'])
  expect(sandbox.records('conversica', 'leads').total).toBe(0)
})

/** The use of a sandbox by one test: leads that it saves, and a while that it lets pass. */
const use = fc.record({
  leads: fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 1, maxLength: 3 }),
  hours: fc.integer({ min: 0, max: 48 }),
  isBroken: fc.boolean(),
})

test('two hundred tests at once on one process never see each other', async () => {
  await using running = await openConversica()
  const control = createControlClient({ baseUrl: running.urls.control })

  await fc.assert(
    fc.asyncProperty(fc.array(use, { minLength: 200, maxLength: 200 }), async (uses) => {
      const seen = await Promise.all(uses.map((one) => runTest(running, control, one)))

      expect(seen).toEqual(
        uses.map(({ leads, hours, isBroken }) => ({
          statuses: leads.map(() => (isBroken ? 503 : 200)),
          leads: isBroken ? [] : leads.map((lead) => `lead-${lead}`),
          requests: leads.length,
          foreign: 0,
          now: new Date(Date.parse('2026-03-02T09:00:00Z') + hours * 3_600_000).toISOString(),
        })),
      )
    }),
    { numRuns: 1 }, // of two hundred
  )

  expect(running.sandbox.records('conversica', 'leads').total).toBe(0)
  expect((await control.listSandboxes()).sandboxes).toHaveLength(1)
})

/** Runs one test in a sandbox of its own, and returns what it saw there. */
async function runTest(
  running: OpenSandbox,
  control: ReturnType<typeof createControlClient>,
  { leads, hours, isBroken }: { leads: readonly number[]; hours: number; isBroken: boolean },
) {
  const sandbox = await control.createSandbox({ body: { fork: 'main' } })
  const path = { sandbox: sandbox.name }
  if (isBroken) {
    const effect = { kind: 'status', status: 503 } as const
    await control.addFault({ path, body: { service: 'conversica', on: 'request', effect } })
  }
  const statuses: number[] = []
  for (const lead of leads) statuses.push((await saveLead(running, sandbox, `lead-${lead}`)).status)
  const { now } = await control.advanceClock({ path, body: { duration: `${hours}h` } })
  const { records } = await control.listRecords({
    path: { ...path, service: 'conversica', collection: 'leads' },
  })
  const { entries } = await control.listJournal({ path, query: { limit: 500 } })
  await control.deleteSandbox({ path })
  return {
    statuses,
    leads: records.map(({ record }) => Object(record['lead']).id),
    requests: entries.filter(({ kind }) => kind === 'request').length,
    foreign: entries.filter(({ id }) => !id.includes(`-${sandbox.name}-`)).length,
    now,
  }
}
