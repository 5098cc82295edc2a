import { once } from 'node:events'
import { createServer, IncomingMessage, request } from 'node:http'
import type { ClientRequest } from 'node:http'
import { Socket } from 'node:net'
import type { AddressInfo } from 'node:net'
import { CROWDED_OUT } from '@ensaio/mock-kit'
import { expect, test, vi } from 'vitest'
import { createBodyBudget } from './body-budget.ts'
import { bodyReader } from './system-body.ts'

const MEBIBYTE = 2 ** 20
const LONG = Buffer.from(Array.from({ length: 5 * MEBIBYTE }, (_, index) => index % 251))

/** A server that reads a body, and what it reads. */
async function openReader() {
  const read = Promise.withResolvers<Uint8Array | symbol>()
  read.promise.catch(() => undefined) // a test waits for it, or has no use for it
  const server = createServer((incoming, outgoing) => {
    bodyReader(
      incoming,
      createBodyBudget(64 * MEBIBYTE),
    )(32 * MEBIBYTE).then((body) => {
      read.resolve(body)
      outgoing.end()
    }, read.reject)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens
  const send = (headers: Readonly<Record<string, string>>): ClientRequest =>
    request({ port, method: 'POST', headers }).on('error', () => undefined)
  return {
    send,
    read: read.promise,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

test.each([
  ['one whose length is announced', { 'content-length': String(LONG.length) }],
  ['one that comes in chunks', { 'transfer-encoding': 'chunked' }],
])('a long body is read as it was sent: %s', async (_, headers) => {
  await using reader = await openReader()

  reader.send(headers).end(LONG)

  expect(Buffer.from((await reader.read) as Uint8Array).equals(LONG)).toBe(true)
})

test('a long body whose length is announced is not joined at its end', async () => {
  await using reader = await openReader()
  using concat = vi.spyOn(Buffer, 'concat')

  reader.send({ 'content-length': String(LONG.length) }).end(LONG)
  await reader.read

  expect(concat).not.toHaveBeenCalled()
})

test('a long body that breaks off behind its half is refused', async () => {
  await using reader = await openReader()
  const sending = reader.send({ 'content-length': String(LONG.length) })

  sending.write(LONG.subarray(0, 4 * MEBIBYTE), () => sending.destroy())

  await expect(reader.read).rejects.toThrow('Failed to read the request')
})

test('a long body that is crowded out by the portion that makes it half gets no memory for all of it', async () => {
  const incoming = new IncomingMessage(new Socket())
  incoming.headers['content-length'] = String(LONG.length)
  const body = bodyReader(incoming, createBodyBudget(3 * MEBIBYTE))(32 * MEBIBYTE)
  using allocate = vi.spyOn(Buffer, 'allocUnsafeSlow')

  incoming.push(LONG.subarray(0, 4 * MEBIBYTE))

  expect(await body).toBe(CROWDED_OUT)
  expect(allocate).not.toHaveBeenCalled()
})
