import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { caught } from '@ensaio/test-config/caught'
import { expect, onTestFinished, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import { ENTRY } from '../testing/system-cli.ts'
import { overHttp } from './system-transport.ts'

async function serve(answer: RequestListener): Promise<URL> {
  const server = createServer(answer)
  onTestFinished(() => void server.close().closeAllConnections())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/path?query=1`)
}

test('a call arrives with its method, headers and body', async () => {
  const url = await serve(async (request, response) => {
    const { method, url: path, headers } = request
    const body = (await request.toArray()).join('')
    response.end(JSON.stringify({ method, path, type: headers['content-type'], body }))
  })

  const answer = await overHttp(url, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: '{"name":"São"}',
  })

  expect(answer).toMatchObject({ status: 200, ok: true })
  expect(JSON.parse(await answer.text())).toEqual({
    method: 'PUT',
    path: '/path?query=1',
    type: 'application/json',
    body: '{"name":"São"}',
  })
})

test('a refusal is an answer', async () => {
  const url = await serve((_, response) => void response.writeHead(409).end('no'))

  const answer = await overHttp(url, { method: 'DELETE', headers: {} })

  expect(answer).toMatchObject({ status: 409, ok: false })
  expect(await answer.text()).toBe('no')
})

test('a letter whose bytes come apart is read as one', async () => {
  const [first = 0, second = 0] = Buffer.from('ã')
  const url = await serve((_, response) => {
    response.write(Buffer.from([first]), () => response.end(Buffer.from([second])))
  })

  const answer = await overHttp(url, { method: 'GET', headers: {} })

  expect(await answer.text()).toBe('ã')
})

test('an answer that breaks off is none', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': 9 })
    response.write('half', () => response.destroy())
  })

  const answer = await overHttp(url, { method: 'GET', headers: {} })

  expect(await caught(answer.text())).toMatchObject({ code: 'ECONNRESET' })
})

test('a stream is read as it comes, until its signal ends it', async () => {
  const url = await serve((_, response) => void response.write('first'))
  const controller = new AbortController()

  const { body } = await overHttp(url, { method: 'GET', headers: {}, signal: controller.signal })
  const reader = body?.getReader()

  expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('first')
  const next = caught(reader?.read() ?? Promise.resolve())
  controller.abort()
  expect(await next).toBeInstanceOf(Error)
})

test('where nobody listens, the call fails with the reason', async () => {
  const call = overHttp(new URL('http://127.0.0.1:9/'), { method: 'GET', headers: {} })

  expect(await caught(call)).toMatchObject({ code: 'ECONNREFUSED' })
})

test('a command does without fetch, which would take as long to load as all else', async () => {
  const { urls } = await openSandbox()
  const listing =
    'process.on("exit", () => console.error(process.moduleLoadList.filter((name) => name.includes("undici")).join()))'
  const words = ['--import', `data:text/javascript,${encodeURIComponent(listing)}`, ENTRY, 'status']

  const { stdout, stderr } = await promisify(execFile)(process.execPath, words, {
    env: { ENSAIO_CONTROL_URL: urls.control },
  })

  expect(stdout).toContain('Control')
  expect(stderr).toBe('\n')
})
