import { createChecker } from '@ensaio/contracts'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { compareWithSpec } from '../pact/compare-with-spec.ts'
import { findPactFlaws, findStateNames } from '../pact/find-pact-flaws.ts'
import { readPactFile } from '../pact/pact-file.ts'
import { FRESH_PACTS } from '../pact/pact-folders.ts'
import { clientOf, pactFileName, receiverOf } from '../pact/participants.ts'
import { conversionInteractions } from './consumer/conversion-interactions.ts'
import { notificationInteractions } from './consumer/notification-interactions.ts'
import { STATE_NAMES } from './provider/state-handlers.ts'

const read = async (participants: ReturnType<typeof clientOf>) =>
  readPactFile(`${FRESH_PACTS}${pactFileName(participants)}`)
const readClientPact = () => read(clientOf('zenvia-conversion'))
const readReceiverPact = () => read(receiverOf('zenvia-conversion'))
const { document, operations } = zenviaConversionContract

test('the pacts hold exactly the declared interactions', async () => {
  expect(findPactFlaws(await readClientPact(), conversionInteractions)).toEqual([])
  expect(findPactFlaws(await readReceiverPact(), notificationInteractions)).toEqual([])
})

test('every provider state has a handler, and every handler is used', async () => {
  const states = [await readClientPact(), await readReceiverPact()].flatMap(findStateNames)

  expect([...new Set(states)].sort()).toEqual([...STATE_NAMES].sort())
})

/** Operations without an interaction, each with its reason. */
const NOT_EXPECTED = ['sendFile'] // Pact compares forms byte by byte, and their boundaries are random.

test('the client uses every operation, but for those that are listed', () => {
  const patterns = Object.values(operations).map(({ id, method, path }) => {
    const segments = path.replaceAll(/\{\w+\}/gu, '[^/]+')
    return { id, pattern: new RegExp(`^${method} ${segments}$`, 'u') }
  })
  const isExpected = (pattern: RegExp) =>
    conversionInteractions.some(({ request }) => pattern.test(request))

  const missing = patterns.filter(({ pattern }) => !isExpected(pattern)).map(({ id }) => id)
  expect(missing).toEqual(NOT_EXPECTED)
})

/** False alarms of the comparator, each with its reason. */
const UNFOUNDED = [
  // It takes a key that breaks the pattern of keys for a path of its own.
  'request.path-or-method.unknown in "a prospect with an invalid key"',
  // It puts a list of its own around a list whose name ends in brackets.
  'in "prospects by two conditions on their additional data"',
]

// Of requests that are to be refused, it looks at the refusal alone.
test('the client expects nothing that the spec does not promise', async () => {
  expect(await compareWithSpec(await readClientPact(), document)).toEqual(
    UNFOUNDED.map((part) => expect.stringContaining(part)),
  )
})

test.each([
  ['a status', (text: string) => text.replaceAll('"status":409', '"status":402')],
  ['a prospect', (text: string) => text.replaceAll('"status":"archived"', '"status":"gone"')],
  ['a path', (text: string) => text.replaceAll('/as-user/archive"', '/as-user/bury"')],
  ['a parameter', (text: string) => text.replaceAll('"limit":["100"]', '"limit":["0"]')],
  ['a body', (text: string) => text.replaceAll('"type":"note"', '"type":"poem"')],
])('detects an expectation of %s that the spec does not promise', async (_what, spoil) => {
  const pact = await readClientPact()
  const interactions = pact.interactions.flatMap((interaction) => {
    const text = JSON.stringify(interaction)
    return spoil(text) === text ? [] : [JSON.parse(spoil(text))]
  })

  const lines = await compareWithSpec({ ...pact, interactions }, document)
  expect(lines.filter((line) => !UNFOUNDED.some((part) => line.includes(part)))).not.toEqual([])
})

test('every notification that the receiver expects conforms to the spec', async () => {
  const { interactions } = await readReceiverPact()
  const checker = createChecker(zenviaConversionContract)
  const topicOf = new Map(notificationInteractions.map((one) => [one.description, one.topic]))

  const violations = interactions.flatMap(({ description, contents }) =>
    checker.checkWebhook(topicOf.get(description) ?? 'none', contents?.content),
  )
  expect(violations).toEqual([])
})
