import type { Message } from '@ensaio/conversica-client'
import { toEntry } from '../conversion/command.ts'
import { toInstant } from '../database/instant.ts'
import type { ClaimedEntry, Queue } from '../queue/queue.ts'
import type { Effect } from '../queue/work-on-queue.ts'
import { isProspect } from './is-prospect.ts'

/** Keeps a message between a lead and the assistant, and makes it a note on the prospect. */
export function onMessage(message: Message, entry: ClaimedEntry, outbox: Queue): Effect {
  return async (transaction) => {
    const { id, action, date, subject, body } = message
    await transaction
      .insertInto('conversica_message')
      .values({ key: entry.key, prospect_id: id, action, sent_at: toInstant(date), subject, body })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .execute()
    if (!(await isProspect(transaction, id))) return
    const note = { kind: 'note', prospectId: id, text: toNoteText(message) } as const
    await outbox.add(transaction, [toEntry(note, entry.key)])
  }
}

function toNoteText({ action, date, subject, body }: Message): string {
  const who = action === 'sent' ? 'The assistant wrote' : 'The lead answered'
  return `${who} at ${date}: ${subject}\n\n${body}`
}
