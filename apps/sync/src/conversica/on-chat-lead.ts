import type { ChatLead } from '@ensaio/conversica-client'
import { toEntry } from '../conversion/command.ts'
import type { ClaimedEntry, Queue } from '../queue/queue.ts'
import type { Effect } from '../queue/work-on-queue.ts'

/**
 * Makes a visitor of the website's chat a retail lead: Conversica tells of the visitor so that the CRM hears of the talk,
 * and the CRM is Zenvia Conversion. It adds the lead to the prospect of a visitor who is known.
 */
export function onChatLead(
  { firstName, lastName, email, conversationHistory }: ChatLead,
  entry: ClaimedEntry,
  outbox: Queue,
): Effect {
  const person = {
    isForKnown: true,
    source: 'Conversica website chat',
    firstName,
    lastName,
    phones: [],
    emails: [email],
    comments: conversationHistory,
  }
  return async (transaction) => {
    await outbox.add(transaction, [toEntry({ kind: 'retail-lead', person }, entry.key)])
  }
}
