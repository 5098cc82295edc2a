import { createConversicaClient, UnauthorizedError } from '@ensaio/conversica-client'
import type { HandlersOf } from '../../pact/handlers-of.ts'
import type { StateHandler } from '../../pact/verify-pact.ts'
import { leastLead } from '../consumer/leads.ts'
import { mainLogin } from '../logins.ts'
import type { ProviderState } from '../states.ts'
import type { Provider } from './open-provider.ts'

const SERVICE = 'conversica'
const HOUR_MS = 3_600_000

type StateName = ProviderState['name']

/** The name of every state that {@link stateHandlersOf} can reach. */
export const STATE_NAMES = [
  'the scenario',
  'the behaviour',
  'the saved lead',
  'the failed login',
  'the action',
  'the time that passed',
] as const satisfies readonly StateName[]

/** Brings the provider into the states that interactions ask for, by the means that users of the sandbox have. */
export function stateHandlersOf(provider: Provider): Readonly<Record<StateName, StateHandler>> {
  // What fails once is wrong: trying again would only hide it.
  const retry = { attemptsMax: 1 }
  const client = (login = mainLogin) =>
    createConversicaClient({ ...login, baseUrl: provider.url, retry })

  const handlers: HandlersOf<ProviderState> = {
    'the scenario': async ({ scenario }) => {
      await provider.begin(scenario)
      return provider.sandbox().mock(SERVICE).credentialsFor(provider.sandbox().name)
    },
    'the behaviour': async ({ behaviour, value }) => {
      provider.sandbox().setBehaviour(SERVICE, behaviour, value)
    },
    'the saved lead': async ({ lead }) => {
      await client().leads.save(lead)
    },
    'the failed login': async ({ username }) => {
      const login = { username, password: 'not the password' }
      const outcome = await client(login)
        .leads.save(leastLead)
        .catch((error: unknown) => error)
      if (!(outcome instanceof UnauthorizedError)) throw new Error('The login did not fail.')
    },
    'the action': async ({ action, input }) => {
      provider.sandbox().runAction(SERVICE, action, input)
    },
    'the time that passed': async ({ hours }) => {
      await provider.sandbox().advance(hours * HOUR_MS)
    },
  }
  // The parameters are the consumer's own, which the compiler has checked, after a way through the pact's JSON.
  return handlers as unknown as Readonly<Record<StateName, StateHandler>>
}
