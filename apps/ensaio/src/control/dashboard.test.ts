import { systemTimers } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { createSandboxPool } from '../sandboxes/sandbox-pool.ts'
import { createBareSandbox } from '../testing/bare-sandbox.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import { createControlPlane } from './control-plane.ts'

test('the page and its files come with a policy that runs nothing of others', async () => {
  await using running = await openSandbox()

  const page = await fetch(`${running.urls.control}/`)
  const text = await page.text()
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(text)?.[1]
  const file = await fetch(`${running.urls.control}/${script}`)

  expect(page.status).toBe(200)
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  expect(page.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; script-src 'self'; style-src 'self'; /,
  )
  expect(page.headers.get('referrer-policy')).toBe('no-referrer') // its address may have the token
  expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/)
  expect(file.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(file.headers.get('cache-control')).toContain('immutable')
  expect(file.headers.get('x-content-type-options')).toBe('nosniff')
})

test('a HEAD of the page has its headers and no body', async () => {
  await using running = await openSandbox()

  const page = await fetch(`${running.urls.control}/`, { method: 'HEAD' })

  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(await page.text()).toBe('')
})

test.each([
  ['GET', '/assets/nothing.js'],
  ['GET', '/assets/../package.json'],
  ['GET', '/assets/%2e%2e/package.json'],
  ['GET', '/index.html'],
  ['POST', '/'],
])('%s %s is refused as every unknown path', async (method, path) => {
  await using running = await openSandbox()

  const { status, body } = await running.control(method, path)

  expect(status).toBe(404)
  expect(body).toMatchObject({ error: { code: 'SANDBOX_PATH_UNKNOWN' } })
})

test('the page itself asks for no token, its calls do', async () => {
  await using running = await openSandbox({ controlToken: 'a-secret-for-the-page' })

  const page = await fetch(`${running.urls.control}/`)
  const { status } = await running.control('GET', '/sandboxes')

  expect(page.status).toBe(200)
  expect(await page.text()).not.toContain('a-secret')
  expect(status).toBe(401)
})

test('a page for another host is refused', async () => {
  await using running = await openSandbox()

  const page = await fetch(`${running.urls.control}/`, {
    headers: { 'sec-fetch-site': 'cross-site', origin: 'http://evil.example' },
  })

  expect(page.status).toBe(403)
})

test('a page that could not be opened is opened again when it is asked for again', async () => {
  let tries = 0
  const sandbox = createBareSandbox({ send: () => expect.unreachable() })
  const directory = createSandboxPool({
    main: sandbox,
    open: () => sandbox,
    timers: systemTimers,
    machineNow: () => 0,
  })
  const { fetch: ask } = createControlPlane({
    context: { version: '0.0.0', directory, services: () => [] },
    timers: systemTimers,
    boundHost: '127.0.0.1',
    openAssets: async () => {
      tries += 1
      if (tries === 1) throw new Error('the disk is full')
      return (await import('@ensaio/dashboard/assets')).openAssets()
    },
  })
  const statusOf = async () => (await ask(new Request('http://localhost:4400/'))).status

  expect([await statusOf(), await statusOf(), await statusOf()]).toEqual([500, 200, 200])
  expect(tries).toBe(2)
})
