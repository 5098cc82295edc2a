// Resets and new sandboxes make their records step by step: other things happen meanwhile.
import type { Schemas } from '@ensaio/contracts/control'
import { runAtOnce } from '@ensaio/mock-kit'
import type { Sandbox } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { runSandbox } from '../run-sandbox.ts'
import { toSettings } from '../settings/start-options.ts'
import { controlHandlers } from './control-handlers.ts'
import { contextOf } from './control-plane.ts'

const SERVICE = 'zenvia-conversion'

async function open() {
  const options = { only: [SERVICE], clock: 'frozen', scenario: 'empty' } as const
  const host = await runSandbox(toSettings(options), { replaceGlobals: false })
  const { context } = host
  const { directory } = context
  directory.create({ name: 'one', scenarios: { [SERVICE]: 'empty' } })
  return {
    directory,
    room: () => context.meters?.room.bytes,
    reset: (body: Schemas['ResetRequest'] = { scenario: 'default', seed: 5 }) =>
      controlHandlers.resetSandbox(contextOf(context, 'one'), {
        path: { sandbox: 'one' },
        query: {},
        body,
      }),
    create: (draft: Schemas['SandboxDraft'] = {}) =>
      controlHandlers.createSandbox(contextOf(context, undefined), {
        path: {},
        query: {},
        body: { name: 'two', scenario: 'default', seed: 6, clock: { mode: 'frozen' }, ...draft },
      }),
    [Symbol.asyncDispose]: host.stop,
  }
}

/** Does some of the work, which has more to do. */
function begin(work: Iterator<unknown>): void {
  for (let step = 0; step < 3; step += 1) expect(work.next().done).toBe(false)
}

test.each([false, true])(
  'a reset changes nothing before its records are made (everything: %s)',
  async (everything) => {
    await using running = await open()
    const size = () =>
      running.directory.find('one')?.world(SERVICE).collections.get('prospects')?.size
    const work = running.reset({ scenario: 'default', seed: 5, everything })

    begin(work)
    expect(size()).toBe(0)
    runAtOnce(work)

    expect(size()).toBe(200)
  },
)

test('a sandbox that is deleted while it is reset is not there any more', async () => {
  await using running = await open()
  const { directory } = running
  const one = directory.find('one')
  const work = running.reset()
  begin(work)

  if (one !== undefined) await directory.remove(one)

  expect(() => runAtOnce(work)).toThrow('Failed to find the sandbox "one"')
})

test('a new sandbox is there once its records are made, unless its name is taken by then', async () => {
  await using running = await open()
  const [first, second] = [running.create(), running.create()]
  begin(first)
  begin(second)
  expect(running.directory.find('two')).toBeUndefined()

  expect(runAtOnce(first)).toMatchObject({ status: 201, body: { name: 'two' } })

  expect(() => runAtOnce(second)).toThrow('the name is taken')
})

test('a name that is taken is refused before anything is made', async () => {
  await using running = await open()
  runAtOnce(running.create())

  expect(() => running.create().next()).toThrow('the name is taken')
})

/** The records of a sandbox, and of which scenario they are. */
const contentOf = (sandbox: Sandbox | undefined): string => JSON.stringify(sandbox?.world(SERVICE))

const YEARS = ['2026', '2027'].map((year) => {
  return { mode: 'frozen', at: `${year}-03-02T09:00:00Z` } as const
})

test('the records that were made for a sandbox that does not come are not those of another instant', async () => {
  await using running = await open()
  await using other = await open()
  const [clock, later] = YEARS
  const given = running.create({ ...(clock && { clock }) })
  begin(given)
  runAtOnce(running.create({ scenario: 'empty' }))
  expect(() => runAtOnce(given)).toThrow('the name is taken')

  const late = { name: 'late', ...(later && { clock: later }) }
  for (const one of [running, other]) runAtOnce(one.create(late))

  expect(contentOf(running.directory.find('late'))).toBe(contentOf(other.directory.find('late')))
})

test('of two resets at once, one that names no scenario goes back to that of the other', async () => {
  await using running = await open()
  const { directory } = running
  runAtOnce(running.reset())
  const again = running.reset({ seed: 8 })
  begin(again)

  runAtOnce(running.reset({ scenario: 'empty', seed: 4 }))
  runAtOnce(again)

  expect(directory.find('one')?.world(SERVICE)).toMatchObject({ scenario: 'empty', seed: 8 })
  expect(directory.find('one')?.journal.list().at(-1)).toMatchObject({ name: 'empty' })
})

test('a start that is given up half way gives its memory back', async () => {
  await using running = await open()
  const before = running.room()
  const work = running.create()
  begin(work)
  expect(running.room()).toBeGreaterThan(before ?? 0)

  work.return(undefined as never)

  expect(running.room()).toBe(before)
})
