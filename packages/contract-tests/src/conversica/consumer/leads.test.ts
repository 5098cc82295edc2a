import {
  createConversicaClient,
  type Lead,
  type LeadAccepted,
  LeadRefusedError,
  UnauthorizedError,
} from '@ensaio/conversica-client'
import { MatchersV3 } from '@pact-foundation/pact'
import { expect, test } from 'vitest'
import { openPact, withStates } from '../../pact/open-pact.ts'
import { clientOf } from '../../pact/participants.ts'
import { toBasicHeader } from '../to-basic-header.ts'
import { mainLogin } from '../logins.ts'
import type { LeadAnswer, LeadInteraction } from './lead-interaction.ts'
import { leadInteractions } from './lead-interactions.ts'
import { toPactAnswer } from './to-pact-answer.ts'

test.each(leadInteractions)('expects an answer to $description', async (interaction) => {
  const { given, description, lead, login = mainLogin, answer } = interaction
  const { status, headers, body } = toPactAnswer(answer)
  const pact = openPact(clientOf('conversica'))

  await withStates(pact.addInteraction(), given)
    .uponReceiving(description)
    .withRequest('POST', '/json/', (request) => {
      request.headers({ authorization: toBasicHeader(login) })
      request.jsonBody(toPactLead(interaction))
    })
    .willRespondWith(status, (response) => {
      response.headers(headers)
      response.jsonBody(body)
    })
    .executeTest(async ({ url }) => {
      const conversica = createConversicaClient({ ...login, baseUrl: url })
      // The compiler would keep a lead that is to be refused from being sent.
      const call = conversica.leads.save(lead as unknown as Lead)
      expect(await outcomeOf(call)).toEqual(answer)
    })
})

/** Returns the client's outcome in the terms of the interactions. */
async function outcomeOf(call: Promise<LeadAccepted>): Promise<LeadAnswer> {
  try {
    await call
    return { kind: 'accepted' }
  } catch (error) {
    if (error instanceof LeadRefusedError)
      return { kind: 'refused', keys: error.refusedKeys.map(({ key }) => key) }
    if (error instanceof UnauthorizedError) return { kind: 'unauthorised' }
    throw error
  }
}

function toPactLead({ lead, injected = {} }: LeadInteraction): object {
  const values = Object.entries(injected).map(([key, name]) => [
    key,
    MatchersV3.fromProviderState(`\${${name}}`, String(lead[key])),
  ])
  return { ...lead, ...Object.fromEntries(values) }
}
