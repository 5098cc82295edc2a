import { once } from 'node:events'
import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import { serveConversica } from '../testing/serve-conversica.ts'
import { createBodyBudget } from './body-budget.ts'

const AUTHORIZATION = `Basic ${btoa('main-conversica:main-conversica-password')}`
const HEAD = `POST /json/ HTTP/1.1\r\nhost: localhost\r\nauthorization: ${AUTHORIZATION}\r\ncontent-type: application/json\r\n`
const KIBIBYTE = 1024

/** Connects, and collects what comes back. */
async function open(
  port: number,
): Promise<{ readonly socket: Socket; readonly heard: () => string }> {
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.on('data', (chunk) => (text += String(chunk))).on('error', () => undefined)
  await once(socket, 'connect')
  return { socket, heard: () => text }
}

const WAYS: readonly (readonly [name: string, isFast: boolean, header: string, start: string])[] = [
  ['the fast path', true, 'content-length: 100000', ''],
  ['fetch', false, 'content-length: 100000', ''],
  ['fetch, in chunks', false, 'transfer-encoding: chunked', 'ffff\r\n'],
]

test.for(WAYS)('stalled bodies hold no more than their limit over %s', async (way) => {
  const [, isFast, header, start] = way
  const bodies = createBodyBudget(100 * KIBIBYTE)
  await using server = await serveConversica({ isFast, bodies })
  const callers = await Promise.all(Array.from({ length: 20 }, () => open(server.port)))

  for (const { socket } of callers) {
    socket.write(`${HEAD}${header}\r\n\r\n${start}${'x'.repeat(20 * KIBIBYTE)}`)
  }
  // Four or less are left, for each portion counts more than its bytes.
  await expect.poll(() => server.sandbox.journal.list().length).toBeGreaterThanOrEqual(16)
  const isAnswered = ({ heard }: { readonly heard: () => string }): boolean => heard() !== ''
  await expect.poll(() => callers.filter(isAnswered).length).toBeGreaterThanOrEqual(16)

  expect(bodies.bytes).toBeLessThanOrEqual(100 * KIBIBYTE)
  const answers = callers.map(({ heard }) => heard()).filter((text) => text !== '')
  for (const answer of answers) {
    expect(answer).toMatch(/^HTTP\/1\.1 413 .*"message":"The body is too large/s)
    expect(answer).toMatch(/\r\nconnection: close\r\n/i)
    expect(answer).toMatch(/\r\nx-ensaio-request-id: req-main-\d+\r\n/)
  }
  expect(server.sandbox.journal.list()[0]).toMatchObject({
    kind: 'request',
    answer: { status: 413 },
    warnings: [expect.stringContaining('too many others came at once')],
  })
  for (const { socket } of callers) socket.destroy()
  await expect.poll(() => bodies.bytes).toBe(0)
})

test('a whole body passes while stalled ones take all the room', async () => {
  const bodies = createBodyBudget(100 * KIBIBYTE)
  await using server = await serveConversica({ isFast: true, bodies })
  const stalled = await Promise.all(Array.from({ length: 4 }, () => open(server.port)))
  for (const { socket } of stalled) {
    socket.write(`${HEAD}content-length: 100000\r\n\r\n${'x'.repeat(20 * KIBIBYTE)}`)
  }
  await expect.poll(() => bodies.bytes).toBeGreaterThan(80 * KIBIBYTE)
  const lead = JSON.stringify({
    apiVersion: '7.2',
    id: 'lead-1',
    firstName: 'x'.repeat(50 * KIBIBYTE),
    email: 'a@example.com',
    leadSource: 'Web',
    repName: 'Tiago',
  })

  const { socket, heard } = await open(server.port)
  socket.write(`${HEAD}content-length: ${lead.length}\r\n\r\n${lead}`)
  await expect.poll(heard).not.toBe('')

  expect(heard()).toMatch(/^HTTP\/1\.1 (?:200|400) /)
  socket.destroy()
  for (const one of stalled) one.socket.destroy()
})

test('a caller that sends a body to its end hears that it is too large, and may ask again', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const { socket, heard } = await open(Number(new URL(running.urls.conversica).port))
  const bytes = 3 * 1024 * KIBIBYTE

  socket.write(`${HEAD}content-length: ${bytes}\r\n\r\n${'x'.repeat(bytes)}`)
  await expect.poll(heard).toContain('413')
  socket.write('GET /nowhere HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await expect.poll(heard).toContain('404')

  expect(heard()).not.toMatch(/connection: close/i)
  socket.destroy()
})

test.each(['content-length: 3000000\r\n\r\nx', 'transfer-encoding: chunked\r\n\r\n5\r\nab'])(
  'says that it closes the connection of a body that is refused before its end: %j',
  async (rest) => {
    await using running = await openSandbox({ only: ['conversica'] })
    const { socket, heard } = await open(Number(new URL(running.urls.conversica).port))

    socket.write(`POST /nowhere HTTP/1.1\r\nhost: localhost\r\n${rest}`)
    await once(socket, 'close')

    expect(heard()).toMatch(/^HTTP\/1\.1 404 /)
    expect(heard()).toMatch(/\r\nconnection: close\r\n/i)
  },
)

test.each(['conversica', 'control'] as const)(
  'says that it closes the connection of a body that is too large for %s',
  async (port) => {
    await using running = await openSandbox({ only: ['conversica'] })
    const { socket, heard } = await open(Number(new URL(running.urls[port]).port))
    const line = 'PUT /sandboxes/main/clock HTTP/1.1\r\nhost: localhost\r\n'

    socket.write(`${port === 'control' ? line : HEAD}content-length: 3000000\r\n\r\nx`)
    await once(socket, 'close')

    expect(heard()).toMatch(/^HTTP\/1\.1 413 /)
    expect(heard()).toMatch(/\r\nconnection: close\r\n/i)
  },
)

test('the control plane refuses bodies that are crowded out', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const port = Number(new URL(running.urls.control).port)
  const callers = await Promise.all(Array.from({ length: 80 }, () => open(port)))

  for (const { socket } of callers) {
    const head = 'PUT /sandboxes/main/clock HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1048576'
    socket.write(`${head}\r\n\r\n${'x'.repeat(1024 * KIBIBYTE - 1)}`)
  }
  const answered = () => callers.map(({ heard }) => heard()).filter((text) => text !== '')
  await expect.poll(answered).not.toEqual([])

  const [answer] = answered()
  expect(answer).toMatch(/^HTTP\/1\.1 413 .*SANDBOX_BODIES_TOO_MANY/s)
  for (const { socket } of callers) socket.destroy()
})
