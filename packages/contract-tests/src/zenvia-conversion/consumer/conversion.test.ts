import { ClientError, createZenviaConversionClient } from '@ensaio/zenvia-conversion-client'
import { MatchersV3 } from '@pact-foundation/pact'
import { expect, test } from 'vitest'
import { openPact, withStates } from '../../pact/open-pact.ts'
import { clientOf } from '../../pact/participants.ts'
import { BASE_PATH, MAIN_KEY } from '../access.ts'
import { sampleIds } from '../samples.ts'
import type { ConversionAnswer, ConversionInteraction } from './conversion-interaction.ts'
import { conversionInteractions } from './conversion-interactions.ts'
import { fillIn, fillInBody } from './fill-in.ts'

const { reify, regex } = MatchersV3

test.each(conversionInteractions)('expects an answer to $description', async (interaction) => {
  const { given, description, key = MAIN_KEY, call, request, body, answer } = interaction
  const [method = '', path = ''] = request.split(' ')
  const pact = openPact(clientOf('zenvia-conversion'))

  await withStates(pact.addInteraction(), given)
    .uponReceiving(description)
    .withRequest(method, fillIn(`${BASE_PATH}${path}`), (builder) => {
      builder.query(toPactQuery(interaction, key))
      if (body !== undefined) builder.jsonBody(fillInBody(body))
    })
    .willRespondWith(statusOf(answer), (builder) => {
      builder.headers(headersOf(answer))
      if (answer.kind !== 'text' && answer.body !== undefined) builder.jsonBody(answer.body)
    })
    .executeTest(async ({ url }) => {
      const conversion = createZenviaConversionClient({
        apiKey: key,
        baseUrl: `${url}${BASE_PATH}`,
        retry: { attemptsMax: 1 },
      })
      expect(await outcomeOf(call(conversion, sampleIds))).toMatchObject(toOutcome(answer))
    })
})

/** The value that the client returned, or the error that it threw. */
interface Outcome {
  readonly result?: unknown
  readonly error?: unknown
}

async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    return { result: await call }
  } catch (error) {
    if (error instanceof ClientError) return { error }
    throw error
  }
}

function toOutcome(answer: ConversionAnswer): Outcome {
  switch (answer.kind) {
    case 'json':
      return { result: answer.outcome ?? reify(answer.body) }
    case 'text':
      return { result: '' }
    case 'error':
      return { error: answer.outcome }
    default:
      return answer satisfies never
  }
}

function statusOf(answer: ConversionAnswer): number {
  return answer.kind === 'text' ? 200 : (answer.status ?? 200)
}

function headersOf(answer: ConversionAnswer): Record<string, string | ReturnType<typeof regex>> {
  if (answer.kind === 'text') {
    const { contentType } = answer
    return { 'Content-Type': regex(`^${contentType}(?:;.*)?$`, contentType) }
  }
  if (answer.body === undefined) return {}
  const others = answer.kind === 'error' ? answer.headers : undefined
  return { ...others, 'Content-Type': regex(/^application\/json(?:;.*)?$/, 'application/json') }
}

function toPactQuery({ query = {}, keyIn }: ConversionInteraction, key: string) {
  const entries = Object.entries(query).map(([name, value]) => [
    name,
    typeof value === 'string' ? fillIn(value) : [...value],
  ])
  return { ...Object.fromEntries(entries), ...(keyIn === 'body' ? {} : { 'api-key': key }) }
}
