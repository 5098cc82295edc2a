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
import { type PartName, partOf, protocolName } from '../cast.ts'
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
      expect(await heardFrom(call(chat))).toMatchObject(toHeard(answer))
    })
})

/** What the client made of an answer. */
interface Heard {
  readonly result?: unknown
  readonly error?: ChatAnswer['kind']
}

async function heardFrom(call: Promise<unknown>): Promise<Heard> {
  try {
    return { result: await call }
  } catch (error) {
    if (error instanceof BadRequestError) return { error: 'refused' }
    if (error instanceof UnauthorizedError) return { error: 'unauthorised' }
    if (error instanceof NotFoundError) return { error: 'notFound' }
    throw error
  }
}

/** What the client has to make of an answer, as far as the interaction is about it. */
function toHeard(answer: ChatAnswer): Heard {
  switch (answer.kind) {
    case 'rows':
      return { result: answer.parts.map((name) => ({ created_at: partOf(name).at })) }
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

/** Where the path has a protocol number, the provider fills in the one that it has given. */
function toPactPath({ path }: ChatInteraction) {
  const full = `${BASE_PATH}${path}`
  const [placeholder, name] = /\{(\w+)\}/u.exec(full) ?? []
  if (placeholder === undefined) return full
  const fill = `\${${protocolName(name as PartName)}}` // paths are written down by hand, with names of the cast
  return MatchersV3.fromProviderState(
    full.replace(placeholder, fill),
    full.replace(placeholder, SAMPLE_PROTOCOL),
  )
}
