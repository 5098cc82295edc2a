import { PactV4 } from '@pact-foundation/pact'
import { FRESH_PACTS } from './pact-folders.ts'
import type { Participants } from './participants.ts'

/** A state of the provider, as Pact hands it from the consumer's side to the provider's. */
export interface NamedState {
  readonly name: string
  /** Plain JSON. */
  readonly parameters: object
}

/** An interaction before its states are named. */
type Unstated<Interaction> = {
  given(name: string, parameters?: StateParameters): Interaction
}

type StateParameters = NonNullable<Parameters<ReturnType<PactV4['addInteraction']>['given']>[1]>

/** A pact between the two, to which one interaction is added: Pact writes it to the file of the pair. */
export function openPact(participants: Participants): PactV4 {
  return new PactV4({ ...participants, dir: FRESH_PACTS, logLevel: 'error' })
}

/** Tells what has to have happened before the interaction. */
export function withStates<Interaction extends Unstated<Interaction>>(
  interaction: Interaction,
  states: readonly NamedState[],
): Interaction {
  return states.reduce(
    // Types with readonly keys do not match index signatures, though they are JSON all the same.
    (given, { name, parameters }) => given.given(name, parameters as StateParameters),
    interaction,
  )
}
