import { createControlClient } from '@ensaio/control-client'
import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { startSandbox } from '../start-sandbox.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'

const openConversica = () => openSandbox({ only: ['conversica'] })

/** A document of a sandbox with one lead, a setting, a fault and three days that have passed. */
async function exported(running: OpenSandbox) {
  const { sandbox } = running
  sandbox.setEndpoints('conversica', { baseUrl: 'http://127.0.0.1:9' })
  await running.saveLead()
  await sandbox.advance('3d')
  sandbox.setBehaviour('conversica', 'requireConversationId', true)
  sandbox.addFault({ preset: 'outage' })
  sandbox.saveSnapshot('kept')
  return sandbox.exportSnapshot('kept')
}

test('a document outlives its process: records, jobs, deliveries, settings, faults and clock', async () => {
  await using before = await openConversica()
  const document = await exported(before)
  await using after = await startSandbox({ only: ['conversica'], clock: 'frozen' })
  const control = createControlClient({ baseUrl: after.urls.control })
  const path = { sandbox: 'main', snapshot: 'kept' }

  const imported = await control.importSnapshot({
    path,
    body: JSON.parse(JSON.stringify(document)),
  })
  await control.loadSnapshot({ path })

  const [one, other] = [before.sandbox, after.sandbox]
  expect(imported).toMatchObject({ name: 'kept', sandbox: 'main', at: one.clock().now })
  expect(other.clock()).toEqual(one.clock())
  expect(other.records('conversica', 'leads')).toEqual(one.records('conversica', 'leads'))
  expect(other.jobs()).toEqual(one.jobs())
  expect(other.deliveries()).toEqual(one.deliveries())
  expect(other.endpoints('conversica')).toEqual(one.endpoints('conversica'))
  expect(other.behaviours('conversica')).toEqual(one.behaviours('conversica'))
  expect(other.faults()).toEqual(one.faults())
  // What happens from here on is the same, too.
  for (const sandbox of [one, other]) {
    sandbox.clearFaults()
    await sandbox.advance('7d')
  }
  expect(other.records('conversica', 'leads')).toEqual(one.records('conversica', 'leads'))
})

test('a document that is exported again is the same, and larger than other bodies may be', async () => {
  await using sandbox = await createSandbox({ clock: 'frozen', at: '2026-03-02T09:00:00Z' })
  await using running = await startSandbox({ clock: 'frozen' })
  sandbox.saveSnapshot('one')
  const document = await sandbox.exportSnapshot('one')
  const text = JSON.stringify({ ...document, padding: 'x'.repeat(1024 * 1024) })

  const { status } = await fetch(`${running.urls.control}/snapshots/one`, {
    method: 'PUT',
    body: text,
  })

  expect(status).toBe(201)
  expect(await running.sandbox.exportSnapshot('one')).toEqual(document)
})

test.each<[Record<string, unknown>, string]>([
  [{ format: 'other' }, 'format'],
  [{ version: 2 }, 'version'],
  [{ ensaio: '0.0.9' }, 'Ensaio 0.0.9 wrote it'],
  [{ clock: { mode: { kind: 'frozen' }, at: -1 } }, 'clock'],
  [{ worlds: [] }, 'worlds'],
  [
    { faults: { seed: 1, rules: [{ rule: { on: 'request', service: 'crm' } }] } },
    'service is "crm"',
  ],
])('refuses a document with %j', async (part, hint) => {
  await using running = await openConversica()
  running.sandbox.saveSnapshot('kept')
  const document = await running.sandbox.exportSnapshot('kept')

  const refused = await running.control<Refused>('PUT', '/snapshots/new', { ...document, ...part })

  expect(refused.status).toBe(400)
  expect(refused.body.error.message).toContain(hint)
})

test.each<[Record<string, unknown>, string]>([
  [{ service: 'converscia' }, 'Did you mean "conversica"?'],
  [{ scenario: 'bsuy' }, 'Did you mean "busy"?'],
  [{ collections: { leeds: [{}] } }, 'leeds'],
  [{ collections: { leads: [{}] } }, 'a record of leads has no key'],
  [{ collections: { leads: [{ key: 'a' }, { key: 'a' }] } }, 'its records do not fit'],
  [
    { sequence: 4, collections: { $jobs: [{ id: 'job-5', sequence: 4 }] } },
    'job-5 has the number 5',
  ],
  [
    { sequence: 4, collections: { $jobs: [{ id: 'job-4', sequence: 5 }] } },
    'job-4 has the number 5',
  ],
  [{ sequence: 4, collections: { $deliveries: [{ id: 'dlv-5' }] } }, 'dlv-5 has the number 5'],
  [{ random: [1, 2, 3] }, 'random'],
])('refuses a world with %j', async (part, hint) => {
  await using running = await openConversica()
  running.sandbox.saveSnapshot('kept')
  const document = await running.sandbox.exportSnapshot('kept')
  const worlds = document.worlds.map((world) => ({ ...world, ...part }))

  const refused = await running.control<Refused>('PUT', '/snapshots/new', { ...document, worlds })

  expect(refused.status).toBe(400)
  expect(refused.body.error.message).toContain(hint)
  expect((await running.control('GET', '/snapshots/new')).status).toBe(404)
})

test('a name that is taken is refused, and other bodies stay small', async () => {
  await using running = await openConversica()
  running.sandbox.saveSnapshot('kept')
  const document = await running.sandbox.exportSnapshot('kept')
  const large = JSON.stringify({ name: 'x'.repeat(1024 * 1024) })

  expect(await running.control('PUT', '/snapshots/kept', document)).toMatchObject({ status: 409 })
  expect(await running.control('POST', '/sandboxes', large)).toMatchObject({ status: 413 })
})
