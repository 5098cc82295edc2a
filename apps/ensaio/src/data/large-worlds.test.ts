// Sandboxes with many records that their logs have to have: written in many short appends, and there all at once.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAtOnce } from '@ensaio/mock-kit'
import type { PausingWork, Sandbox, SavedSandbox } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { runSandbox } from '../run-sandbox.ts'
import { toSettings } from '../settings/start-options.ts'
import { checkData } from './check-data.ts'

const JOBS = 6_000

/** The bytes that an append may have: five hundred changes of the jobs here. */
const APPEND_BYTES_MAX = 100_000

async function open(data = mkdtempSync(join(tmpdir(), 'ensaio-large-')), signal?: AbortSignal) {
  const options = { only: ['conversica'], clock: 'frozen', scenario: 'empty', data } as const
  const host = await runSandbox(toSettings(options), {
    replaceGlobals: false,
    warn: () => undefined,
    ...(signal && { signal }),
  })
  const { directory } = host.context
  return {
    data,
    directory,
    /** Returns a saved sandbox with many jobs, which no log knows. */
    saved: (): SavedSandbox => {
      const saved = directory.main.save()
      const [world] = saved.worlds
      const [mock] = directory.main.mocks
      if (world === undefined || mock === undefined) throw new Error('there is no world')
      const jobs = Array.from({ length: JOBS }, (_, at) => ({ ...JOB, id: `job-${at}` }))
      const document = world.toJSON()
      const collections = { ...document.collections, $jobs: jobs }
      const place = { sandbox: 'main', now: () => saved.clock.at }
      return { ...saved, worlds: [mock.restoreWorld({ ...document, collections }, place)] }
    },
    stop: host.stop,
    [Symbol.asyncDispose]: async () => {
      await host.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

const JOB = { kind: 'reply', subject: 'a', payload: {}, causedBy: 'a', dueAt: 9e12, sequence: 1 }

const FAULT = {
  on: 'request',
  service: 'conversica',
  match: {},
  effect: { kind: 'status', status: 503 },
} as const

/** Nothing happens by itself in it. */
const EMPTY = { scenarios: { conversica: 'empty' }, clock: { mode: { kind: 'frozen' } } } as const

const pathOf = (data: string, name: string): string => join(data, 'sandboxes', name)

function sizeOf(log: string): number {
  const names = existsSync(log) ? readdirSync(log) : []
  return names.reduce((sum, name) => sum + statSync(join(log, name)).size, 0)
}

/** Runs the work, and returns the most bytes that a log grew by in one step. */
function largestAppend<Result>(work: PausingWork<Result>, log: string): [number, Result] {
  let [largest, before] = [0, sizeOf(log)]
  for (;;) {
    const step = work.next()
    largest = Math.max(largest, sizeOf(log) - before)
    before = sizeOf(log)
    if (step.done === true) return [largest, step.value]
  }
}

const jobsOf = (sandbox: Sandbox | undefined): number | undefined =>
  sandbox?.world('conversica').jobs.size

/** The sandboxes as JSON, by name: a directory lists them in any order. */
const contentOf = (sandboxes: readonly Sandbox[]): Readonly<Record<string, string>> =>
  Object.fromEntries(sandboxes.map((one) => [one.name, JSON.stringify(one)]))

test('a snapshot of many records is loaded, and forked, by short appends', async () => {
  await using running = await open()
  const { data, directory, saved } = running
  const { main } = directory
  const many = saved()

  const [loading, giveUp] = largestAppend(
    main.prepareLoad?.(many) ?? (() => undefined as never)(),
    pathOf(data, 'main'),
  )
  expect(jobsOf(main)).toBe(0)
  const staged = sizeOf(pathOf(data, 'main'))
  main.load(many, 'many')
  giveUp()
  const swap = sizeOf(pathOf(data, 'main')) - staged
  const [fork] = largestAppend(directory.begin({ name: 'f', base: main }), pathOf(data, 'f'))
  const taking = directory.begin({ ...EMPTY, name: 't', takes: many.worlds })
  const [take, taken] = largestAppend(taking, pathOf(data, 't'))
  taken.load(many, 'many')

  expect(Math.max(loading, fork, take)).toBeGreaterThan(10_000)
  expect(Math.max(loading, fork, take)).toBeLessThan(APPEND_BYTES_MAX)
  expect(swap).toBeLessThan(2_000)
  const before = contentOf(directory.list())
  await running.stop()

  await using again = await open(data)
  expect(contentOf(again.directory.list())).toEqual(before)
  expect(again.directory.list().map(jobsOf)).toEqual([JOBS, JOBS, JOBS])
})

test('a fork is of the sandbox as it was when that was asked for, whatever becomes of it meanwhile', async () => {
  await using running = await open()
  const { data, directory, saved } = running
  const base = directory.create({ ...EMPTY, name: 'base' })
  base.load(saved(), 'many')
  base.faults.add(FAULT)
  base.pauseDeliveries()
  base.setDeliverySettings({ timeoutMs: 1_234 })
  const forking = directory.begin({ name: 'f', base })
  while (!existsSync(pathOf(data, 'f'))) expect(forking.next().done).toBe(false)

  base.resumeDeliveries()
  base.resetEverything()
  await directory.remove(base)
  const fork = runAtOnce(forking)

  expect(fork.faults.list()).toHaveLength(1)
  expect(fork.deliveriesPaused).toBe(true)
  expect(fork.deliverySettings.timeoutMs).toBe(1_234)
  expect(jobsOf(fork)).toBe(JOBS)
})

test('a sandbox that was given up while its log was begun leaves nothing, and its name is free', async () => {
  await using running = await open()
  const { data, directory, saved } = running
  const takes = saved().worlds
  const beginning = directory.begin({ name: 'late', takes })
  while (!existsSync(pathOf(data, 'late'))) expect(beginning.next().done).toBe(false)

  expect(() => runAtOnce(directory.begin({ name: 'late', takes }))).toThrow('the name is taken')
  beginning.return(directory.main)
  expect(existsSync(pathOf(data, 'late'))).toBe(false)
  const refused = directory.begin({ name: 'late', takes }, () => {
    throw new Error('the snapshot is gone')
  })
  expect(() => runAtOnce(refused)).toThrow('the snapshot is gone')

  expect(readdirSync(join(data, 'sandboxes'))).toEqual(['main'])
  const begun = runAtOnce(directory.begin({ name: 'late', takes }))
  expect(begun.name).toBe('late')
})

test('a process that ends while a log is begun leaves no sandbox', async () => {
  await using running = await open()
  const { data, directory, saved } = running
  const beginning = directory.begin({ name: 'late', takes: saved().worlds })
  while (!existsSync(pathOf(data, 'late'))) beginning.next()
  beginning.next()
  await running.stop() // nothing of what is half done is touched
  expect(existsSync(pathOf(data, 'late'))).toBe(true)

  await using again = await open(data)

  expect(again.directory.list().map(({ name }) => name)).toEqual(['main'])
  expect(readdirSync(join(data, 'sandboxes'))).toEqual(['main'])
})

test('a process that ends before a log has its first file leaves no sandbox', async () => {
  await using running = await open()
  const { data } = running
  await running.stop()
  mkdirSync(pathOf(data, 'late'))
  writeFileSync(join(pathOf(data, 'late'), '000001.log.tmp'), 'half')
  expect(checkData(data, false).text).toMatch(/^main: whole, .*\n$/)

  await using again = await open(data)

  expect(again.directory.list().map(({ name }) => name)).toEqual(['main'])
  expect(readdirSync(join(data, 'sandboxes'))).toEqual(['main'])
})

/** Returns a signal that is aborted after so many looks at it, of which there is one in each step of a start. */
function abortedAfter(looks: number): AbortSignal & { readonly looks: number } {
  let seen = 0
  return Object.defineProperties(AbortSignal.abort(new Error('stopped')), {
    aborted: { get: () => (seen += 1) > looks },
    looks: { get: () => seen },
  }) as AbortSignal & { readonly looks: number } // as the second property says
}

test('a start reads and makes its sandboxes in many steps, and leaves the data as they are where it is stopped', async () => {
  await using running = await open()
  const { data, directory, saved } = running
  directory.main.load(saved(), 'many')
  const before = contentOf(directory.list())
  await running.stop()
  const never = abortedAfter(Infinity)
  await using whole = await open(data, never)
  await whole.stop()
  expect(never.looks).toBeGreaterThan(JOBS / 500 + 5)

  for (const looks of [1, never.looks / 2, never.looks - 2])
    await expect(open(data, abortedAfter(looks))).rejects.toThrow('stopped')

  await using again = await open(data)
  expect(contentOf(again.directory.list())).toEqual(before)
})
