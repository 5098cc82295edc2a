import type { CallbackName, ChatLead, LeadUpdate, Message } from '@ensaio/conversica-client'
import { MatchersV3 } from '@pact-foundation/pact'
import type { ProviderState } from '../states.ts'

interface Payloads {
  readonly message: Message
  readonly leadUpdate: LeadUpdate
  readonly chatLead: ChatLead
}

/** A payload in which some values need not be equal, but only alike. */
type Expected<Payload> = {
  readonly [Key in keyof Payload]: Payload[Key] | ReturnType<typeof MatchersV3.string>
}

/** One callback that the receiver takes. */
export type CallbackInteraction<Name extends CallbackName = CallbackName> = {
  readonly [Webhook in Name]: {
    /** Completes "expects to receive"; no other interaction of the pact has it. */
    readonly description: string
    readonly webhook: Webhook
    readonly given: readonly ProviderState[]
    readonly payload: Expected<Payloads[Webhook]>
  }
}[Name]

/** A moment as the callbacks write it. */
export const moment = MatchersV3.regex(
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+00:00$/,
  '2026-03-02T15:10:00+00:00',
)

/** Text of which only matters that it is there. */
export function text(example: string): ReturnType<typeof MatchersV3.regex> {
  return MatchersV3.regex(/[\s\S]*\S[\s\S]*/, example)
}
