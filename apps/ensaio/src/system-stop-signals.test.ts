import { EventEmitter } from 'node:events'
import { expect, test } from 'vitest'
import { createStopSignals } from './system-stop-signals.ts'

/** A process that notes how it is ended, and a clock that stands until it is moved. */
function openProcess() {
  const target = Object.assign(new EventEmitter(), {
    pid: 1,
    ended: [] as NodeJS.Signals[],
    kill: (_: number, signal: NodeJS.Signals): true => {
      // The system obeys where nobody listens.
      if (target.listenerCount(signal) === 0) target.ended.push(signal)
      return true
    },
  })
  const timers: { readonly atMs: number; readonly run: () => void }[] = []
  let now = 0
  const signals = createStopSignals({
    target: target as unknown as NodeJS.Process, // the parts that are used
    stopwatchMs: () => now,
    after: (delayMs, run) => void timers.push({ atMs: now + delayMs, run }),
  })
  return {
    ...signals,
    ended: target.ended,
    send: (signal: NodeJS.Signals): void => {
      if (!target.emit(signal, signal)) target.kill(1, signal)
    },
    moveTo: (ms: number): void => {
      now = ms
      for (const { atMs, run } of timers) if (atMs <= now) run()
    },
  }
}

test('the first signal is heard, and the system obeys the second, whichever it is', () => {
  for (const second of ['SIGINT', 'SIGTERM'] as const) {
    const { hear, send, moveTo, ended } = openProcess()
    const stop = hear()

    send('SIGINT')
    expect(stop.reason).toMatchObject({ code: 'START_STOPPED', signal: 'SIGINT' })
    expect(ended).toEqual([])
    moveTo(1_000)
    send(second)

    expect(ended).toEqual([second])
  }
})

test('the same signal, passed on by somebody else a moment later, is not a second one', () => {
  const { hear, send, moveTo, ended } = openProcess()
  hear()

  send('SIGINT')
  moveTo(999)
  send('SIGINT')
  expect(ended).toEqual([])
  send('SIGTERM')

  expect(ended).toEqual(['SIGTERM'])
})

test('signals are given to somebody else, once a burst, until they are taken back', () => {
  const { hear, passTo, send, moveTo, ended } = openProcess()
  const stop = hear()
  const given: string[] = []

  const takeBack = passTo((signal) => given.push(signal))
  for (const signal of ['SIGINT', 'SIGINT', 'SIGTERM', 'SIGHUP'] as const) send(signal)
  moveTo(1_000)
  send('SIGINT')
  expect(given).toEqual(['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGINT'])
  takeBack()
  send('SIGINT')
  expect(stop.aborted).toBe(false)
  send('SIGTERM')

  expect([stop.aborted, ended]).toEqual([true, []])
})
