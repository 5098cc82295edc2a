import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { followAsPage } from './follow-as-page.ts'

test('a page that was closed follows no more', async () => {
  const opened = Promise.withResolvers<void>()
  const closed = Promise.withResolvers<string>()
  await using server = createServer((request, answer) => {
    if (request.url !== '/sandboxes/main/journal/stream') return void answer.end('{}')
    answer.once('close', () => closed.resolve('closed'))
    answer.flushHeaders()
    opened.resolve()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server that listens

  const page = followAsPage(`http://127.0.0.1:${port}`)
  await opened.promise
  await page[Symbol.asyncDispose]()

  await expect(closed.promise).resolves.toBe('closed')
})
