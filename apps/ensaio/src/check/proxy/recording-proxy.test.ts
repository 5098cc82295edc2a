import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { listen } from '../../host/system-listen.ts'
import { openSandbox } from '../../testing/open-sandbox.ts'
import { ENTRY } from '../../testing/system-cli.ts'
import { mocks } from '../testing/check-calls.ts'
import { createRecordingProxy } from './recording-proxy.ts'

const mock = mocks.find(({ service }) => service === 'conversica') ?? fail()

function fail(): never {
  throw new Error('There is no conversica.')
}

test('forwards calls as they are, and records them without secrets', async () => {
  const sent: Request[] = []
  const proxy = createRecordingProxy({
    mock,
    target: 'https://real.test',
    now: () => 7,
    send: async (url, init) => {
      sent.push(new Request(url, init))
      const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', 'x-a': '1' }
      return new Response('{"status":true}', { status: 201, headers })
    },
  })
  const headers = { authorization: 'Basic aHVzaDpodXNo', 'content-type': 'application/json' }
  const answer = await proxy.fetch(
    new Request('http://127.0.0.1:9/json/?token=hush', {
      method: 'POST',
      headers,
      body: '{"id":"é"}',
    }),
  )

  expect(sent[0]?.url).toBe('https://real.test/json/?token=hush')
  expect(sent[0]?.headers.get('authorization')).toBe(headers.authorization)
  expect(await sent[0]?.text()).toBe('{"id":"é"}')
  expect(answer.status).toBe(201)
  expect(answer.headers.get('content-encoding')).toBeNull()
  expect(await answer.text()).toBe('{"status":true}')
  expect(proxy.entries).toMatchObject([
    {
      service: 'conversica',
      at: 7,
      request: { method: 'POST', url: '/json/?token=[redacted]', body: '{"id":"é"}' },
      answer: { status: 201, headers: { 'x-a': '1' }, body: '{"status":true}' },
    },
  ])
  expect(JSON.stringify(proxy.entries)).not.toMatch(/hush|aHVzaDpodXNo/)
})

test('says why nothing answers, and records the call without an answer', async () => {
  const send = () => Promise.reject(new TypeError('fetch failed', { cause: 'ECONNREFUSED' }))
  const proxy = createRecordingProxy({ mock, target: 'https://real.test', now: () => 0, send })
  const answer = await proxy.fetch(new Request('http://127.0.0.1:9/json/'))
  expect(answer.status).toBe(502)
  expect(await answer.text()).toContain(
    'Failed to forward the call to https://real.test: ECONNREFUSED',
  )
  expect(proxy.entries[0]?.answer).toBeUndefined()
})

test.for(['GET', 'POST'])('forwards a %s for a host that is none as any other', async (method) => {
  const proxy = createRecordingProxy({
    mock,
    target: 'https://real.test',
    now: () => 0,
    send: (url) => Promise.resolve(new Response(String(url))),
  })
  const open = await listen({ name: 'it', host: '127.0.0.1', port: 0, fetch: proxy.fetch })
  const headers = { host: '127.0.0.256' }
  const call = request(`http://127.0.0.1:${open.port}/json/?a=1`, { method, headers })
  const [incoming] = await once(call.end(method === 'POST' ? '{}' : undefined), 'response')
  const text = (await incoming.toArray()).join('')
  await open.close()

  expect([incoming.statusCode, text]).toEqual([200, 'https://real.test/json/?a=1'])
  expect(proxy.entries).toMatchObject([{ request: { method, url: '/json/?a=1' } }])
})

test('check --proxy reports at the end what it recorded', async () => {
  await using sandbox = await openSandbox({ only: ['conversica'] })
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-proxy-'))
  const record = join(folder, 'calls.har')
  const words = ['check', '--proxy', sandbox.urls.conversica, '--service', 'conversica']
  const child = spawn(process.execPath, [ENTRY, ...words, '--record', record], {
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  const [line] = (await once(lines, 'line')) as [string]
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line)?.[0]
  const printed: string[] = []
  lines.on('line', (text) => printed.push(text))

  const answer = await fetch(`${url}/json/`, { method: 'POST', body: '{}' })
  child.kill('SIGINT')
  const [code] = await once(child, 'close')

  expect(answer.status).toBe(401)
  expect(code).toBe(0)
  expect(printed[0]).toBe('Checked 1 call of 1 operation: conversica.')
  expect(JSON.parse(readFileSync(record, 'utf8')).log.entries).toMatchObject([
    { request: { url: `${sandbox.urls.conversica}/json/` }, response: { status: 401 } },
  ])
  rmSync(folder, { recursive: true })
})
