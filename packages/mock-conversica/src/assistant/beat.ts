import type { Marks } from '../lead/lead-facts.ts'
import type { AssistantTextName } from '../texts/assistant-texts.ts'
import type { LeadTextName } from '../texts/lead-texts.ts'
import type { ConversationStatus } from '../vocabulary.ts'

/** What a message says, by the name of its text. */
type Line =
  | { readonly from: 'assistant'; readonly text: AssistantTextName }
  | { readonly from: 'lead'; readonly text: LeadTextName }

/** What a lead may let slip about itself. */
export type DiscoveredKey =
  | 'discoveredPhone1'
  | 'discoveredPhone2'
  | 'discoveredEmail1'
  | 'discoveredEmail2'

/** One step of a conversation: after a while, somebody writes, or the conversation changes, or both. */
export interface Beat {
  /** Milliseconds since the beat before. */
  readonly afterMs: number
  readonly line?: Line
  readonly status?: ConversationStatus
  readonly marks?: Marks
  /** New contact details that come up; their values are the lead's own. */
  readonly discovers?: readonly DiscoveredKey[]
}

/** A conversation from the first plan to the end, beat by beat. */
export type Script = readonly Beat[]
