import type { Lead } from '@ensaio/conversica-client'

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
  | { readonly name: 'the saved lead'; readonly parameters: { readonly lead: Lead } }
  | { readonly name: 'the failed login'; readonly parameters: { readonly username: string } }
  | {
      readonly name: 'the action'
      readonly parameters: { readonly action: string; readonly input: object }
    }
  | { readonly name: 'the time that passed'; readonly parameters: { readonly hours: number } }

/** Starts a sandbox over; the first state of every interaction. */
export function scenario(name: 'empty' | 'default' | 'busy'): ProviderState {
  return { name: 'the scenario', parameters: { scenario: name } }
}

/** Sets a switch where the vendor's documents leave more than one reading open. */
export function behaviour(name: string, value: boolean | number): ProviderState {
  return { name: 'the behaviour', parameters: { behaviour: name, value } }
}

/** Somebody has sent the lead. */
export function savedLead(lead: Lead): ProviderState {
  return { name: 'the saved lead', parameters: { lead } }
}

/** Somebody has sent a lead with a wrong password. */
export function failedLogin(username: string): ProviderState {
  return { name: 'the failed login', parameters: { username } }
}

/** Something has happened on the vendor's side. */
export function action(name: string, input: object): ProviderState {
  return { name: 'the action', parameters: { action: name, input } }
}

/** The sandbox clock has moved on. */
export function hoursPassed(hours: number): ProviderState {
  return { name: 'the time that passed', parameters: { hours } }
}
