// Verifies one interaction: its states, its request, its answer.
import { ControlError } from '@ensaio/control-client'
import type { Mock } from '@ensaio/mock-kit'
import { matchBody, matchResponse } from './matching/match-response.ts'
import type { Mismatch } from './matching/match-json.ts'
import type { PactInteraction, ProviderState } from './pact-file.ts'
import type { PactProvider } from './pact-provider.ts'
import { resolveState } from './provider-states.ts'
import type { StateNames } from './provider-states.ts'
import { StateError } from './state-error.ts'
import { toFetchCall } from './to-fetch-call.ts'

/** The things that interactions of one service are verified with. */
export interface Verification {
  readonly mock: Mock
  readonly provider: PactProvider
  readonly names: StateNames
}

/** Returns every way in which the service is not what the consumer expects. */
export async function verifyInteraction(
  interaction: PactInteraction,
  verification: Verification,
): Promise<readonly Mismatch[]> {
  if (interaction.kind === 'unsupported') {
    const expected = 'an interaction over HTTP, or a message'
    return [{ path: 'type', expected, actual: interaction.type }]
  }
  const { mock, provider } = verification
  await provider.reset()
  const values: Record<string, unknown> = {}
  for (const state of interaction.states) {
    const outcome = await reach(state, verification)
    if (typeof outcome === 'string') {
      return [{ path: 'state', expected: `"${state.name}"`, actual: outcome }]
    }
    Object.assign(values, state.params, outcome)
  }
  if (interaction.kind === 'message') return verifyMessage(interaction, provider)
  const options = { mock, credentials: provider.credentials, values }
  const answer = await provider.send(toFetchCall(interaction, options))
  return matchResponse(interaction.response, answer)
}

/** Brings the sandbox into a state; returns the values that it gave, or why it cannot be reached. */
async function reach(
  state: ProviderState,
  { names, provider }: Verification,
): Promise<Readonly<Record<string, unknown>> | string> {
  const resolved = resolveState(state, names)
  if (!resolved.ok) return resolved.why
  const values: Record<string, unknown> = {}
  try {
    for (const step of resolved.steps) Object.assign(values, await provider.take(step))
  } catch (error) {
    if (error instanceof ControlError || error instanceof StateError) return error.message
    throw error
  }
  return values
}

/** Looks for a webhook that is like the message; where there is none, the nearest one tells what is wrong. */
async function verifyMessage(
  { contents, rules }: Extract<PactInteraction, { readonly kind: 'message' }>,
  provider: PactProvider,
): Promise<readonly Mismatch[]> {
  const sent = await provider.sentWebhooks()
  const compared = sent.map(({ webhook, contentType, body }) => ({
    webhook,
    mismatches: matchBody(contents, rules, { text: body, contentType }),
  }))
  const [nearest] = compared.toSorted(
    (one, other) => one.mismatches.length - other.mismatches.length,
  )
  if (nearest === undefined) {
    const actual = 'none was sent. Add a state that causes one, such as "the time that passed"'
    return [{ path: 'webhook', expected: 'a webhook like the message', actual }]
  }
  return nearest.mismatches.map((one) => ({ ...one, path: `${nearest.webhook} ${one.path}` }))
}
