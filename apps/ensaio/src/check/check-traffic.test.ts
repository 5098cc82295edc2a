import { expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { check, driftsOf, mocks, recordHistory } from './testing/check-calls.ts'

const history = await recordHistory()

/** The recorded history with its text changed, and any facts of the sandbox left out. */
function changed(change: (text: string) => string): unknown {
  const har = JSON.parse(history)
  const [entry] = har.log.entries
  delete entry._ensaio
  entry.response.content.text = change(entry.response.content.text)
  return har
}

test('our own HAR passes: calls of every operation, refusals, hidden secrets and webhooks', async () => {
  await using sandbox = await createSandbox({ clock: 'frozen', at: '2026-03-02T09:00:00Z' })
  sandbox.setEndpoints('conversica', { baseUrl: 'http://127.0.0.1:1/hook' })
  const callbackUrl = 'http://me:hush@127.0.0.1:1/x?token=hush'
  const headers = { 'content-type': 'application/json', referer: 'http://a/?token=hush' }
  for (const { contract, server, service } of mocks) {
    const call = sandbox.fetch[service as keyof typeof sandbox.fetch]
    const keys = 'api-key=main-conversion-key&token=main-chat-token'
    for (const { method, path } of Object.values(contract.operations)) {
      const filled = path.replaceAll(/\{[^}]+\}/g, '70a1b2c3d4e5f60718293a01')
      const body = JSON.stringify({ callbackUrl, url: callbackUrl, topics: ['interactions'] })
      const url = `http://localhost${server.basePath}${filled}?${keys}`
      await call(url, { method, headers, ...(method !== 'GET' && { body }) })
      await call(url, { method: 'HEAD' })
    }
    await call('http://localhost/nowhere')
  }
  await sandbox.advance('1d')

  const report = check(sandbox.har())
  const known = mocks.flatMap(({ contract }) => Object.keys(contract.operations))

  expect(JSON.stringify(sandbox.har())).toContain('//[redacted]@')
  expect(driftsOf(report).filter(({ level }) => level === 'error')).toEqual([])
  expect(report.operations.map(({ operation }) => operation)).toEqual(
    expect.arrayContaining([...known, 'leadUpdate']),
  )
  expect(JSON.stringify(report)).not.toContain('hush')
})

test('a renamed field is named, with its operation and its place in the spec', () => {
  const report = check(changed((text) => text.replaceAll('"created_at"', '"createdAt"')))

  expect(report.drifts).toEqual([
    expect.objectContaining({
      level: 'error',
      kind: 'missing-field',
      service: 'zenvia-chat',
      operation: 'getHistory',
      side: 'answer',
      status: 200,
      field: '/data/*/created_at',
      count: 2,
      firstSeen: 'calls.har, entry 1',
      spec: {
        file: 'specs/zenvia-chat.yaml',
        pointer: expect.stringMatching(/^#\/components\/schemas\/.*\/required$/),
        line: expect.any(Number),
      },
    }),
    expect.objectContaining({ kind: 'undocumented-field', field: '/data/*/createdAt', count: 2 }),
  ])
})

test('every field of an answer is found under another name', () => {
  const page = JSON.parse(JSON.parse(history).log.entries[0].response.content.text)
  const places = new Set(placesOf(page))
  for (const place of places) {
    const renamed = rename(page, place.split('/').slice(1))
    const drifts = driftsOf(check(changed(() => JSON.stringify(renamed))))
    expect(drifts).toContainEqual(
      expect.objectContaining({ level: 'error', kind: 'undocumented-field', field: `${place}_` }),
    )
  }
  expect(places.size).toBeGreaterThan(20)
})

/** The places of all keys, with a star for the items of a list. */
function placesOf(value: unknown, place = ''): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => placesOf(item, `${place}/*`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    `${place}/${key}`,
    ...placesOf(inner, `${place}/${key}`),
  ])
}

/** Renames the key at a place, wherever it is. */
function rename(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => rename(item, rest))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key !== step) return [key, inner]
      return rest.length === 0 ? [`${key}_`, inner] : [key, rename(inner, rest)]
    }),
  )
}

test.each([
  ['mistyped-field', '"id":"103952"', '"id":103952', '/data/*/id'],
  ['undocumented-field', '"success":true', '"success":true,"a/b":1', '/a~1b'],
  ['unreadable', '}]}', '', ''],
])('finds %s where %s is %s', (kind, from, to, field) => {
  const report = check(changed((text) => text.replace(from, to)))
  expect(driftsOf(report)).toEqual([expect.objectContaining({ level: 'error', kind, field })])
})

test('finds other statuses and content types', () => {
  const entryWith = (response: object): unknown => {
    const har = JSON.parse(history)
    har.log.entries[0].response = { ...har.log.entries[0].response, ...response }
    return har
  }
  const kinds = (har: unknown): readonly string[] => driftsOf(check(har)).map(({ kind }) => kind)

  expect(kinds(entryWith({ status: 206 }))).toEqual(['undocumented-status'])
  expect(kinds(entryWith({ headers: [{ name: 'Content-Type', value: 'text/html' }] }))).toEqual([
    'content-type',
  ])
})

test('tells a call that the spec does not list from a refusal of one', () => {
  const har = (status: number): unknown => {
    const written = JSON.parse(history.replaceAll('/external/history', '/external/agents'))
    delete written.log.entries[0]._ensaio
    written.log.entries[0].response.status = status
    return written
  }
  expect(driftsOf(check(har(200)))).toEqual([
    expect.objectContaining({
      kind: 'unknown-operation',
      operation: 'GET /api/ms/external/agents',
      spec: expect.objectContaining({ pointer: '#/paths' }),
    }),
  ])
  expect(driftsOf(check(har(404))).map(({ kind }) => kind)).not.toContain('unknown-operation')
})

test('fields that no answer had are noted, with their place', () => {
  const { drifts } = check(changed((text) => text.replaceAll(/,"media":"[A-Z]+"/g, '')))
  const unseen = drifts.filter(({ kind }) => kind === 'never-seen')
  expect(unseen.map(({ field }) => field)).not.toContain('/data')
  expect(unseen.map(({ field }) => field)).not.toContain('/data/*/customer/id')
  for (const { spec } of unseen) expect(spec.pointer).toContain('/properties/')
})

test('a fault that disturbed an answer is not drift', () => {
  const har = JSON.parse(history)
  har.log.entries[0]._ensaio.faults = ['fault-1']
  har.log.entries[0].response = { status: 599, headers: [], content: { text: 'broken' } }
  expect(driftsOf(check(har))).toEqual([])
})

test('what the caller sends in vain is a warning, and a request that the spec refuses and the service takes an error', () => {
  const har = JSON.parse(
    history.replaceAll('&limit=2"', '&limt=2"').replaceAll('"limit"', '"limt"'),
  )
  expect(driftsOf(check(har))).toEqual([
    expect.objectContaining({ level: 'warning', side: 'request', in: 'query', field: 'limt' }),
  ])
  const taken = JSON.parse(history.replaceAll('&limit=2"', '&limit=many"'))
  expect(driftsOf(check(taken))).toEqual([
    expect.objectContaining({ level: 'error', side: 'request', in: 'query', field: 'limit' }),
  ])
})

test('other hosts are passed over, unless they are mapped', () => {
  const elsewhere = changed((text) => text)
  const har = JSON.parse(
    JSON.stringify(elsewhere).replaceAll('https://zchat.zenvia.io/api', 'https://proxy.test/a/api'),
  )
  expect(check(har)).toMatchObject({ operations: [], foreign: 1 })
  const mappings = [{ url: 'https://proxy.test/a', service: 'zenvia-chat' }]
  expect(check(har, { mappings }).operations).toEqual([
    { service: 'zenvia-chat', operation: 'getHistory', count: 1 },
  ])
  const bare = JSON.parse(JSON.stringify(har).replaceAll('/a/api/ms/external', '/a'))
  expect(check(bare, { mappings }).operations).toHaveLength(1)
})

test('the usual ports of the sandbox are known', () => {
  const har = JSON.parse(
    JSON.stringify(changed((text) => text)).replace(
      'https://zchat.zenvia.io',
      'http://localhost:4401',
    ),
  )
  expect(check(har)).toMatchObject({ foreign: 0, operations: [{ operation: 'getHistory' }] })
})

test.each([
  ['the preflight of a browser', { method: 'OPTIONS' }, { status: 204 }],
  ['an answer of a cache', {}, { status: 304, content: { text: '' } }],
])('%s is not the service', (_, request, response) => {
  const har = JSON.parse(JSON.stringify(changed((text) => text)))
  const [entry] = har.log.entries
  entry.request.headers.push({ name: 'Access-Control-Request-Method', value: 'GET' })
  Object.assign(entry.request, request)
  Object.assign(entry.response, response)
  expect(check(har).drifts).toEqual([])
})
