import { setImmediate } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import type { Database } from '../database/database.ts'
import type { Schema } from '../database/schema.ts'

/** Stands for the end of a process: whatever the app still tries fails with it, and nothing it does takes effect. */
export class KilledError extends Error {
  override readonly name = 'KilledError'
}

/** One run of the app's process, which ends at a random moment between two of its effects. */
export interface Life {
  readonly isOver: boolean
  /** Counts as an effect before and after: a call may be sent, and its answer never read. */
  pass<Result>(effect: () => Promise<Result>): Promise<Result>
  /** @throws KilledError once the life is over */
  step(): void
  /** Shows it a transaction that is about to be committed; it may end with that. */
  beforeCommit(transaction: Transaction<Schema>): Promise<void>
}

/**
 * @param steps how many steps it lasts
 * @param isExposed whether steps count for now: a process may be meant to die while webhooks come in
 * @param isLast whether it ends with the commit of a transaction, however many steps are left
 */
export function createLife(
  steps: number,
  isExposed: () => boolean = () => true,
  isLast: (transaction: Transaction<Schema>) => Promise<boolean> = async () => false,
): Life {
  let left = steps
  const step = () => {
    if (left < 0 || isExposed()) left -= 1
    if (left < 0) throw new KilledError('The process was killed.')
  }
  return {
    get isOver() {
      return left < 0
    },
    step,
    async beforeCommit(transaction) {
      if (await isLast(transaction)) left = 0
    },
    async pass(effect) {
      step()
      const result = await effect()
      step()
      return result
    },
  }
}

/** The steps of a transaction of `mortalDatabase`: before it, within it, and after its commit. */
const STEPS_OF_COMMIT = 3

/** Returns a life that ends right after this many commits, before anybody learns of the last one. */
export function createLifeOfCommits(commits: number): Life {
  return createLife(commits * STEPS_OF_COMMIT - 1)
}

/**
 * Returns a life that ends right after the commit that marks this many messages of Conversica as done. No poll makes them
 * good: what follows from them has to be in that commit, or before it.
 *
 * @param isWorking whether queues are worked on: no other commit marks a message, and all of them would be counted for nothing
 */
export function createLifeOfMessages(messages: number, isWorking: () => boolean): Life {
  let doneMax: number | undefined
  return createLife(Number.POSITIVE_INFINITY, undefined, async (transaction) => {
    if (!isWorking()) return false
    const { done } = await transaction
      .selectFrom('inbox')
      .select(({ fn }) => fn.countAll<number>().as('done'))
      .where('kind', '=', 'message')
      .where('status', '=', 'done')
      .executeTakeFirstOrThrow()
    doneMax ??= done + messages
    return done >= doneMax
  })
}

/**
 * The database of a process that may be killed before a transaction, within it before it is committed, and after the
 * commit before anybody learns of it.
 */
export function mortalDatabase(database: Database, life: Life): Database {
  return {
    dialect: database.dialect,
    kysely: database.kysely,
    transact: (work) =>
      life.pass(() =>
        database.transact(async (transaction) => {
          const result = await work(transaction)
          await waitForDisk()
          life.step()
          await life.beforeCommit(transaction)
          return result
        }),
      ),
    [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
  }
}

/** Lets everything else go on for a while, as it does where a commit waits for the disk. */
async function waitForDisk(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await setImmediate()
}
