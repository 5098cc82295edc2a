import { expect, test } from 'vitest'
import { LogError } from '../errors/log-error.ts'
import { createLogState } from './log-state.ts'
import { createLogWriter } from './log-writer.ts'

/** A writer to a log whose appends are done when they are told to be. */
function openWriter() {
  const appended: PromiseWithResolvers<void>[] = []
  const patches = [{ sequence: 1 }, { sequence: 2 }]
  const writer = createLogWriter({
    log: {
      append: () => {
        const done = Promise.withResolvers<void>()
        appended.push(done)
        return done.promise
      },
      isSlow: true,
      close: async () => undefined,
    },
    state: createLogState(),
    // Something has changed at each of the first two flushes.
    patch: () => patches.shift() as never,
    onFailure: () => undefined,
  })
  return { writer, appended }
}

test('the end of an earlier append does not make a later one safe', async () => {
  const { writer, appended } = openWriter()
  const first = writer.flush()
  const second = writer.flush()

  appended[0]?.resolve()
  await first
  const asked = writer.flush()

  expect(second).toBeInstanceOf(Promise)
  expect(asked).toBe(second)
  appended[1]?.resolve()
  await second
  expect(writer.flush()).toBeUndefined()
})

test('nothing is safe once an append has failed that was taken', async () => {
  const { writer, appended } = openWriter()
  const first = writer.flush()
  appended[0]?.reject(new LogError('sync the log', 'the disk is broken'))
  await expect(first).rejects.toThrow('the disk is broken')

  expect(writer.flush).toThrow('the disk is broken')
  expect(writer.flush).toThrow('the disk is broken')
  expect(writer.isFailing).toBe(true)
  expect(appended).toHaveLength(1)
})

test('who waits for a failing log asks it again only when it has written', async () => {
  let [appends, isDown] = [0, true]
  const writer = createLogWriter({
    log: {
      append: () => {
        appends += 1
        if (isDown) throw new LogError('append', 'the disk is full')
        return undefined
      },
      isSlow: false,
      close: async () => undefined,
    },
    state: createLogState(),
    patch: () => ({ sequence: appends }),
    onFailure: () => undefined,
  })
  const controller = new AbortController()
  const safe = writer.whenSafe(controller.signal)
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
  const asked = appends

  isDown = false
  await writer.flush()
  await safe

  expect(asked).toBe(1)
  expect(writer.isFailing).toBe(false)
})
