import { expect, test } from 'vitest'
import { temporaryDirectory } from '../data/testing/temporary-directory.ts'
import { filesWaiting, parseApart } from '../fixtures/system-parse-apart.ts'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { OpenSandbox, Refused } from '../testing/open-sandbox.ts'

test('puts the records of a file into the sandbox', async () => {
  await using running = await openSandbox({ only: ['conversica'], scenario: 'empty' })
  const text = `
conversica:
  leads:
    - { id: own-1, firstName: Ada, email: ada@example.com, leadSource: Web, repName: Tiago }
`

  const { status } = await running.control('POST', '/sandboxes/main/fixtures', { text })

  expect(status).toBe(200)
  expect(running.sandbox.record('conversica', 'leads', 'own-1')).toMatchObject({ key: 'own-1' })
})

test('lists every mistake with its line, and then changes nothing', async () => {
  await using running = await openSandbox({ only: ['conversica'], scenario: 'empty' })
  const leads = Array.from(
    { length: 12 },
    (_, index) => `    - { id: own-${index}, firstName: Ada }`,
  )
  const text = ['conversica:', '  leads:', ...leads, 'crm: {}'].join('\n')

  const { status, body } = await running.control<Refused>('POST', '/sandboxes/main/fixtures', {
    name: 'own.yaml',
    text,
  })

  expect(status).toBe(400)
  expect(body.error).toMatchObject({
    code: 'SANDBOX_FIXTURES_REFUSED',
    message: expect.stringContaining('own.yaml'),
  })
  const lines = body.error.details?.map((detail) => detail.split(':', 1)[0])
  expect(new Set(lines)).toEqual(
    new Set([...leads.keys()].map((row) => `line ${row + 3}`).concat('line 15')),
  )
  expect(running.sandbox.records('conversica', 'leads').records).toEqual([])
})

test('where one service refuses its records, no service has any, nor have the data on the disk', async () => {
  using directory = temporaryDirectory()
  const data = directory.path
  const only = ['conversica', 'zenvia-conversion'] as const
  const text = `
conversica:
  leads:
    - { id: own-1, firstName: Ada, email: ada@example.com, leadSource: Web, repName: Tiago }
zenvia-conversion:
  agents:
    - { id: 70a1b2c3d4e5f60718293b01, firstName: A, lastName: B, groupId: 70a1b2c3d4e5f60718293a99 }
`
  const stateOf = (running: OpenSandbox) => [
    running.sandbox.records('conversica', 'leads').records,
    running.sandbox.records('zenvia-conversion', 'agents').records,
  ]
  const running = await openSandbox({ only: [...only], data })
  const before = stateOf(running)

  const { status, body } = await running.control<Refused>('POST', '/sandboxes/main/fixtures', {
    text,
  })

  expect([status, body.error.code]).toEqual([400, 'SANDBOX_FIXTURES_REFUSED'])
  expect(body.error.details).toEqual([expect.stringMatching(/^line 7: zenvia-conversion: /)])
  expect(stateOf(running)).toEqual(before)
  await running.stop()
  await using again = await openSandbox({ only: [...only], data })
  expect(stateOf(again)).toEqual(before)
})

test('a file that cannot be read is refused with the line at which reading ended', async () => {
  await using running = await openSandbox({ only: ['conversica'], scenario: 'empty' })

  const { status, body } = await running.control<Refused>('POST', '/sandboxes/main/fixtures', {
    text: 'conversica:\n  leads: [',
  })

  expect(status).toBe(400)
  expect(body.error.details).toEqual([expect.stringMatching(/^line \d+: /)])
})

/** As many sections, of services that do not exist. */
const sectionsOf = (count: number): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`crm-${index}`, { leads: [] }]))

test('ten thousand sections of no service are refused at once, with the first hundred mistakes', async () => {
  await using running = await openSandbox({ only: ['conversica'], scenario: 'empty' })
  const text = JSON.stringify(sectionsOf(10_000), null, 1)

  const { status, body } = await running.control<Refused>('POST', '/sandboxes/main/fixtures', {
    text,
  })

  expect(status).toBe(400)
  expect(body.error.details).toHaveLength(101)
  expect(body.error.details?.slice(-2)).toEqual([
    expect.stringContaining('line 299: crm-99: '),
    'and 9900 more.',
  ])
})

test('a sandbox takes no more sections than there are services, and looks into none of those', async () => {
  await using running = await openSandbox({ only: ['conversica'], scenario: 'empty' })

  const { status, body } = await running.control<Refused>('POST', '/sandboxes', {
    fixtures: sectionsOf(21),
  })

  expect(status).toBe(400)
  expect(body.error).toMatchObject({
    code: 'SANDBOX_REQUEST_INVALID',
    message: expect.stringContaining('body /fixtures: expected at most 20 properties'),
  })
})

test('a text of more names and values than the parser has memory for is refused', async () => {
  await using running = await openSandbox({ only: ['conversica'], scenario: 'empty' })

  const { status, body } = await running.control<Refused>('POST', '/sandboxes/main/fixtures', {
    text: `conversica: { leads: [${'1,'.repeat(125_001)}] }`,
  })

  expect(status).toBe(400)
  expect(body.error.details).toEqual([
    'line 1: it has more than 250000 names, values and punctuation marks. Split it.',
  ])
})

test('a text that finds too many others before it is to be sent again', async () => {
  await using running = await openSandbox({ only: ['conversica'], scenario: 'empty' })
  const text = `conversica: {}\n${'# long enough for a thread\n'.repeat(1_000)}`
  const others = Array.from({ length: 8 }, () => parseApart({ name: 'other', text }))

  const busy = await running.control<Refused>('POST', '/sandboxes/main/fixtures', { text })
  await Promise.all(others)
  const again = await running.control('POST', '/sandboxes/main/fixtures', { text })

  expect(busy.status).toBe(503)
  expect(busy.body.error.code).toBe('SANDBOX_FIXTURES_BUSY')
  expect(again.status).toBe(200)
})

test('puts nothing into a sandbox that was deleted while its text was read', async () => {
  using directory = temporaryDirectory()
  await using running = await openSandbox({ only: ['conversica'], data: directory.path })
  const sandbox = running.createSandbox({ name: 'gone' })
  const text = `conversica: {}\n${'# long enough to be deleted meanwhile\n'.repeat(10_000)}`

  const loading = running.control<Refused>('POST', '/sandboxes/gone/fixtures', { text })
  while (filesWaiting() === 0) await running.control('GET', '/health')
  await sandbox.delete()

  const { status, body } = await loading
  expect([status, body.error.code]).toEqual([404, 'SANDBOX_NAME_UNKNOWN'])
})
