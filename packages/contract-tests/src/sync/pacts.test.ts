import { conversicaContract } from '@ensaio/contracts/conversica'
import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { createChecker } from '@ensaio/contracts'
import { describe, expect, test } from 'vitest'
import { toBasicHeader } from '../conversica/to-basic-header.ts'
import { callbackLogin, mainLogin } from '../conversica/logins.ts'
import { STATE_NAMES as CONVERSICA_STATES } from '../conversica/provider/state-handlers.ts'
import { compareWithSpec } from '../pact/compare-with-spec.ts'
import { findPactFlaws, findStateNames } from '../pact/find-pact-flaws.ts'
import { readPactFile } from '../pact/pact-file.ts'
import { FRESH_PACTS } from '../pact/pact-folders.ts'
import { pactFileName, syncOf } from '../pact/participants.ts'
import { secretsIn } from '../pact/secrets-in.ts'
import { MAIN_TOKEN } from '../zenvia-chat/access.ts'
import { STATE_NAMES as CHAT_STATES } from '../zenvia-chat/provider/state-handlers.ts'
import { MAIN_KEY, SECRET } from '../zenvia-conversion/access.ts'
import { STATE_NAMES as CONVERSION_STATES } from '../zenvia-conversion/provider/state-handlers.ts'
import { descriptionOf, type ServiceName } from './app-task.ts'
import { appCallbacks } from './consumer/callbacks.ts'
import { appNotifications } from './consumer/notifications.ts'
import { appTasks } from './consumer/tasks.ts'

const callbacks = appCallbacks.map(({ callback }) => callback)
const notifications = appNotifications.map(({ notification }) => notification)

const pacts = [
  { service: 'zenvia-chat', contract: zenviaChatContract, states: CHAT_STATES, messages: [] },
  {
    service: 'zenvia-conversion',
    contract: zenviaConversionContract,
    states: CONVERSION_STATES,
    messages: notifications.map(({ topic, description }) => ({ description, webhook: topic })),
  },
  {
    service: 'conversica',
    contract: conversicaContract,
    states: CONVERSICA_STATES,
    messages: callbacks.map(({ webhook, description }) => ({ description, webhook })),
  },
] as const

const KNOWN_SECRETS = [
  MAIN_TOKEN,
  'nobodys-token',
  MAIN_KEY,
  'nobodys-key',
  SECRET.replaceAll(' ', '+'),
  toBasicHeader(mainLogin),
  toBasicHeader({ ...mainLogin, password: 'nobodys-password' }),
  toBasicHeader(callbackLogin),
]

/** HTTP itself promises the header, so no spec has to. */
const isOfHttp = (line: string) => line.includes('.response.headers.date: Standard http')

const read = (service: ServiceName) =>
  readPactFile(`${FRESH_PACTS}${pactFileName(syncOf(service))}`)

describe.each(pacts)('the pact of the app with $service', (pact) => {
  const { service, contract, states, messages } = pact

  test('holds every call and every webhook that is declared, and no other', async () => {
    const calls = appTasks
      .filter((task) => task.service === service)
      .flatMap((task) => task.calls.map((call) => ({ description: descriptionOf(task, call) })))

    expect(findPactFlaws(await read(service), [...calls, ...messages])).toEqual([])
  })

  test('uses only states that have a handler', async () => {
    const known: readonly string[] = states
    expect(findStateNames(await read(service)).filter((name) => !known.includes(name))).toEqual([])
  })

  test('expects nothing that the spec does not promise', async () => {
    const lines = await compareWithSpec(await read(service), contract.document)

    expect(lines.filter((line) => !isOfHttp(line))).toEqual([])
  })

  test('would be noticed if it expected another method', async () => {
    const spoilt = JSON.stringify(await read(service)).replaceAll(/"(?:GET|POST)"/gu, '"PUT"')

    const lines = await compareWithSpec(JSON.parse(spoilt), contract.document)
    expect(lines.filter((line) => !isOfHttp(line))).not.toEqual([])
  })

  test('holds webhooks that are good by the spec', async () => {
    const { interactions } = await read(service)
    const checker = createChecker(contract)
    const sent = new Map(interactions.map((one) => [one.description, one.contents?.content]))

    const violations = messages.flatMap(({ description, webhook }) =>
      checker.checkWebhook(webhook, sent.get(description)),
    )
    expect(violations).toEqual([])
  })

  test('holds no secret but those of the sandbox, and of nobody', async () => {
    const found = secretsIn(await read(service))
    expect(found.filter((secret) => !KNOWN_SECRETS.some((known) => known === secret))).toEqual([])
    expect(found).not.toEqual([])
  })
})
