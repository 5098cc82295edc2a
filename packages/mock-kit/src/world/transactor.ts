import { TransactionError } from '../errors/transaction-error.ts'
import type { NoteChange } from './collection.ts'
import type { Transacted } from './engine-world.ts'
import type { Entropy } from './entropy.ts'
import { changesOf, rollBack } from './transaction.ts'
import type { Step } from './transaction.ts'

/** Opens one transaction at a time over everything in a world that can change. */
export interface Transactor {
  /** Notes a change in the open transaction. @throws TransactionError when none is open */
  readonly note: NoteChange
  /** What caused the open transaction. @throws TransactionError when none is open */
  cause(): string
  /** Runs the work; when it throws, everything is put back and the error goes on. */
  transact<Result>(cause: string, work: () => Result): Transacted<Result>
}

interface Open {
  readonly cause: string
  readonly steps: Step[]
}

export function createTransactor(service: string, entropy: Entropy): Transactor {
  let current: Open | undefined

  const opened = (): Open => {
    if (current === undefined) throw new TransactionError('TRANSACTION_CLOSED', service)
    return current
  }

  return {
    note: (change, undo) => void opened().steps.push({ change, undo }),
    cause: () => opened().cause,
    transact: (cause, work) => {
      if (current !== undefined) throw new TransactionError('TRANSACTION_OPEN', service)
      const before = entropy.save()
      const steps: Step[] = []
      current = { cause, steps }
      try {
        const result = work()
        const { random, sequence } = entropy.save()
        return { result, commit: { cause, changes: changesOf(steps), random, sequence } }
      } catch (error) {
        rollBack(steps)
        entropy.restore(before)
        throw error
      } finally {
        current = undefined
      }
    },
  }
}
