import { type Message, NotFoundError } from '@ensaio/zenvia-chat-client'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { SyncSettings } from '../app/settings.ts'
import type { Database } from '../database/database.ts'
import { toInstant } from '../database/instant.ts'
import type { ChatMessageTable, Schema } from '../database/schema.ts'
import type { StreamRun } from '../streams/run-stream.ts'
import type { Clients } from '../vendor/create-clients.ts'

export interface PullMessagesOptions {
  readonly database: Database
  readonly clients: Pick<Clients, 'chat'>
  readonly settings: SyncSettings
}

/** An interaction whose messages are not here as it stands now. */
interface Unread {
  readonly protocol: string
  readonly messages: number
  /** The state that the messages are read for: compared with `messages_read_for`. */
  readonly reading: string
}

/** As the database writes it, so that it compares there. */
const READING = sql<string>`state_at || ' ' || cast(messages as text)`

/** The condition of the index `interaction_unread`, word for word. */
const IS_UNREAD = sql<boolean>`messages > 0 and (messages_read_for is null or messages_read_for <> ${READING})`

/** Interactions that are looked up by one query. */
const BATCH = 200

/** Reads the messages of interactions that are new or have changed, the oldest first. Needs no position: the rows tell what is unread. */
export async function pullMessages(
  run: StreamRun<null>,
  { database, clients, settings }: PullMessagesOptions,
): Promise<void> {
  const limit = settings.messageReadsMax
  const due = Math.min(limit, await countUnread(database.kysely))
  let read = 0
  let after = ''
  while (read < limit) {
    const unread = await findUnread(database.kysely, after, Math.min(BATCH, limit - read))
    for (const interaction of unread) {
      run.signal.throwIfAborted()
      const messages = await readMessages(clients, interaction.protocol, run.signal)
      read += 1
      await run.commit({
        rows: messages?.length ?? 0,
        // More may have become unread since.
        share: Math.min(1, read / due),
        async store(transaction) {
          await storeMessages(transaction, interaction, messages)
          return { position: null }
        },
      })
      after = interaction.protocol
    }
    if (unread.length < BATCH) return
  }
}

async function countUnread(reader: Kysely<Schema>): Promise<number> {
  const { unread } = await reader
    .selectFrom('interaction')
    .select(({ fn }) => fn.countAll<number>().as('unread'))
    .where(IS_UNREAD)
    .executeTakeFirstOrThrow()
  return unread
}

/** By protocol, so that one whose messages fall short is passed over until the next round. */
async function findUnread(
  reader: Kysely<Schema>,
  after: string,
  limit: number,
): Promise<readonly Unread[]> {
  return reader
    .selectFrom('interaction')
    .select(['protocol', 'messages', READING.as('reading')])
    .where('protocol', '>', after)
    .where(IS_UNREAD)
    .orderBy('protocol')
    .limit(limit)
    .execute()
}

/** Undefined where the vendor does not know the interaction any more. */
async function readMessages(
  { chat }: Pick<Clients, 'chat'>,
  protocol: string,
  signal: AbortSignal,
): Promise<readonly Message[] | undefined> {
  try {
    return await chat.history.messages(protocol, { signal })
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    throw error
  }
}

async function storeMessages(
  transaction: Transaction<Schema>,
  { protocol, messages: expected, reading }: Unread,
  messages: readonly Message[] = [],
): Promise<void> {
  await transaction.deleteFrom('chat_message').where('protocol', '=', protocol).execute()
  if (messages.length > 0)
    await transaction
      .insertInto('chat_message')
      .values(messages.map((message, index) => toRow(message, { protocol, position: index + 1 })))
      .execute()
  // Fewer than the row says: the answer was cut short, and is asked for again in the next round.
  if (messages.length < expected) return
  await transaction
    .updateTable('interaction')
    .set({ messages_read_for: reading })
    .where('protocol', '=', protocol)
    .execute()
}

function toRow(
  message: Message,
  place: Pick<ChatMessageTable, 'protocol' | 'position'>,
): ChatMessageTable {
  return {
    ...place,
    sent_at: toInstant(message.date),
    author: message.agent_name ?? message.source,
    text: message.text,
    row: JSON.stringify(message),
  }
}
