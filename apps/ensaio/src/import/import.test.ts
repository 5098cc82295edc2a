import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { createSandbox } from '../create-sandbox.ts'
import type { InProcessSandbox } from '../create-sandbox.ts'
import { runInProcess } from '../testing/open-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'ensaio-import-'))
afterAll(() => rmSync(folder, { recursive: true }))

const AT = '2026-03-02T12:00:00Z'
const CHAT = ['history?limit=20', 'history/expanded?limit=20', 'ongoing?limit=20']
const CONVERSION = [
  'prospects?limit=20',
  'prospects/interactions?limit=40',
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
  readonly addresses: readonly string[]
  readonly texts: readonly string[]
}

/** The answers of Zenvia Conversion by their paths, as a key sees them. */
async function askConversion({
  fetch,
  urls,
}: InProcessSandbox): Promise<ReadonlyMap<string, unknown>> {
  const answers = new Map<string, unknown>()
  for (const path of CONVERSION) {
    const url = `${urls['zenvia-conversion']}/v1/${path}&api-key=main-conversion-key`
    answers.set(path, await (await fetch['zenvia-conversion'](url)).json())
  }
  return answers
}

/** Records calls to a sandbox with a past, and returns the file and what it tells of people. */
async function record(): Promise<{
  readonly har: string
  readonly people: Person
  readonly conversion: ReadonlyMap<string, unknown>
  readonly talk: string
}> {
  await using sandbox = await createSandbox({ clock: 'frozen', at: AT })
  const { fetch, urls, credentials } = sandbox
  const bodies: string[] = []
  for (const path of CHAT) {
    const url = `${urls['zenvia-chat']}/api/ms/external/${path}&token=main-chat-token`
    bodies.push(await (await fetch['zenvia-chat'](url)).text())
  }
  const { data } = JSON.parse(bodies[1] ?? '')
  const talk = data.find(({ messages }: { readonly messages: number }) => messages > 3).id
  const messages = `${urls['zenvia-chat']}/api/ms/external/history/${talk}/messages`
  bodies.push(await (await fetch['zenvia-chat'](`${messages}?token=main-chat-token`)).text())
  const conversion = await askConversion(sandbox)
  bodies.push(JSON.stringify([...conversion.values()]))
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
    talk,
    conversion,
    people: {
      names: all(/"main_identifier":"([^"\d]{6,})"/g),
      numbers: [
        ...all(/"(?:channel_phone|document|phone|recipient)":"(\+?\d{10,})"/g),
        ...all(/"phones":\["(\+\d{10,})"/g),
      ],
      addresses: all(/"emails?":\[?"([^"]+@[^"]+)"/g),
      texts: all(/"(?:content|comments|text)":"([^"\\]{12,})"/g),
    },
  }
}

const { har, people, conversion, talk } = await record()

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
  const messages = `/api/ms/external/history/${talk}/messages?token=main-chat-token`
  const { data } = JSON.parse(await call('zenvia-chat', messages))
  const { interactions } = parse(file)['zenvia-chat']
  const { texts } = interactions.find(({ id: own }: { readonly id: string }) => own === talk)
  expect(texts.length).toBeGreaterThan(3)
  expect(data.map(({ text }: { readonly text: string }) => text)).toEqual(texts)
  expect(await call('zenvia-conversion', '/v1/groups?api-key=main-conversion-key')).toContain(
    'Boreal Norte',
  )
  expect(sandbox.record('conversica', 'leads', 'crm-1')).toMatchObject({
    lead: { id: 'crm-1', cellPhone: expect.stringMatching(/^\+1 2\d\d \d{3} \d{4}$/) },
  })

  for (const details of Object.values(people)) expect(details.length).toBeGreaterThan(10)
  for (const detail of [
    ...Object.values(people).flat(),
    'Wilhelmina',
    'private',
    'calls',
    '555 0142',
  ]) {
    expect(file).not.toContain(detail)
  }
})

/** Fields that tell of a person, or were written by one, and the few of a product that are free text. */
const MADE_UP =
  /^(?:firstName|lastName|email|phone|legacyId|channelId|sender|recipient|content|body|comments?|answer|question|thread\w+|number|description|detail|title|sku|vin|registrationPlate|tradeInVehicle|providerLeadId|mediumId|additionalData|\w*url)$/i

/** Returns an answer with a mark for all that is made up; of phones and emails their number stays. */
const factsOf = (answer: unknown): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value: unknown) => {
      if (MADE_UP.test(key)) return typeof value
      return /^(?:phones|emails)$/.test(key) && Array.isArray(value) ? value.length : value
    }),
  )

test('prospects and interactions are listed as they were recorded', async () => {
  const out = join(folder, 'again.yaml')
  await runInProcess(['import', '--har', har, '--out', out])
  const options = { clock: 'frozen', at: AT, scenario: 'empty', fixtures: out } as const
  await using sandbox = await createSandbox(options)
  sandbox.reset()

  const answers = await askConversion(sandbox)

  for (const path of ['prospects?limit=20', 'prospects/interactions?limit=40']) {
    expect(answers.get(path)).toHaveLength(path.includes('interactions') ? 40 : 20)
    expect(factsOf(answers.get(path))).toEqual(factsOf(conversion.get(path)))
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
