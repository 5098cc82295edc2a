import type { Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import { toInstant } from '../database/instant.ts'
import type { Instant, Schema } from '../database/schema.ts'

/** The right to read a stream, until it runs out or another owner takes it. */
export interface StreamLease<Position> {
  readonly name: string
  readonly epoch: number
  /** The position of the last checkpoint; undefined before the first. */
  readonly position: Position | undefined
}

/** The time that a lease holds from now on. */
export interface LeaseTerm {
  readonly nowMs: number
  readonly leaseMs: number
}

/** The progress of a stream, with the time of both clocks. */
export interface SavedCheckpoint extends LeaseTerm {
  readonly position: unknown
  /** Left out where it has not changed. */
  readonly completeUntil?: Instant
  readonly vendorNowMs: number
}

/** Another owner has taken the stream; nothing of the transaction is kept. */
export class LostStreamError extends Error {
  override readonly name = 'LostStreamError'
  readonly code = 'SYNC_LOST_STREAM'

  constructor(stream: string) {
    super(
      `Failed to save a checkpoint of ${stream}: another worker has taken the stream since. There is nothing to do: that worker continues.`,
    )
  }
}

const NO_POSITION = 'null'

/** Takes a stream unless it has an owner or is stopped. Each taking raises its epoch, so that earlier owners can be distinguished. */
export async function acquireStream<Position>(
  database: Database,
  name: string,
  { nowMs, leaseMs }: LeaseTerm,
): Promise<
  | StreamLease<Position>
  | { readonly refused: 'busy'; readonly freeAt: Instant }
  | { readonly refused: 'stopped'; readonly reason: string }
> {
  return database.transact(async (transaction) => {
    await transaction
      .insertInto('stream')
      .values({ ...newStream(name), updated_at: toInstant(nowMs) })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute()
    const taken = await transaction
      .updateTable('stream')
      .set(({ eb }) => ({ epoch: eb('epoch', '+', 1), leased_until: toInstant(nowMs + leaseMs) }))
      .where('name', '=', name)
      .where('status', '=', 'running')
      .where(({ eb, or }) =>
        or([eb('leased_until', 'is', null), eb('leased_until', '<=', toInstant(nowMs))]),
      )
      .returning(['epoch', 'position'])
      .executeTakeFirst()
    if (taken !== undefined)
      return { name, epoch: taken.epoch, position: parsePosition<Position>(taken.position) }
    const { status, reason, leased_until } = await transaction
      .selectFrom('stream')
      .select(['status', 'reason', 'leased_until'])
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    return status === 'stopped'
      ? { refused: 'stopped', reason: reason ?? '' }
      : // Given back since it was refused: it is free now.
        { refused: 'busy', freeAt: leased_until ?? toInstant(nowMs) }
  })
}

/**
 * Writes down how far the stream is, in the transaction that stores what was read, and holds the lease for longer.
 * @throws LostStreamError where the lease is another's by now
 */
export async function saveCheckpoint(
  transaction: Transaction<Schema>,
  { name, epoch }: Pick<StreamLease<unknown>, 'name' | 'epoch'>,
  { position, completeUntil, vendorNowMs, nowMs, leaseMs }: SavedCheckpoint,
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('stream')
    .set({
      position: JSON.stringify(position),
      updated_at: toInstant(nowMs),
      vendor_at: toInstant(vendorNowMs),
      leased_until: toInstant(nowMs + leaseMs),
      ...(completeUntil === undefined ? {} : { complete_until: completeUntil }),
    })
    .where('name', '=', name)
    .where('epoch', '=', epoch)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows === 0n) throw new LostStreamError(name)
}

/** Gives a stream back. With a reason, it stays stopped until somebody lets it go on. */
export async function releaseStream(
  database: Database,
  { name, epoch }: Pick<StreamLease<unknown>, 'name' | 'epoch'>,
  stopReason?: string,
): Promise<void> {
  await database.transact((transaction) =>
    transaction
      .updateTable('stream')
      .set({
        leased_until: null,
        ...(stopReason === undefined ? {} : { status: 'stopped' as const, reason: stopReason }),
      })
      .where('name', '=', name)
      .where('epoch', '=', epoch)
      .execute(),
  )
}

function newStream(name: string) {
  return {
    name,
    position: NO_POSITION,
    complete_until: null,
    status: 'running' as const,
    reason: null,
    epoch: 0,
    leased_until: null,
    vendor_at: null,
  }
}

function parsePosition<Position>(text: string): Position | undefined {
  // Only the stream itself writes it.
  return (JSON.parse(text) as Position | null) ?? undefined
}
