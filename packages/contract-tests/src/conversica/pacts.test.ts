import { conversicaContract } from '@ensaio/contracts/conversica'
import { createChecker } from '@ensaio/contracts'
import { describe, expect, test } from 'vitest'
import { compareWithSpec } from '../pact/compare-with-spec.ts'
import { readPactFile } from '../pact/pact-file.ts'
import { FRESH_PACTS } from '../pact/pact-folders.ts'
import { clientOf, pactFileName, receiverOf } from '../pact/participants.ts'
import { callbackInteractions } from './consumer/callback-interactions.ts'
import { leadInteractions } from './consumer/lead-interactions.ts'
import { STATE_NAMES } from './provider/state-handlers.ts'

const written = async (participants: ReturnType<typeof clientOf>) =>
  readPactFile(`${FRESH_PACTS}${pactFileName(participants)}`)
const pairs = [
  { name: 'client', participants: clientOf('conversica'), declared: leadInteractions },
  { name: 'receiver', participants: receiverOf('conversica'), declared: callbackInteractions },
]

describe.each(pairs)('the pact of the $name', ({ participants, declared }) => {
  test('holds exactly the declared interactions', async () => {
    const { interactions } = await written(participants)

    // A second interaction of the same name would silently have taken the place of the first.
    const names = declared.map(({ description }) => description)
    expect(interactions.map(({ description }) => description).sort()).toEqual(names.sort())
    expect(new Set(names).size).toBe(names.length)
  })

  test('has no pending interaction', async () => {
    const { interactions } = await written(participants)

    expect(interactions.filter(({ pending }) => pending)).toEqual([])
  })

  test('begins every interaction with a scenario', async () => {
    const { interactions } = await written(participants)

    const first = interactions.map(({ providerStates = [] }) => providerStates[0]?.name)
    expect(new Set(first)).toEqual(new Set(['the scenario']))
  })
})

test('every provider state has a handler, and every handler is used', async () => {
  const pacts = await Promise.all(pairs.map(({ participants }) => written(participants)))

  const states = pacts.flatMap(({ interactions }) =>
    interactions.flatMap(({ providerStates = [] }) => providerStates.map(({ name }) => name)),
  )
  expect([...new Set(states)].sort()).toEqual([...STATE_NAMES].sort())
})

test('the client expects nothing that the spec does not promise', async () => {
  const pact = await written(clientOf('conversica'))

  expect(await compareWithSpec(pact, conversicaContract.document)).toEqual([])
})

test.each([
  ['a status', (text: string) => text.replaceAll('"status":401', '"status":402')],
  ['a body', (text: string) => text.replaceAll('"status":true}', '"status":"yes"}')],
  ['a path', (text: string) => text.replaceAll('"/json/"', '"/xml/"')],
  ['a request', (text: string) => text.replaceAll('"repName":"Oskar"', '"repName":1')],
])('detects an expectation of %s that the spec does not promise', async (_what, spoil) => {
  const pact = await written(clientOf('conversica'))
  const spoilt = JSON.parse(spoil(JSON.stringify(pact)))

  expect(await compareWithSpec(spoilt, conversicaContract.document)).not.toEqual([])
})

test('every callback that the receiver expects conforms to the spec', async () => {
  const { interactions } = await written(receiverOf('conversica'))
  const checker = createChecker(conversicaContract)
  const webhookOf = new Map(callbackInteractions.map((one) => [one.description, one.webhook]))

  const violations = interactions.flatMap(({ description, contents }) =>
    checker.checkWebhook(webhookOf.get(description) ?? 'none', contents?.content),
  )
  expect(violations).toEqual([])
})
