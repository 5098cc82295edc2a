// A pact file of any version, in one form.
import type { RuleBook } from './matching/rule-book.ts'

/** The contract between a consumer and a provider. */
export interface PactFile {
  /** Its path, for messages. */
  readonly file: string
  readonly consumer: string
  readonly provider: string
  readonly interactions: readonly PactInteraction[]
}

/** A state that the provider has to be in. */
export interface ProviderState {
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
}

interface InteractionBase {
  readonly description: string
  readonly states: readonly ProviderState[]
  /** True where its failure does not count yet. */
  readonly isPending: boolean
}

/** One thing that the consumer expects. */
export type PactInteraction =
  | (InteractionBase & {
      readonly kind: 'http'
      readonly request: PactRequest
      readonly response: PactResponse
    })
  /** A message that the provider sends: a webhook. */
  | (InteractionBase & {
      readonly kind: 'message'
      readonly contents: PactBody
      readonly rules: RuleBook
    })
  | (InteractionBase & { readonly kind: 'unsupported'; readonly type: string })

export interface PactRequest {
  readonly method: string
  readonly path: string
  readonly query: readonly (readonly [name: string, value: string])[]
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: PactBody
  /** Values that come from the provider's state, by the place that they go to. */
  readonly fromState: readonly StateValue[]
}

/** A value that a state gives, such as `/leads/${id}`. */
export interface StateValue {
  readonly part: 'path' | 'query' | 'header' | 'body'
  /** The parameter's or header's name, or a path into the body; empty for the path. */
  readonly where: string
  readonly expression: string
}

export interface PactResponse {
  readonly status: number
  readonly headers: readonly (readonly [name: string, value: string])[]
  readonly body: PactBody
  readonly rules: RuleBook
}

/** A body: none is expected, it has to be empty, or it has this value; `contentType` is what the pact says of it. */
export type PactBody =
  | { readonly kind: 'any' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: unknown; readonly contentType?: string }
