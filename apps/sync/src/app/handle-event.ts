import type { WantLeadOptions } from '../conversica/want-lead.ts'
import { onChatLead } from '../conversica/on-chat-lead.ts'
import { onLeadUpdate } from '../conversica/on-lead-update.ts'
import { onMessage } from '../conversica/on-message.ts'
import { onNotification } from '../conversion/on-notification.ts'
import type { Database } from '../database/database.ts'
import type { Instant } from '../database/schema.ts'
import type { ClaimedEntry, Queue } from '../queue/queue.ts'
import type { EntryHandler } from '../queue/work-on-queue.ts'
import type { Event } from '../receivers/event.ts'
import type { Clients } from '../vendor/create-clients.ts'
import type { SyncSettings } from './settings.ts'

export interface HandleEventOptions {
  readonly database: Database
  readonly clients: Clients
  readonly outbox: Queue
  readonly settings: SyncSettings
  readonly readSince: () => Promise<Instant>
}

/** Makes the handler of the inbox. Commands that follow join the outbox in the transaction that settles the event. */
export function createEventHandler(options: HandleEventOptions): EntryHandler {
  const { outbox } = options
  return async function handleEvent(entry) {
    const event = toEvent(entry)
    switch (event.kind) {
      case 'prospect':
        return onNotification(event, { ...options, ...(await toRules(options)) })
      case 'message':
        return onMessage(event.message, entry, outbox)
      case 'lead-update':
        return onLeadUpdate(event.update, entry, { ...options, ...(await toRules(options)) })
      case 'chat-lead':
        return onChatLead(event.lead, entry, outbox)
      default:
        return event satisfies never
    }
  }
}

/** Only `toInboxEntry` writes the payloads of the inbox, of webhooks whose shape the receivers have checked. */
function toEvent({ payload }: ClaimedEntry): Event {
  return payload as Event
}

async function toRules({ outbox, readSince }: HandleEventOptions): Promise<WantLeadOptions> {
  return { outbox, since: await readSince() }
}
