// Calls that change several things: their log has all of it in one append, so that a process that is killed leaves no half of it.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import { temporaryDirectory } from './testing/temporary-directory.ts'

const LEAD = {
  id: 'lead-of-start',
  firstName: 'Sally',
  email: 'sally@example.com',
  leadSource: 'Web',
  repName: 'Tiago',
}
const FIXTURES = {
  conversica: { leads: [LEAD] },
  'zenvia-chat': {
    departments: [{ id: '900', name: 'Obras' }],
    agents: [{ id: '501', name: 'Aurora Pires', department: '900' }],
  },
}

/** Returns the number of appends since the log began with its first entries. */
function appendsTo(data: string, sandbox: string): number {
  const log = readFileSync(join(data, 'sandboxes', sandbox, '000001.log'), 'utf8')
  const [head = '', ...lines] = log.trimEnd().split('\n')
  return lines.length - Number(/"entries":(\d+)/.exec(head)?.[1])
}

test('a sandbox begins with its snapshot and fixtures, and main with its own, or is not there', async () => {
  using directory = temporaryDirectory()
  const [data, fixtures] = [join(directory.path, 'data'), join(directory.path, 'fixtures.json')]
  writeFileSync(fixtures, JSON.stringify(FIXTURES))
  await using running = await openSandbox({ data, fixtures })
  expect(appendsTo(data, 'main')).toBe(0)
  running.sandbox.saveSnapshot('before')

  await running.control('POST', '/sandboxes', {
    name: 'own',
    scenario: 'empty',
    fixtures: FIXTURES,
  })
  await running.control('POST', '/sandboxes', { name: 'loaded', snapshot: 'before' })
  await running.control('POST', '/sandboxes', { name: 'forked', fork: 'own' })

  for (const name of ['own', 'loaded', 'forked']) {
    expect([name, appendsTo(data, name)]).toEqual([name, 0])
    const path = `/sandboxes/${name}/services/conversica/records/leads`
    const { body } = await running.control<{ readonly total: number }>('GET', path)
    expect(body.total).toBe(1)
  }
})

test('a reset of several services and of their fixtures is one append, and so are the endpoints of a service', async () => {
  using directory = temporaryDirectory()
  const data = join(directory.path, 'data')
  await using running = await openSandbox({ data })
  await running.control('POST', '/sandboxes', {
    name: 'own',
    scenario: 'empty',
    fixtures: FIXTURES,
  })

  for (const [index, body] of [undefined, { everything: true }].entries()) {
    expect((await running.control('POST', '/sandboxes/own/reset', body)).status).toBe(200)
    expect(appendsTo(data, 'own')).toBe(index + 1)
  }

  const path = '/sandboxes/own/services/conversica/endpoints'
  await running.control('PUT', path, { baseUrl: 'http://127.0.0.1:1' })
  expect(appendsTo(data, 'own')).toBe(3)
})

test('a sandbox whose fixtures are refused leaves nothing, and its name is free', async () => {
  using directory = temporaryDirectory()
  const data = join(directory.path, 'data')
  await using running = await openSandbox({ data })
  const draft = {
    name: 'own',
    scenario: 'empty',
    fixtures: { conversica: { leads: [{ id: 'x' }] } },
  }

  const refused = await running.control('POST', '/sandboxes', draft)
  expect(refused.status).toBe(400)
  expect(readdirSync(join(data, 'sandboxes'))).toEqual(['main'])
  const again = await running.control('POST', '/sandboxes', { ...draft, fixtures: FIXTURES })

  expect(again.status).toBe(201)
})
