// A sandbox that is deleted, and others that take its name: what is left of the one is not the beginning of the other.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Schemas } from '@ensaio/contracts/control'
import { runAtOnce } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { controlHandlers } from '../control/control-handlers.ts'
import { contextOf } from '../control/control-plane.ts'
import { runSandbox } from '../run-sandbox.ts'
import { toSettings } from '../settings/start-options.ts'
import { numberedLeads } from '../testing/sample-lead.ts'

const SERVICE = 'conversica'

async function open(durable = false, data = mkdtempSync(join(tmpdir(), 'ensaio-deleted-'))) {
  const warnings: string[] = []
  const warn = (text: string): void => void warnings.push(text)
  const options = { only: [SERVICE], scenario: 'empty', clock: 'frozen', data, durable } as const
  const host = await runSandbox(toSettings(options), { replaceGlobals: false, warn })
  const { directory, meters } = host.context
  const call = async (method: string, path: string, body?: object): Promise<number> => {
    const sent = { method, ...(body && { body: JSON.stringify(body) }) }
    const answer = await fetch(`${host.controlUrl}/sandboxes${path}`, sent)
    await answer.text()
    return answer.status
  }
  return {
    data,
    directory,
    warnings,
    call,
    create: (draft: Schemas['SandboxDraft']) => call('POST', '', draft),
    /** Begins to create a sandbox, and does nothing of it yet. */
    creating: (body: Schemas['SandboxDraft']) =>
      controlHandlers.createSandbox(contextOf(host.context, undefined), {
        path: {},
        query: {},
        body,
      }),
    room: () => meters?.room.bytes,
    scenarios: () =>
      new Map(directory.list().map((one) => [one.name, one.world(SERVICE).scenario])),
    stop: host.stop,
    [Symbol.asyncDispose]: async () => {
      await host.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

test('a name is taken until nothing is left of the sandbox that had it', async () => {
  await using running = await open()
  const { directory } = running
  const [start, later] = ['default', 'empty'].map((scenario) => ({
    name: 'a',
    scenarios: { [SERVICE]: scenario },
  }))
  const deleting = directory.remove(directory.create({ ...start }))

  expect(() => directory.create({ ...later })).toThrow('the name is taken')
  await deleting
  directory.create({ ...later })

  await running.stop()
  await using again = await open(false, running.data)
  expect(again.scenarios().get('a')).toBe('empty')
})

test('nobody is told that the log has failed of a sandbox that was deleted while something went on in it', async () => {
  await using running = await open(true)
  const { directory, warnings } = running
  const under = directory.create({ name: 'a' })
  await directory.remove(under)

  under.setClock({ kind: 'frozen' }, 0)
  await under.flush?.()

  expect(warnings).toEqual([])
})

test('a sandbox whose fixtures were refused leaves nothing to the next one of its name', async () => {
  await using running = await open(true)
  const { create } = running

  expect(await create({ name: 'a', scenario: 'default', fixtures: { nothing: {} } })).toBe(400)
  expect(await create({ name: 'a', scenario: 'empty' })).toBe(201)

  await running.stop()
  await using again = await open(true, running.data)
  expect(again.scenarios().get('a')).toBe('empty')
})

test('a fork has the fixtures that its base began with, though another sandbox has that name by then', async () => {
  await using running = await open()
  const { create, directory } = running
  // So many that the log of the fork is written in slices.
  const leads = numberedLeads(2_100)
  await create({ name: 'base', scenario: 'empty', fixtures: { conversica: { leads } } })
  const forking = running.creating({ name: 'fork', fork: 'base' })
  for (let step = 0; step < 2; step += 1) expect(forking.next().done).toBe(false)

  await running.call('DELETE', '/base')
  await create({ name: 'base', scenario: 'empty' })
  runAtOnce(forking)

  const [base, fork] = ['base', 'fork'].map((name) => directory.find(name))
  expect(base && directory.startFixtures.of(base)).toBeUndefined()
  expect(fork && directory.startFixtures.of(fork)).toMatchObject({ name: 'the request' })
})

test('a sandbox whose log cannot begin is not there, takes no memory, and can be asked for again', async () => {
  await using running = await open()
  const draft = { name: 'a', clock: { mode: 'frozen', at: '2026-03-02T09:00:00Z' } } as const
  await running.create({ ...draft, name: 'other' }) // it shares its records
  const before = running.room()
  const inTheWay = join(running.data, 'sandboxes', 'a', '000001.log.tmp')
  mkdirSync(inTheWay, { recursive: true })

  expect(await running.create(draft)).toBe(503)

  expect(running.directory.find('a')).toBeUndefined()
  expect(running.room()).toBe(before)
  expect(await running.create(draft)).toBe(201)
})
