import type { Schemas } from '@ensaio/contracts/conversica'
import type { Channel } from './lead.ts'

/** One message between the assistant and a lead. */
export interface MessageRecord {
  readonly key: string
  readonly leadKey: string
  readonly action: Schemas['MessageAction']
  readonly channel: Channel
  /** Milliseconds since 1970. */
  readonly at: number
  readonly subject: string
  readonly body: string
}

/** The limit of stored messages; the oldest are dropped. No script reaches it, only replies by hand do. */
export const MESSAGES_PER_LEAD_MAX = 200

export function messageKeyOf(leadKey: string, number: number): string {
  return `${leadKey}#${number}`
}
