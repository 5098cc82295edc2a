import { proposeRetailLeads } from '../chat/propose-retail-leads.ts'
import { pullHistory } from '../chat/pull-history.ts'
import { pullMessages } from '../chat/pull-messages.ts'
import { pullReports } from '../chat/pull-reports.ts'
import { pullProspects } from '../conversion/pull-prospects.ts'
import type { Instant } from '../database/schema.ts'
import type { Queue } from '../queue/queue.ts'
import { runStream, type StreamContext } from '../streams/run-stream.ts'
import type { Clients } from '../vendor/create-clients.ts'
import type { SyncSettings } from './settings.ts'
import { type PullOutcome, type StreamName, type StreamOutcome, streamNames } from './sync.ts'

export interface PullStreamsOptions {
  readonly context: Omit<StreamContext, 'vendorNow'>
  readonly clients: Clients
  readonly outbox: Queue
  readonly settings: SyncSettings
  /** Gives the instant from which on things lead to writes; asks a vendor for the time at the first start. */
  readonly readSince: (askNow: () => Promise<number>) => Promise<Instant>
  readonly only?: readonly StreamName[]
}

/**
 * Reads one round of each stream, in an order that matters: prospects before talks, so that a customer who is known is
 * not taken for a new one, and talks before their messages.
 */
export async function pullStreams(options: PullStreamsOptions): Promise<PullOutcome> {
  const { only = streamNames } = options
  const outcomes = new Map<StreamName, StreamOutcome>()
  for (const name of streamNames.filter((one) => only.includes(one)))
    outcomes.set(name, await pullStream(name, options))
  return Object.fromEntries(outcomes)
}

function pullStream(name: StreamName, options: PullStreamsOptions): Promise<StreamOutcome> {
  const { context, clients, outbox, settings, readSince } = options
  const { database } = context
  const chat = { ...context, vendorNow: clients.chatNow }
  const conversion = { ...context, vendorNow: clients.conversionNow }
  switch (name) {
    case 'conversion-prospects':
      return runStream(name, conversion, async (run: Parameters<typeof pullProspects>[0]) => {
        const since = await readSince(clients.askConversionNow)
        await pullProspects(run, { database, clients, settings, outbox, since })
      })
    case 'chat-history':
      return runStream(name, chat, async (run: Parameters<typeof pullHistory>[0]) => {
        // Of this vendor, too: wrong credentials of another one must not stop this stream.
        const since = await readSince(clients.askChatNow)
        const rules = { outbox, since, source: settings.retailLeadSource }
        await pullHistory(run, {
          database,
          clients,
          settings,
          onStored: (transaction, rows) => proposeRetailLeads(transaction, rows, rules),
        })
      })
    case 'chat-messages':
      return runStream(name, chat, (run: Parameters<typeof pullMessages>[0]) =>
        pullMessages(run, { database, clients, settings }),
      )
    case 'chat-reports':
      return runStream(name, chat, (run: Parameters<typeof pullReports>[0]) =>
        pullReports(run, { database, clients, settings }),
      )
    default:
      return name satisfies never
  }
}
