import type { Login } from '../logins.ts'
import type { ProviderState } from '../states.ts'

/** The provider's answer to a lead. */
export type LeadAnswer =
  | { readonly kind: 'accepted' }
  /** The keys at fault, all of them. */
  | { readonly kind: 'refused'; readonly keys: readonly string[] }
  | { readonly kind: 'unauthorised' }

/** One lead that the client sends, and what it expects to hear. */
export interface LeadInteraction {
  /** Completes "upon receiving"; no other interaction of the pact has it. */
  readonly description: string
  readonly given: readonly ProviderState[]
  /** @default the user of the sandbox `main` */
  readonly login?: Login
  /** A lead that is to be refused is none, so the type is a wider one. */
  readonly lead: Readonly<Record<string, unknown>>
  /** Keys whose value only the provider knows, each with the provider's name for it. */
  readonly injected?: Readonly<Record<string, string>>
  readonly answer: LeadAnswer
}
