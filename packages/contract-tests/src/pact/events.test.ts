import { conversicaContract } from '@ensaio/contracts/conversica'
import conversicaEvents from '@ensaio/contracts/conversica/asyncapi.json' with { type: 'json' }
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import conversionEvents from '@ensaio/contracts/zenvia-conversion/asyncapi.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { compareWithEvents } from './compare-with-spec.ts'
import { messagesOf } from './messages-of.ts'
import { readPactFile } from './pact-file.ts'
import { FRESH_PACTS } from './pact-folders.ts'
import { pactFileName, receiverOf, syncOf } from './participants.ts'

const services = [
  { service: 'conversica', contract: conversicaContract, events: conversicaEvents },
  { service: 'zenvia-conversion', contract: zenviaConversionContract, events: conversionEvents },
]
const pairs = services.flatMap((one) => [
  { ...one, participants: receiverOf(one.service) },
  { ...one, participants: syncOf(one.service) },
])

describe.each(pairs)('the webhooks that $participants.consumer takes of $service', (pair) => {
  const { participants, contract, events } = pair
  const written = async () => readPactFile(`${FRESH_PACTS}${pactFileName(participants)}`)

  test('are what the description of its events promises', async () => {
    const pact = await written()

    expect(messagesOf(pact).length).toBeGreaterThan(2)
    expect(await compareWithEvents(pact, contract, events)).toEqual([])
  })

  test('are not, once each has a key that the service never sends', async () => {
    const pact = await written()
    const interactions = messagesOf(pact).map((message) => {
      const content = { ...Object(message.contents?.content), loyaltyTier: { name: 'gold' } }
      return { ...message, contents: { ...message.contents, content } }
    })

    const lines = await compareWithEvents({ ...pact, interactions }, contract, events)

    expect(lines).toHaveLength(interactions.length)
    expect(lines.filter((line) => !line.includes('loyaltyTier'))).toEqual([])
  })
})
