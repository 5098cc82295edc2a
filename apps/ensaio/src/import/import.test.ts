import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createSandbox } from '../create-sandbox.ts'
import { runInProcess } from '../testing/open-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'ensaio-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const AT = '2026-03-02T12:00:00Z'
const CHAT = ['history?limit=20', 'history/expanded?limit=20', 'ongoing?limit=20']
const CONVERSION = [
  'prospects?limit=20',
  'agents?',
  'groups?',
  'messaging/channels?',
  'as-user/labels?',
  'leads/categories?',
  'archiving-reasons?',
]

interface Person {
  readonly names: readonly string[]
  readonly numbers: readonly string[]
}

/** Records calls to a sandbox with a past, and returns the file and what it tells of people. */
async function record(): Promise<{ readonly har: string; readonly people: Person }> {
  await using sandbox = await createSandbox({ clock: 'frozen', at: AT })
  const { fetch, urls, credentials } = sandbox
  const bodies: string[] = []
  for (const path of CHAT) {
    const url = `${urls['zenvia-chat']}/api/ms/external/${path}&token=main-chat-token`
    bodies.push(await (await fetch['zenvia-chat'](url)).text())
  }
  for (const path of CONVERSION) {
    const url = `${urls['zenvia-conversion']}/v1/${path}&api-key=main-conversion-key`
    bodies.push(await (await fetch['zenvia-conversion'](url)).text())
  }
  const { username, password } = credentials.conversica
  const authorization = `Basic ${btoa(`${username}:${password}`)}`
  for (const change of [{ notes: 'calls after six' }, { cellPhone: '+1 212 555 0142' }]) {
    const lead = {
      id: 'crm-1',
      firstName: 'Wilhelmina',
      email: 'wil@private.example',
      leadSource: 'Web',
      repName: 'Tiago',
      repId: 'tiago@private.example',
    }
    await fetch.conversica(`${urls.conversica}/json/`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({ apiVersion: '7.2', ...lead, ...change }),
    })
  }
  const har = join(folder, 'calls.har')
  writeFileSync(har, JSON.stringify(sandbox.har()))
  const text = bodies.join('\n')
  const all = (pattern: RegExp): readonly string[] =>
    [...text.matchAll(pattern)].map(([, value = '']) => value)
  return {
    har,
    people: {
      names: all(/"main_identifier":"([^"\d]{6,})"/g),
      numbers: all(/"(?:channel_phone|document|phone)":"(\+?\d{10,})"/g),
    },
  }
}

const { har, people } = await record()

test('makes fixtures that load, with the ids that were recorded and people that are made up', async () => {
  const out = join(folder, 'account.yaml')
  const { exitCode, text } = await runInProcess(['import', '--har', har, '--out', out])
  const file = readFileSync(out, 'utf8')
  expect(text).toContain('zenvia-chat: ')
  expect(exitCode).toBe(0)

  await using sandbox = await createSandbox({
    clock: 'frozen',
    at: AT,
    scenario: 'empty',
    fixtures: out,
  })
  const call = async (
    service: 'zenvia-chat' | 'zenvia-conversion',
    path: string,
  ): Promise<string> => (await sandbox.fetch[service](`${sandbox.urls[service]}${path}`)).text()
  const [, id] = /^ {4}- id: "?(\d{5,})"?\n {6}channel:/m.exec(file) ?? []
  expect(
    await call('zenvia-chat', `/api/ms/external/history?protocol=${id}&token=main-chat-token`),
  ).toContain(`"id":"${id}"`)
  expect(await call('zenvia-conversion', '/v1/groups?api-key=main-conversion-key')).toContain(
    'Boreal Norte',
  )
  expect(sandbox.record('conversica', 'leads', 'crm-1')).toMatchObject({
    lead: { id: 'crm-1', cellPhone: expect.stringMatching(/^\+1 2\d\d \d{3} \d{4}$/) },
  })

  expect(people.names.length).toBeGreaterThan(10)
  expect(people.numbers.length).toBeGreaterThan(10)
  for (const detail of [
    ...people.names,
    ...people.numbers,
    'Wilhelmina',
    'private',
    'calls',
    '555 0142',
  ]) {
    expect(file).not.toContain(detail)
  }
})

test('gives the same file again, on stdout without --out', async () => {
  const [one, other] = [
    await runInProcess(['import', '--har', har]),
    await runInProcess(['import', '--har', har]),
  ]
  expect(one).toEqual(other)
  expect(one.text).toMatch(/^# Made by ensaio import\./)
})

test('calls without a record fail', async () => {
  const empty = join(folder, 'empty.har')
  writeFileSync(empty, '{"log":{"entries":[]}}')
  expect(await runInProcess(['import', '--har', empty])).toEqual({
    exitCode: 1,
    text: expect.stringContaining('Failed to import: the calls show no record'),
  })
})

test('without a file it says which flag is missing', async () => {
  expect(await runInProcess(['import'])).toMatchObject({
    exitCode: 2,
    text: expect.stringContaining('Failed to run ensaio import'),
  })
})
