import type { TopicName } from '@ensaio/zenvia-conversion-client'
import type { SampleIds } from './samples.ts'

/** An action's input; `{ximena}` and the like stand for the key of that record. */
export type ActionInput = Readonly<Record<string, string | boolean>>

/**
 * The provider states. A user of the sandbox can reach each of them as well, by a call of the control plane or by a
 * request.
 */
export type ProviderState =
  | { readonly name: 'the scenario'; readonly parameters: { readonly scenario: string } }
  | { readonly name: 'the sample prospects'; readonly parameters: object }
  | {
      readonly name: 'the behaviour'
      readonly parameters: { readonly behaviour: string; readonly value: boolean | number }
    }
  | { readonly name: 'the key'; readonly parameters: KeyOptions }
  | {
      readonly name: 'the subscription'
      readonly parameters: { readonly topics: readonly TopicName[] }
    }
  | { readonly name: 'the earlier request'; readonly parameters: object }
  | { readonly name: 'the outage'; readonly parameters: object }
  | {
      readonly name: 'the action'
      readonly parameters: { readonly action: string; readonly input: ActionInput }
    }
  | { readonly name: 'the lead'; readonly parameters: { readonly firstName: string } }
  | { readonly name: 'the offer'; readonly parameters: { readonly price: number } }
  | { readonly name: 'the message'; readonly parameters: { readonly content: string } }
  | { readonly name: 'the time that passed'; readonly parameters: { readonly minutes: number } }

/** The rights that a key may lack. */
export interface KeyOptions {
  /** @default all */
  readonly scopes?: readonly string[]
  /** @default the whole account */
  readonly groupId?: string
  /** @default true */
  readonly mayNotify?: boolean
}

/** Starts a sandbox over; the first state of every interaction. */
export function scenario(name: 'empty'): ProviderState {
  return { name: 'the scenario', parameters: { scenario: name } }
}

/** All sample prospects are in the account, including those that a filter must not find. Ximena has a message, a note and a quote. */
export function everybody(): ProviderState {
  return { name: 'the sample prospects', parameters: {} }
}

/** Sets a switch where the vendor's documents leave more than one reading open. */
export function behaviour(name: string, value: boolean | number): ProviderState {
  return { name: 'the behaviour', parameters: { behaviour: name, value } }
}

/** Somebody has made a second key, without a user. */
export function secondKey(options: KeyOptions = {}): ProviderState {
  return { name: 'the key', parameters: options }
}

/** The receiver has been subscribed. */
export function subscribed(...topics: readonly TopicName[]): ProviderState {
  return { name: 'the subscription', parameters: { topics } }
}

/** The main key has been used once. */
export function earlierRequest(): ProviderState {
  return { name: 'the earlier request', parameters: {} }
}

/** The vendor cannot answer. */
export function outage(): ProviderState {
  return { name: 'the outage', parameters: {} }
}

/** Something has happened on the vendor's side. */
export function action(name: string, input: ActionInput): ProviderState {
  return { name: 'the action', parameters: { action: name, input } }
}

/** Somebody has sent a lead. */
export function lead(firstName: string): ProviderState {
  return { name: 'the lead', parameters: { firstName } }
}

/** Somebody has made Ximena another quote. */
export function offer(price: number): ProviderState {
  return { name: 'the offer', parameters: { price } }
}

/** Somebody has written to Ximena by the API. */
export function sentMessage(content: string): ProviderState {
  return { name: 'the message', parameters: { content } }
}

/** The sandbox clock has moved on. */
export function minutesPassed(minutes: number): ProviderState {
  return { name: 'the time that passed', parameters: { minutes } }
}

/** Returns the placeholder of a record's key that is not known yet. */
export function keyOf(name: keyof SampleIds): string {
  return `{${name}}`
}
