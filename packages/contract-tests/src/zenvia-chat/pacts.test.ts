import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { expect, test } from 'vitest'
import { compareWithSpec } from '../pact/compare-with-spec.ts'
import { findPactFlaws, findStateNames } from '../pact/find-pact-flaws.ts'
import { readPactFile } from '../pact/pact-file.ts'
import { FRESH_PACTS } from '../pact/pact-folders.ts'
import { clientOf, pactFileName } from '../pact/participants.ts'
import { chatInteractions } from './consumer/chat-interactions.ts'
import { STATE_NAMES } from './provider/state-handlers.ts'

const written = async () => readPactFile(`${FRESH_PACTS}${pactFileName(clientOf('zenvia-chat'))}`)
const { document } = zenviaChatContract

test('the pact holds exactly the declared interactions', async () => {
  expect(findPactFlaws(await written(), chatInteractions)).toEqual([])
})

test('every provider state has a handler, and every handler is used', async () => {
  expect(findStateNames(await written())).toEqual([...STATE_NAMES].sort())
})

// Of requests that are to be refused, it looks at the refusal alone.
test('the client expects nothing that the spec does not promise', async () => {
  expect(await compareWithSpec(await written(), document)).toEqual([])
})

test.each([
  ['a status', (text: string) => text.replaceAll('"status":401', '"status":402')],
  ['a row', (text: string) => text.replaceAll('"current_state":"ENDED"', '"current_state":"DONE"')],
  ['a path', (text: string) => text.replaceAll('/external/ongoing', '/external/open')],
  ['a parameter', (text: string) => text.replaceAll('"limit":["2"]', '"limit":["0"]')],
])('detects an expectation of %s that the spec does not promise', async (_what, spoil) => {
  const spoilt = JSON.parse(spoil(JSON.stringify(await written())))

  expect(await compareWithSpec(spoilt, document)).not.toEqual([])
})
