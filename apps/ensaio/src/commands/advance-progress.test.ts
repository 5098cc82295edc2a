import type { Schemas } from '@ensaio/contracts/control'
import type { JournalEvent } from '@ensaio/control-client'
import { expect, test } from 'vitest'
import { followAdvance } from './advance-progress.ts'

const [from, to] = ['2026-03-02T09:00:00.000Z', '2026-03-09T09:00:00.000Z']

const advanced = (now: string, ended: boolean): JournalEvent => ({
  kind: 'advance',
  progress: { from, to, now, jobs: 3, attempts: 2, ...(ended && { ended }) },
})

/** Follows an advance, each event of which comes a second after the one before, and returns what is written. */
async function follow(
  isTerminal: boolean,
  events: readonly JournalEvent[],
  answer?: Schemas['Advanced'],
): Promise<string> {
  let [written, now] = ['', 0]
  let hasEnded = (): void => undefined
  const ended = new Promise<void>((resolve) => (hasEnded = resolve))
  async function* followJournal(): AsyncIterableIterator<JournalEvent> {
    yield* events
    hasEnded()
  }
  const stop = followAdvance({
    control: { followJournal },
    path: { sandbox: 'main' },
    progress: {
      isTerminal,
      write: (text) => (written += text),
      stopwatchMs: () => (now += 1_000),
    },
  })
  await ended
  await stop(answer)
  return written
}

const events = [
  { kind: 'open' },
  advanced(from, false),
  advanced('2026-03-04T21:00:00.000Z', false),
] as const

test('draws a bar on a terminal, and leaves its line when the advance has ended', async () => {
  const bar = /^\rAdvancing \[#{8}-{16}\] {2}35 % .*jobs 3, attempts 2.*\r.* 100 % .*\n$/s

  expect(await follow(true, [...events, advanced(to, true)])).toMatch(bar)
})

test('leaves the line as well where the end was not heard of', async () => {
  expect(await follow(true, events)).toMatch(/ 35 % .*\n$/s)
})

test('shows the end that it was answered where the stream is slower', async () => {
  const shown = await follow(true, events, { now: to, jobs: 9, attempts: 4 })

  expect(shown).toMatch(/ 35 % .*\r.* 100 % .*jobs 9, attempts 4.*\n$/s)
})

test('writes a line for a log elsewhere', async () => {
  expect(await follow(false, [...events, advanced(to, true)])).toBe(
    'Advancing: 35 %, at 2026-03-04T21:00:00Z of 2026-03-09T09:00:00Z\n',
  )
})

test('tells nothing of a short one', async () => {
  expect(await follow(false, [{ kind: 'open' }, advanced(to, true)])).toBe('')
})
