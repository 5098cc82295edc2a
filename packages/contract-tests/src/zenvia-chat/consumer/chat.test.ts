import {
  BadRequestError,
  createZenviaChatClient,
  NotFoundError,
  UnauthorizedError,
} from '@ensaio/zenvia-chat-client'
import { MatchersV3 } from '@pact-foundation/pact'
import { expect, test } from 'vitest'
import { openPact, withStates } from '../../pact/open-pact.ts'
import { clientOf } from '../../pact/participants.ts'
import { BASE_PATH, MAIN_TOKEN } from '../access.ts'
import { type SampleName, sampleOf, protocolName } from '../samples.ts'
import type { ChatAnswer, ChatInteraction } from './chat-interaction.ts'
import { chatInteractions } from './chat-interactions.ts'
import { toPactAnswer } from './to-pact-answer.ts'

const contentType = MatchersV3.regex(
  /^application\/json(?:;.*)?$/,
  'application/json; charset=utf-8',
)

/** The protocol number by which the client knows an interaction while the pact is written. */
const SAMPLE_PROTOCOL = '48213'

test.each(chatInteractions)('expects an answer to $description', async (interaction) => {
  const { given, description, token = MAIN_TOKEN, call, query, answer } = interaction
  const { status, body } = toPactAnswer(answer)
  const pact = openPact(clientOf('zenvia-chat'))

  await withStates(pact.addInteraction(), given)
    .uponReceiving(description)
    .withRequest('GET', toPactPath(interaction), (request) => {
      request.query({ ...query, token })
    })
    .willRespondWith(status, (response) => {
      response.headers({ 'Content-Type': contentType })
      response.jsonBody(body)
    })
    .executeTest(async ({ url }) => {
      const chat = createZenviaChatClient({ token, baseUrl: `${url}${BASE_PATH}` })
      expect(await outcomeOf(call(chat))).toMatchObject(toOutcome(answer))
    })
})

/** The client's result or error for an answer. */
interface Outcome {
  readonly result?: unknown
  readonly error?: ChatAnswer['kind']
}

async function outcomeOf(call: Promise<unknown>): Promise<Outcome> {
  try {
    return { result: await call }
  } catch (error) {
    if (error instanceof BadRequestError) return { error: 'refused' }
    if (error instanceof UnauthorizedError) return { error: 'unauthorised' }
    if (error instanceof NotFoundError) return { error: 'notFound' }
    throw error
  }
}

/** Returns the outcome that the client must produce for an answer. */
function toOutcome(answer: ChatAnswer): Outcome {
  switch (answer.kind) {
    case 'rows':
      return { result: answer.samples.map((name) => ({ created_at: sampleOf(name).at })) }
    case 'report':
      return { result: { groups: answer.groups, total: answer.total } }
    case 'messages':
      return { result: [{ source: 'CLIENT' }] }
    case 'refused':
    case 'unauthorised':
    case 'notFound':
      return { error: answer.kind }
    default:
      return answer satisfies never
  }
}

/** Returns the path; the provider fills in the protocol numbers that it assigned. */
function toPactPath({ path }: ChatInteraction) {
  const full = `${BASE_PATH}${path}`
  const [placeholder, name] = /\{(\w+)\}/u.exec(full) ?? []
  if (placeholder === undefined) return full
  const fill = `\${${protocolName(name as SampleName)}}` // paths are written down by hand, with names of the samples
  return MatchersV3.fromProviderState(
    full.replace(placeholder, fill),
    full.replace(placeholder, SAMPLE_PROTOCOL),
  )
}
