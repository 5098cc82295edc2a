import { expect, test } from 'vitest'
import type { CancelTimer, Journal, Sandbox, Timers, WorkEntry } from '@ensaio/mock-kit'
import { createBareSandbox } from '../testing/bare-sandbox.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'
import { createJournalStreams } from './journal-streams.ts'

const STREAM = '/sandboxes/main/journal/stream'

test('tells what happens, as it happens', async () => {
  await using running = await openSandbox()
  using follower = await follow(running)

  const answer = await running.saveLead()

  const id = answer.headers.get('x-ensaio-request-id')
  const text = await follower.until(`id: ${id}\n`)
  expect(text).toContain('event: request\ndata: {"kind":"request"')
  expect(text.startsWith('retry: ')).toBe(true)
})

test('goes on behind the entry that the follower saw last', async () => {
  await using running = await openSandbox()
  const first = idOf(await running.saveLead({ id: 'a' }))
  const second = idOf(await running.saveLead({ id: 'b' }))

  using follower = await follow(running, `${STREAM}?kind=request`, { 'last-event-id': first })

  const text = await follower.until(`id: ${second}\n`)
  expect(text).not.toContain(`id: ${first}\n`)
  expect(text).not.toContain('event: gap')
})

test('says so where entries were forgotten in between', async () => {
  await using running = await openSandbox()
  const only = idOf(await running.saveLead())

  using follower = await follow(running, STREAM, { 'last-event-id': 'long-gone' })

  const text = await follower.until(`id: ${only}\n`)
  expect(text).toContain('event: gap\ndata: {"after":"long-gone"}')
})

test('shows only what is wanted', async () => {
  await using running = await openSandbox()
  using follower = await follow(running, `${STREAM}?kind=action`)

  await running.saveLead()
  running.sandbox.setBehaviour('conversica', 'testLeadsMax', 5)

  const text = await follower.until('behaviour testLeadsMax')
  expect(text).not.toContain('event: request')
})

test('refuses a filter that names nothing', async () => {
  await using running = await openSandbox()

  const { status } = await running.control<Refused>('GET', `${STREAM}?service=conversika`)

  expect(status).toBe(400)
})

test('sends long entries in several batches', async () => {
  const { journal, followAdvance } = createBareSandbox()
  const timers = manualTimers()
  const reader = readerOf(createJournalStreams(timers).open({ journal, followAdvance }))
  await reader.read()

  for (const id of ['a', 'b', 'c']) journal.append(jobEntry(id), 600_000)

  const batches: string[] = []
  for (let batch = 0; batch < 3; batch += 1) {
    batches.push((await reader.read()).value ?? '')
    timers.fire()
  }
  expect(batches.map((text) => text.match(/(?<=id: )./g))).toEqual([['a'], ['b'], ['c']])
})

test('ends when the sandbox stops', async () => {
  const running = await openSandbox()
  using follower = await follow(running)

  await running.stop()

  await expect(follower.rest()).resolves.toBe('')
})

test('serves a bounded number of followers, and takes another when one leaves', async () => {
  const { journal, followAdvance } = createBareSandbox()
  const streams = createJournalStreams(manualTimers(), 2)
  const first = streams.open({ journal, followAdvance })
  streams.open({ journal, followAdvance })

  expect(() => streams.open({ journal, followAdvance })).toThrow('2 followers are connected')
  await first.body?.cancel()
  expect(() => streams.open({ journal, followAdvance })).not.toThrow()
})

test('gives a sign of life while nothing happens', async () => {
  const { journal, followAdvance } = createBareSandbox()
  const timers = manualTimers()
  const reader = readerOf(createJournalStreams(timers).open({ journal, followAdvance }))
  await reader.read()

  const beat = reader.read()
  timers.fire()

  expect((await beat).value).toBe(': still here\n\n')
})

test('says how far an advance of the clock has come, and when it has ended', async () => {
  await using running = await openSandbox()
  using follower = await follow(running, `${STREAM}?kind=request`)

  await running.sandbox.advance('7d')

  const text = await follower.until('"ended":true')
  expect(text).toContain('event: advance\ndata: {"from":"2026-03-02T09:00:00.000Z"')
  expect(text).toContain('"to":"2026-03-09T09:00:00.000Z","now":"2026-03-09T09:00:00.000Z"')
})

test('says how far an advance has come, though more happens than it can show', async () => {
  const { journal } = createBareSandbox()
  const tellers: Parameters<Sandbox['followAdvance']>[0][] = []
  const followAdvance: Sandbox['followAdvance'] = (listener) => {
    tellers.push(listener)
    return () => undefined
  }
  const reader = readerOf(createJournalStreams(manualTimers()).open({ journal, followAdvance }))
  await reader.read()

  for (let job = 0; job < 200; job += 1) journal.append(jobEntry(`job-${job}`))
  tellers[0]?.({ from: 0, to: 1_000, now: 500, jobs: 200, attempts: 0 })

  const { value = '' } = await reader.read()
  expect(value).toContain('event: job')
  expect(value).toContain('event: advance\ndata: {"from":"1970-01-01T00:00:00.000Z"')
})

test('gathers what happens within a moment, and skips what it cannot show in time', async () => {
  const { journal, followAdvance } = createBareSandbox()
  const timers = manualTimers()
  const reader = readerOf(createJournalStreams(timers).open({ journal, followAdvance }))
  await reader.read()
  const append = (from: number, to: number): void => {
    for (let number = from; number < to; number += 1) journal.append(jobEntry(`job-${number}`))
  }
  const idsIn = (text = ''): readonly string[] =>
    [...text.matchAll(/^id: (.*)$/gm)].map(([, id = '']) => id)

  append(0, 1)
  expect(idsIn((await reader.read()).value)).toEqual(['job-0'])
  append(1, 151)
  const second = reader.read()
  timers.fire()
  expect(idsIn((await second).value)).toHaveLength(50)
  append(151, 2_000)
  const third = reader.read()
  timers.fire()
  const { value = '' } = await third
  expect(value).toContain('event: gap\ndata: {"after":"job-50"}')
  expect(idsIn(value)[0]).toBe('job-1000')
})

test('shows fewer entries while it skips some', async () => {
  const { journal, followAdvance } = createBareSandbox()
  const timers = manualTimers()
  const delays: number[] = []
  const after: Timers['after'] = (delayMs, run) => {
    delays.push(delayMs)
    return timers.after(delayMs, run)
  }
  const reader = readerOf(createJournalStreams({ after }).open({ journal, followAdvance }))
  await reader.read()
  const [heartbeatMs = 0] = delays
  const appended = async (count: number): Promise<number | undefined> => {
    for (let number = 0; number < count; number += 1) journal.append(jobEntry('job'))
    await reader.read()
    const pauseMs = delays.findLast((delayMs) => delayMs !== heartbeatMs)
    timers.fire()
    return pauseMs
  }

  expect(await appended(1)).toBe(100)
  expect(await appended(2_000)).toBe(250)
  expect(await appended(1)).toBe(100)
})

test('is told of nothing while it pauses, and again of what comes after', async () => {
  const sandbox = createBareSandbox()
  const listeners = new Set<object>()
  const follow: Journal['follow'] = (listener) => {
    const unfollow = sandbox.journal.follow(listener)
    listeners.add(listener)
    return () => {
      listeners.delete(listener)
      unfollow()
    }
  }
  // Its getters are those of the journal.
  const journal: Journal = Object.assign(Object.create(sandbox.journal) as Journal, { follow })
  const timers = manualTimers()
  const { followAdvance } = sandbox
  const reader = readerOf(createJournalStreams(timers).open({ journal, followAdvance }))
  await reader.read()

  journal.append(jobEntry('job-0'))
  await reader.read()
  expect(listeners.size).toBe(0)
  const next = reader.read()
  timers.fire()
  expect(listeners.size).toBe(1)
  journal.append(jobEntry('job-1'))

  expect((await next).value).toContain('id: job-1')
  await reader.cancel()
  expect(listeners.size).toBe(0)
})

test('ends a stream that nobody reads for a minute', async () => {
  const { journal, followAdvance } = createBareSandbox()
  const timers = manualTimers()
  const streams = createJournalStreams(timers, 1)
  const hanging = streams.open({ journal, followAdvance })
  const beat = (times: number): void => {
    for (let time = 0; time < times; time += 1) timers.fire()
  }

  beat(4)
  expect(() => streams.open({ journal, followAdvance })).toThrow('1 followers are connected')
  beat(1)

  await expect(readerOf(hanging).read()).rejects.toThrow('stopped reading')
  expect(() => streams.open({ journal, followAdvance })).not.toThrow()
})

interface Follower extends Disposable {
  /** Reads until the text came, and gives all that came so far. */
  until(text: string): Promise<string>
  /** Reads to the end, and gives what came since. */
  rest(): Promise<string>
}

async function follow(
  { urls }: OpenSandbox,
  path = STREAM,
  headers: Readonly<Record<string, string>> = {},
): Promise<Follower> {
  const response = await fetch(`${urls.control}${path}`, { headers })
  const reader = readerOf(response)
  let text = (await reader.read()).value ?? ''
  return {
    until: async (wanted) => {
      while (!text.includes(wanted)) {
        const { value, done } = await reader.read()
        if (done) throw new Error(`the stream ended before "${wanted}" came: ${text}`)
        text += value
      }
      return text
    },
    rest: async () => {
      let rest = ''
      for (let part = await reader.read(); !part.done; part = await reader.read())
        rest += part.value
      return rest
    },
    [Symbol.dispose]: () => void reader.cancel(),
  }
}

function readerOf({ body }: Response): ReadableStreamDefaultReader<string> {
  if (body === null) throw new Error('the stream has no body')
  return body.pipeThrough(new TextDecoderStream()).getReader()
}

function idOf(answer: Response): string {
  return answer.headers.get('x-ensaio-request-id') ?? ''
}

function jobEntry(id: string): WorkEntry {
  const base = { id, service: 'shop', at: 0, kind: 'job', name: 'ship', subject: 'o1' } as const
  return { ...base, changes: [], deliveries: [] }
}

function manualTimers(): Timers & { fire(): void } {
  const waiting = new Set<() => void>()
  return {
    after: (_delayMs, run): CancelTimer => {
      waiting.add(run)
      return () => waiting.delete(run)
    },
    fire: () => {
      const due = [...waiting]
      waiting.clear()
      for (const run of due) run()
    },
  }
}
