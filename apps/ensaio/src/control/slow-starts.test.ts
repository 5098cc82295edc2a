// Resets and new sandboxes make their records step by step: other things happen meanwhile.
import { runAtOnce } from '@ensaio/mock-kit'
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
    reset: (everything = false) =>
      controlHandlers.resetSandbox(contextOf(context, 'one'), {
        path: { sandbox: 'one' },
        query: {},
        body: { scenario: 'default', seed: 5, everything },
      }),
    create: () =>
      controlHandlers.createSandbox(contextOf(context, undefined), {
        path: {},
        query: {},
        body: { name: 'two', scenario: 'default', seed: 6, clock: { mode: 'frozen' } },
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
    const work = running.reset(everything)

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
