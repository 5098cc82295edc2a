import type { ZenviaConversionClient } from '@ensaio/zenvia-conversion-client'
import type { MatchersV3 } from '@pact-foundation/pact'
import type { SampleIds } from '../samples.ts'
import type { ProviderState } from '../states.ts'

/** The provider's answer, and the client's outcome. Bodies hold Pact's matchers. */
export type ConversionAnswer =
  | {
      readonly kind: 'json'
      /** @default 200 */
      readonly status?: 200 | 201
      readonly body: unknown
      /** The value that the client returns. @default the body */
      readonly outcome?: unknown
    }
  /** Of the text, Pact could only compare every byte. */
  | { readonly kind: 'text'; readonly contentType: 'text/csv' | 'text/plain' }
  | {
      readonly kind: 'error'
      readonly status: number
      /** Undefined where there is none. */
      readonly body: unknown
      readonly headers?: Readonly<Record<string, string | ReturnType<typeof MatchersV3.regex>>>
      /** The part of the client's error that matters. */
      readonly outcome: { readonly name: string } & Readonly<Record<string, unknown>>
    }

/** One call of the client's, what it has to make of it on the wire, and what it expects to hear. */
export interface ConversionInteraction {
  /** Completes "upon receiving"; no other interaction of the pact has it. */
  readonly description: string
  readonly given: readonly ProviderState[]
  /** @default the key of the sandbox `main` */
  readonly key?: string
  readonly call: (conversion: ZenviaConversionClient, ids: SampleIds) => Promise<unknown>
  /** Below the base path, where `{ximena}` and the like stand for the key of that record. */
  readonly request: `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`
  /** Written down by hand, so that the client does not prove itself by its own code. Without the key. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: unknown
  /** The place of the key. @default 'query' */
  readonly keyIn?: 'query' | 'body'
  readonly answer: ConversionAnswer
}
