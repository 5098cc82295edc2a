import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import fc from 'fast-check'
import { createControlClient } from './create-control-client.ts'
import type { JournalEvent } from './follow-journal.ts'
import { readServerSentEvents } from './server-sent-events.ts'
import type { ServerSentEvent } from './server-sent-events.ts'

const entryEvent = (id: string): string =>
  `id: ${id}\nevent: request\ndata: ${JSON.stringify({ id, kind: 'request' })}\n\n`

/** Follows streams that end, one after the other, until the last is over. */
async function follow(streams: readonly (() => Response)[]) {
  const asked: (string | null)[] = []
  const waits: number[] = []
  const ending = new AbortController()
  const control = createControlClient({
    fetch: async ({ headers }) => {
      asked.push(headers.get('last-event-id'))
      const next = streams[asked.length - 1]
      if (next !== undefined) return next()
      ending.abort()
      throw ending.signal.reason
    },
    sleep: async (delayMs) => void waits.push(delayMs),
  })
  const events: JournalEvent[] = []
  const { signal } = ending
  for await (const event of control.followJournal('main', { signal })) events.push(event)
  return { events, asked, waits }
}

test('goes on behind the last entry when the connection is lost', async () => {
  const { events, asked, waits } = await follow([
    () => new Response(`retry: 1000\n\n${entryEvent('req-1')}${entryEvent('req-2')}`),
    () => {
      throw new TypeError('fetch failed')
    },
    () =>
      new Response(`: still here\n\nevent: gap\ndata: {"after":"req-2"}\n\n${entryEvent('req-9')}`),
  ])

  expect(asked).toEqual([null, 'req-2', 'req-2', 'req-9'])
  expect(events.map((event) => (event.kind === 'entry' ? event.entry.id : event.kind))).toEqual([
    'open',
    'req-1',
    'req-2',
    'lost',
    'open',
    'gap',
    'req-9',
  ])
  expect(waits).toEqual([250, 1_000, 250])
})

test('tells how far an advance has come', async () => {
  const { events } = await follow([
    () => new Response('event: advance\ndata: {"jobs":3,"ended":true}\n\n'),
  ])

  expect(events[1]).toEqual({ kind: 'advance', progress: { jobs: 3, ended: true } })
})

test('throws a refusal, which would be the same again', async () => {
  const error = { code: 'SANDBOX_NAME_UNKNOWN', message: 'Failed to find the sandbox "mian".' }
  const refused = follow([() => Response.json({ error }, { status: 404 })])

  await expect(refused).rejects.toMatchObject(error)
})

test('reads the same events however the stream is cut', async () => {
  const text = `retry: 1\n\n${entryEvent('é-1')}: beat\n\nevent: two\ndata: one\ndata: other\n\n`
  const bytes = new TextEncoder().encode(text)
  const cuts = fc.array(fc.integer({ min: 0, max: bytes.length }), { maxLength: 6 })

  await fc.assert(
    fc.asyncProperty(cuts, async (places) => {
      const bounds = [0, ...places.toSorted((one, other) => one - other), bytes.length]
      const parts = bounds.map((from, index) => bytes.slice(from, bounds[index + 1] ?? from))
      const events: ServerSentEvent[] = []
      for await (const event of readServerSentEvents({ body: new Blob(parts).stream() }))
        events.push(event)

      expect(events).toEqual([
        { id: 'é-1', event: 'request', data: JSON.stringify({ id: 'é-1', kind: 'request' }) },
        { event: 'two', data: 'one\nother' },
      ])
    }),
    { numRuns: 50 },
  )
})

test('ends at its signal, though garbage was collected meanwhile', async () => {
  let tell = (): void => undefined
  const server = createServer((_, answer) => {
    tell = () => void answer.write('event: gap\ndata: {}\n\n')
    tell()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens
  const control = createControlClient({ baseUrl: `http://127.0.0.1:${port}` })
  const ending = new AbortController()
  const events = control.followJournal('main', { signal: ending.signal })
  await events.next()

  for (let event = 0; event < 10; event += 1) {
    await events.next()
    collectGarbage()
    tell()
  }
  await events.next()
  const last = events.next()
  ending.abort()

  expect(await last).toEqual({ done: true, value: undefined })
  server.closeAllConnections()
  server.close()
})

function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  runInNewContext('gc()')
}
