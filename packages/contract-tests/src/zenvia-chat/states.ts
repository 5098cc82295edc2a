import { samples, type SampleName } from './samples.ts'

/**
 * The provider states. A user of the sandbox can reach each of them as well, by a call of the control plane or by a
 * request.
 */
export type ProviderState =
  | { readonly name: 'the scenario'; readonly parameters: { readonly scenario: string } }
  | {
      readonly name: 'the behaviour'
      readonly parameters: { readonly behaviour: string; readonly value: boolean | number }
    }
  | {
      readonly name: 'the interactions'
      readonly parameters: { readonly samples: readonly SampleName[] }
    }
  | { readonly name: 'the newer token'; readonly parameters: object }

/** Starts a sandbox over; the first state of every interaction. */
export function scenario(name: 'empty' | 'default'): ProviderState {
  return { name: 'the scenario', parameters: { scenario: name } }
}

/** Sets a switch where the vendor's documents leave more than one reading open. */
export function behaviour(name: string, value: boolean | number): ProviderState {
  return { name: 'the behaviour', parameters: { behaviour: name, value } }
}

/** All samples are in the account, including those that a filter must not find. */
export function everybody(): ProviderState {
  return { name: 'the interactions', parameters: { samples: Object.keys(samples) as SampleName[] } }
}

/** Somebody has made a new token in the administration. */
export function newerToken(): ProviderState {
  return { name: 'the newer token', parameters: {} }
}
