// Snapshots are read and written piece by piece: others have their turn meanwhile, and what fails or is given up leaves nothing behind.
import type { Schemas } from '@ensaio/contracts/control'
import { runAtOnce, systemTimers } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { runSandbox } from '../run-sandbox.ts'
import {
  readSnapshotDocument,
  snapshotTexts,
  toSnapshotDocument,
} from '../sandboxes/snapshot-document.ts'
import { toSettings } from '../settings/start-options.ts'
import { controlServer } from './control-server.ts'
import { createControlPlane } from './control-plane.ts'

/** So many that a fast machine takes several slices for them as well. */
const LEADS = 12_000

async function open() {
  const options = { only: ['conversica'], clock: 'frozen', scenario: 'empty' } as const
  const host = await runSandbox(toSettings(options), { replaceGlobals: false })
  const { context } = host
  const { main, snapshots } = context.directory
  const leads = Array.from({ length: LEADS }, (_, number) => leadOf(`lead-${number}`))
  main.runAction('conversica', 'putFixtures', { leads })
  runAtOnce(snapshots.save('kept', main))
  const control = createControlPlane({ context, timers: systemTimers, boundHost: '127.0.0.1' })
  const call = (method: string, path: string, init: RequestInit = {}) =>
    control.fetch(new Request(`http://localhost${path}`, { method, ...init }))
  return {
    call,
    main,
    snapshots,
    mocks: main.mocks,
    document: () => toSnapshotDocument(snapshots.find('kept')),
    room: () => context.meters?.room.bytes,
    [Symbol.asyncDispose]: host.stop,
  }
}

const leadOf = (id: string) => ({
  id,
  firstName: 'Añá "quoted"',
  email: `${id}@example.com`,
  leadSource: 'Web',
  repName: 'Tiago',
})

/** Counts the turns of the event loop until something is done. */
async function turnsUntil(done: Promise<unknown>): Promise<number> {
  let [turns, isDone] = [0, false]
  void done.finally(() => (isDone = true))
  while (!isDone) {
    await new Promise(setImmediate)
    turns += 1
  }
  return turns
}

test('an export comes in several texts, which are the document', async () => {
  await using running = await open()
  const texts = [...snapshotTexts(running.snapshots.find('kept'))]

  expect(texts.length).toBeGreaterThan(5)
  expect(texts.join('')).toBe(JSON.stringify(running.document()))
})

test('an export is made in turns, and as the contract says', async () => {
  await using running = await open()
  const exporting = running.call('GET', '/snapshots/kept').then((response) => response.text())

  expect(await turnsUntil(exporting)).toBeGreaterThan(5)
  const body = JSON.parse(await exporting) as unknown
  const headers = new Headers()
  const contentType = 'application/json'
  expect(
    controlServer.checker.checkReply('exportSnapshot', { status: 200, headers, contentType, body }),
  ).toEqual([])
  expect((await running.call('HEAD', '/snapshots/kept')).status).toBe(200)
  expect((await running.call('GET', '/snapshots/kep')).status).toBe(404)
})

test('an export that nobody reads is not made', async () => {
  await using running = await open()
  let made = 0
  const world = running.snapshots.find('kept').saved.worlds[0]
  const all = world?.collections.get('leads')?.all.bind(world.collections.get('leads'))
  Object.assign(world?.collections.get('leads') ?? {}, {
    *all() {
      for (const record of all?.() ?? []) {
        made += 1
        yield record
      }
    },
  })

  const { body } = await running.call('GET', '/snapshots/kept')
  await body?.cancel()

  expect(made).toBeLessThan(LEADS)
})

test('an import is read in turns, and gives the same document again', async () => {
  await using running = await open()
  const text = JSON.stringify(running.document())

  const importing = running.call('PUT', '/snapshots/other', { body: text })

  expect(await turnsUntil(importing)).toBeGreaterThan(5)
  expect((await importing).status).toBe(201)
  expect([...snapshotTexts(running.snapshots.find('other'))].join('')).toBe(text)
})

test('the memory of an imported snapshot counts until it is deleted', async () => {
  await using running = await open()
  const before = running.room() ?? 0
  const body = JSON.stringify(running.document())

  await running.call('PUT', '/snapshots/other', { body })
  expect(running.room()).toBeGreaterThan(before * 1.5)
  await running.call('DELETE', '/snapshots/other')

  expect(running.room()).toBe(before)
})

test('an import whose name is taken leaves nothing behind', async () => {
  await using running = await open()
  const before = running.room()

  const { status } = await running.call('PUT', '/snapshots/kept', {
    body: JSON.stringify(running.document()),
  })

  expect(status).toBe(409)
  expect(running.room()).toBe(before)
})

test('an import that fails half way leaves nothing behind', async () => {
  await using running = await open()
  const before = running.room()
  const { worlds, ...document } = running.document()
  const [world] = worlds
  const leads = world?.collections['leads'] ?? []
  const broken = { ...world, collections: { ...world?.collections, leads: [...leads, leads[0]] } }

  const refused = await running.call('PUT', '/snapshots/other', {
    body: JSON.stringify({ ...document, worlds: [broken] }),
  })

  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('its records do not fit')
  expect(running.room()).toBe(before)
  expect(running.snapshots.list()).toHaveLength(1)
})

test('an import that is given up while it is read leaves nothing behind', async () => {
  await using running = await open()
  const before = running.room() ?? 0
  const leaving = new AbortController()
  const body = JSON.stringify(running.document())

  const importing = running.call('PUT', '/snapshots/other', { body, signal: leaving.signal })
  await new Promise(setImmediate)
  leaving.abort()
  await importing

  expect(running.room()).toBe(before)
  expect(running.snapshots.list()).toHaveLength(1)
})

test('a document that is given up half way gives its memory back', async () => {
  await using running = await open()
  const room = {
    bytesMax: 1e9,
    bytes: 0,
    hasRoomFor: () => true,
    onFull: () => undefined,
    count: (bytes: number) => void (room.bytes += bytes),
  }
  const work = readSnapshotDocument(running.document(), { mocks: running.mocks, room })

  // Its jobs are looked through before it takes memory.
  while (room.bytes === 0) expect(work.next().done).toBe(false)
  for (let step = 0; step < 10; step += 1) expect(work.next().done).toBe(false)
  work.return(undefined as never)

  expect(room.bytes).toBe(0)
})

test('a document for which there is no room is refused, and takes none', async () => {
  await using running = await open()
  const room = {
    bytesMax: 1e6,
    bytes: 0,
    hasRoomFor: (bytes: number) => room.bytes + bytes < 1e6,
    onFull: () => undefined,
    count: (bytes: number) => void (room.bytes += bytes),
  }

  expect(() =>
    runAtOnce(readSnapshotDocument(running.document(), { mocks: running.mocks, room })),
  ).toThrow('as many as they may')

  expect(room.bytes).toBe(0)
})

test('a comparison is with the sandbox as it is at one moment', async () => {
  await using running = await open()
  const { call, main } = running
  const put = (id: string) => main.runAction('conversica', 'putFixtures', { leads: [leadOf(id)] })
  put('early') // from here on, it shares no records with the snapshot
  const comparing = call('GET', '/snapshots/kept/diff')

  let [turns, isDone] = [0, false]
  void comparing.finally(() => (isDone = true))
  for (; !isDone; turns += 1) {
    await new Promise(setImmediate)
    put(`late-${turns}`)
  }

  const { changes } = (await (await comparing).json()) as Schemas['SnapshotDiff']
  const before = Array.from({ length: changes.length - 1 }, (_, turn) => `late-${turn}`)
  expect(changes.map(({ key }) => key)).toEqual(['early', ...before])
  expect(before.length).toBeLessThan(turns - 2)
})
