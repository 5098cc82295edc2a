import { existsSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { request } from 'node:https'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { startSandbox } from '../start-sandbox.ts'
import type { RunningSandbox } from '../start-sandbox.ts'

/** The answer to a request by somebody who trusts the authority of the sandbox, or nobody. */
async function ask({ caFile = '' }: RunningSandbox, url: string, trusts = true) {
  const ca = trusts ? readFileSync(caFile) : undefined
  const outgoing = request(url, { ...(ca && { ca }), agent: false }).end()
  const [incoming] = await once(outgoing, 'response')
  let body = ''
  for await (const chunk of incoming) body += String(chunk)
  return { status: incoming.statusCode as number, headers: incoming.headers, body }
}

const CHAT = '/api/ms/external/ongoing?limit=1&token=main-chat-token'

test('services and control plane answer those who trust the authority, by any name of this machine', async () => {
  await using running = await startSandbox({ tls: true })
  const { 'zenvia-chat': chat, control } = running.urls

  const answer = await ask(running, `${chat}${CHAT}`)
  const health = await ask(running, `${control.replace('127.0.0.1', 'localhost')}/health`)

  expect(chat).toMatch(/^https:/)
  expect([answer.status, health.status]).toEqual([200, 200])
  expect(running.sandbox.journalEntry(String(answer.headers['x-ensaio-request-id'])).kind).toBe(
    'request',
  )
  await expect(ask(running, `${control}/health`, false)).rejects.toThrow(/certificate/)
})

test('a fault breaks a connection of TLS, too', async () => {
  await using running = await startSandbox({ tls: true, only: ['zenvia-chat'] })
  running.sandbox.addFault({ service: 'zenvia-chat', on: 'request', effect: { kind: 'reset' } })

  await expect(ask(running, `${running.urls['zenvia-chat']}${CHAT}`)).rejects.toThrow(
    /hang up|ECONNRESET/,
  )

  running.sandbox.clearFaults()
  expect((await ask(running, `${running.urls['zenvia-chat']}${CHAT}`)).status).toBe(200)
})

test('what is not TLS is closed, and holds no stop up; the file goes with the sandbox', async () => {
  const running = await startSandbox({ tls: true, only: ['conversica'] })
  const { caFile = '', urls } = running
  expect(readFileSync(caFile, 'utf8')).not.toContain('PRIVATE KEY')
  const port = Number(new URL(urls.conversica).port)
  const plain = connect(port, '127.0.0.1')
  plain.write('GET /json/ HTTP/1.1\r\nhost: localhost\r\n\r\n')
  await once(plain, 'close')
  const silent = connect(port, '127.0.0.1')
  await once(silent, 'connect')

  await Promise.all([running.stop(), once(silent, 'close')])

  expect(existsSync(caFile)).toBe(false)
})
