import type { Command } from '../conversion/command.ts'
import { createRetailLead } from '../conversion/create-retail-lead.ts'
import { fillFields, putLabel, writeNote } from '../conversion/write-to-prospect.ts'
import { sendLead } from '../conversica/send-lead.ts'
import type { Database } from '../database/database.ts'
import type { ClaimedEntry } from '../queue/queue.ts'
import type { Effect, EntryHandler } from '../queue/work-on-queue.ts'
import type { CommandedService } from '../streams/service-gate.ts'
import type { Clients } from '../vendor/create-clients.ts'

export interface HandleCommandOptions {
  readonly database: Database
  readonly clients: Clients
}

const NOTHING: Effect = async () => undefined

/** Makes the handler of the outbox: each command is one call, and perhaps a look before it. */
export function createCommandHandler({ database, clients }: HandleCommandOptions): EntryHandler {
  const { conversion, conversica } = clients
  return async function handleCommand(entry) {
    const command = toCommand(entry)
    const writing = { conversion, key: entry.key, isUncertain: entry.isUncertain }
    switch (command.kind) {
      case 'conversica-lead':
        return sendLead(command, { database, conversica })
      case 'note':
        await writeNote(command, writing)
        return NOTHING
      case 'label':
        await putLabel(command, writing)
        return NOTHING
      case 'additional-data':
        await fillFields(command, writing)
        return NOTHING
      case 'retail-lead':
        return noteProspect(
          command.person.customerId,
          await createRetailLead(command.person, writing),
        )
      default:
        return command satisfies never
    }
  }
}

/** The service that a command goes to. */
export function serviceOfCommand({ kind }: ClaimedEntry): CommandedService {
  return kind === 'conversica-lead' ? 'conversica' : 'zenvia-conversion'
}

/** Only `toEntry` writes the payloads of the outbox. */
function toCommand({ payload }: ClaimedEntry): Command {
  return payload as Command
}

function noteProspect(customerId: string | undefined, prospectId: string): Effect {
  if (customerId === undefined) return NOTHING
  return async (transaction) => {
    await transaction
      .updateTable('retail_lead')
      .set({ prospect_id: prospectId })
      .where('customer_id', '=', customerId)
      .execute()
  }
}
