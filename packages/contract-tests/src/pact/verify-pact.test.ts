import { expect, test } from 'vitest'
import { FRESH_PACTS } from './pact-folders.ts'
import { clientOf, pactFileName } from './participants.ts'
import { serveOnLoopback } from './serve-on-loopback.ts'
import { type StateHandler, verifyPact } from './verify-pact.ts'

const pact = `${FRESH_PACTS}${pactFileName(clientOf('conversica'))}`

test('reports a provider state that cannot be reached, though Pact would go on', async () => {
  const unreachable: StateHandler = async () => {
    throw new Error('No such scenario.')
  }

  await expect(verifyNobody({ 'the scenario': unreachable })).rejects.toThrow(
    'The state "the scenario" could not be reached: Error: No such scenario.',
  )
})

test('reports the mismatches of each interaction', async () => {
  await expect(verifyNobody({})).rejects.toMatchObject({
    name: 'PactVerificationError',
    failures: expect.arrayContaining([
      expect.stringMatching(/a lead by an unknown user: .*expected 401 but was 418/),
      expect.stringMatching(/a lead with a null value: .*expected 400 but was 418/),
    ]),
  })
})

test('reports a missing pact', async () => {
  const missing = `${FRESH_PACTS}missing.json`

  await expect(verifyNobody({}, missing)).rejects.toThrow(/missing\.json.*does not exist/)
})

/** Verifies the pact against a server that never does what is expected. */
async function verifyNobody(
  stateHandlers: Readonly<Record<string, StateHandler>>,
  path = pact,
): Promise<void> {
  await using server = await serveOnLoopback(() => new Response(null, { status: 418 }))
  await verifyPact({
    pact: path,
    provider: 'conversica',
    providerBaseUrl: server.url,
    stateHandlers,
  })
}
