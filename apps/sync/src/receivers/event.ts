import type { ChatLead, LeadUpdate, Message } from '@ensaio/conversica-client'
import type {
  InteractionNotification,
  ProspectNotification,
} from '@ensaio/zenvia-conversion-client'
import type { NewEntry } from '../queue/queue.ts'

/** A webhook as it came in. Plain data: it waits in the inbox. */
export type Event =
  | {
      readonly kind: 'prospect'
      readonly notification: ProspectNotification | InteractionNotification
    }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'lead-update'; readonly update: LeadUpdate }
  | { readonly kind: 'chat-lead'; readonly lead: ChatLead }

/**
 * Puts an event into the form in which it waits. What concerns one person is worked on in the order in which it came.
 * @param dedupeKey is the same for an event that is sent again
 */
export function toInboxEntry(event: Event, dedupeKey: string): NewEntry {
  return {
    key: `${event.kind} ${dedupeKey}`,
    kind: event.kind,
    subject: subjectOf(event),
    payload: event,
  }
}

function subjectOf(event: Event): string {
  switch (event.kind) {
    case 'prospect':
      return `prospect ${event.notification.prospect.id}`
    case 'message':
      return `lead ${event.message.id}`
    case 'lead-update':
      return `lead ${event.update.id}`
    case 'chat-lead':
      return `visitor ${event.lead.email.toLowerCase()}`
    default:
      return event satisfies never
  }
}
