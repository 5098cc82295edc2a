import { Verifier, type VerifierOptions } from '@pact-foundation/pact'
import { PactVerificationError } from './pact-verification-error.ts'
import { readVerificationFailures } from './read-verification-failures.ts'

/** Brings the provider into a state. What it returns, the interaction can be filled in with. */
export type StateHandler = (parameters: unknown) => Promise<Readonly<Record<string, string>> | void>

/** A pact, and the provider that it is verified against. */
export interface Verification {
  /** The path of the pact's file. */
  readonly pact: string
  /** The name of the provider in the pact. */
  readonly provider: string
  readonly providerBaseUrl: string
  readonly stateHandlers: Readonly<Record<string, StateHandler>>
  readonly messageProviders?: NonNullable<VerifierOptions['messageProviders']>
}

/**
 * Verifies a pact.
 * @throws PactVerificationError for what does not match and for states that could not be reached: the latter, Pact
 * itself would only print
 */
export async function verifyPact({ pact, stateHandlers, ...rest }: Verification): Promise<void> {
  const failures: string[] = []
  const verifier = new Verifier({
    ...rest,
    pactUrls: [pact],
    stateHandlers: watched(stateHandlers, failures),
    logLevel: 'error',
  })
  await verifier.verifyProvider().catch((error: unknown) => {
    failures.push(...readVerificationFailures(error))
  })
  if (failures.length > 0) throw new PactVerificationError(pact, failures)
}

/** The same handlers, whose failures are written down. */
function watched(
  handlers: Verification['stateHandlers'],
  failures: string[],
): NonNullable<VerifierOptions['stateHandlers']> {
  const watch = (name: string, handler: StateHandler) => async (parameters: unknown) => {
    try {
      return { ...(await handler(parameters)) }
    } catch (error) {
      failures.push(`The state "${name}" could not be reached: ${String(error)}`)
      return {}
    }
  }
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handler]) => [name, watch(name, handler)]),
  )
}
