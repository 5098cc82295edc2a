import type { ReportRow, ZenviaChatClient } from '@ensaio/zenvia-chat-client'
import type { SampleName } from '../samples.ts'
import type { ProviderState } from '../states.ts'

/** The provider's answer. */
export type ChatAnswer =
  /** Interactions, in order, and no other. */
  | ({ readonly kind: 'rows'; readonly samples: readonly SampleName[] } & RowStyle)
  | { readonly kind: 'report'; readonly groups: readonly Counts[]; readonly total: Counts }
  | { readonly kind: 'messages' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'unauthorised' }
  | { readonly kind: 'notFound' }

/** The form of the rows. */
export interface RowStyle {
  /** The one of the vendor's three records of an interaction. */
  readonly form: 'history' | 'expanded' | 'ongoing'
  /** Writes yes and no as booleans instead of texts. @default false */
  readonly activeAsBoolean?: boolean
}

/** A group of a report, as far as an interaction is about it. */
export type Counts = Partial<ReportRow> & Pick<ReportRow, 'title'>

/** One call of the client's, what it has to make of it on the wire, and what it expects to hear. */
export interface ChatInteraction {
  /** Completes "upon receiving"; no other interaction of the pact has it. */
  readonly description: string
  readonly given: readonly ProviderState[]
  /** @default the token of the sandbox `main` */
  readonly token?: string
  readonly call: (chat: ZenviaChatClient) => Promise<unknown>
  /** Below the base URL, where `{sample}` stands for that interaction's protocol number. */
  readonly path: string
  /** Written down by hand, so that the client does not prove itself by its own code. Without the token. */
  readonly query: Readonly<Record<string, string>>
  readonly answer: ChatAnswer
}
