import { setImmediate } from 'node:timers/promises'
import type { Database } from '../database/database.ts'

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
}

/**
 * @param steps how many steps it lasts
 * @param isExposed whether steps count for now: a process may be meant to die while webhooks come in
 */
export function createLife(steps: number, isExposed: () => boolean = () => true): Life {
  let taken = 0
  const step = () => {
    if (taken > steps || isExposed()) taken += 1
    if (taken > steps) throw new KilledError('The process was killed.')
  }
  return {
    get isOver() {
      return taken > steps
    },
    step,
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

/** Returns a life that ends right after so many commits, before anybody learns of the last one. */
export function createLifeOfCommits(commits: number): Life {
  return createLife(commits * STEPS_OF_COMMIT - 1)
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
