import type { Schemas } from '@ensaio/contracts/conversica'
import type { Channel } from './lead-record.ts'

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

/** The oldest messages of a lead go beyond this: far more than any script has, so only replies by hand reach it. */
export const MESSAGES_PER_LEAD_MAX = 200

export function messageKeyOf(leadKey: string, number: number): string {
  return `${leadKey}#${number}`
}
