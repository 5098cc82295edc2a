import type { ServedMock } from '../../pact/serve-mock.ts'
import type { HandlersOf } from '../../pact/handlers-of.ts'
import type { StateHandler } from '../../pact/verify-pact.ts'
import { type Sample, type SampleName, sampleOf, protocolName } from '../samples.ts'
import type { ProviderState } from '../states.ts'

const SERVICE = 'zenvia-chat'

type StateName = ProviderState['name']

/** The name of every state that {@link stateHandlersOf} can reach. */
export const STATE_NAMES = [
  'the scenario',
  'the behaviour',
  'the interactions',
  'the newer token',
] as const satisfies readonly StateName[]

/** Brings the provider into the states that interactions ask for, by the means that users of the sandbox have. */
export function stateHandlersOf(provider: ServedMock): Readonly<Record<StateName, StateHandler>> {
  const handlers: HandlersOf<ProviderState> = {
    'the scenario': async ({ scenario }) => {
      await provider.begin(scenario)
    },
    'the behaviour': async ({ behaviour, value }) => {
      provider.sandbox().setBehaviour(SERVICE, behaviour, value)
    },
    'the interactions': async ({ samples }) => {
      const protocols = samples.map((name) => [protocolName(name), create(provider, name)])
      return Object.fromEntries(protocols)
    },
    'the newer token': async () => {
      provider.sandbox().runAction(SERVICE, 'createToken', {})
    },
  }
  // The parameters are the consumer's own, which the compiler has checked, after a way through the pact's JSON.
  return handlers as unknown as Readonly<Record<StateName, StateHandler>>
}

/** Puts the interaction into the account; gives its protocol number. */
function create(provider: ServedMock, name: SampleName): string {
  const { id } = provider
    .sandbox()
    .runAction(SERVICE, 'startInteraction', toInput(sampleOf(name))) as {
    readonly id: string
  }
  return id
}

function toInput({
  customer,
  at,
  channel,
  state,
  active,
  agent,
  department,
  tags,
}: Sample): object {
  return {
    customer: { name: customer },
    at,
    channel,
    state,
    active,
    ...(agent === null ? {} : { agent: agent.id }),
    ...(department === null ? {} : { department: department.id }),
    tags: tags.map(({ id }) => id),
  }
}
