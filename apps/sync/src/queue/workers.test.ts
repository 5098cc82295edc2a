// Workers that crash at random, on a clock that jumps: what the queue promises whatever happens.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Database } from '../database/database.ts'
import { eachDatabase } from '../testing/each-database.ts'
import { resetDatabase } from '../status/reset-database.ts'
import { createQueue } from './create-queue.ts'
import { LostClaimError } from './lost-claim-error.ts'
import type { ClaimedEntry, Queue } from './queue.ts'

const LEASE_MS = 100

/** The ways in which an attempt ends. `late`: the lease runs out, somebody may take over, and only then it is settled. */
type Fate = 'done' | 'retry' | 'unknown' | 'dead' | 'crash' | 'late'

interface Plan {
  readonly subjects: readonly number[]
  readonly fates: readonly Fate[]
  readonly workers: number
  readonly limit: number
}

const plans: fc.Arbitrary<Plan> = fc.record({
  subjects: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 15 }),
  fates: fc.array(
    fc.constantFrom<Fate>('done', 'done', 'retry', 'unknown', 'dead', 'crash', 'late'),
    { maxLength: 40 },
  ),
  workers: fc.integer({ min: 1, max: 4 }),
  limit: fc.integer({ min: 1, max: 4 }),
})

/** Lets the workers run until nothing is open; returns all claims, and what was settled, in order. */
async function carryOut(database: Database, plan: Plan) {
  let nowMs = 0
  const queue = createQueue({ database, table: 'outbox', timing: { now: () => nowMs } })
  const fates = [...plan.fates]
  const claims: ClaimedEntry[] = []
  const settled: string[] = []
  /** Claims after which the entry is known to wait as if it had not been tried. */
  const returned = new Set<string>()

  const settle = async (entry: ClaimedEntry, fate: Fate): Promise<void> => {
    if (fate === 'crash') return
    if (fate === 'late') nowMs += LEASE_MS
    await database
      .transact(async (transaction) => {
        const error = fate
        if (fate === 'retry' || fate === 'unknown') {
          const status = fate === 'retry' ? 'pending' : 'unknown'
          await queue.settle(transaction, entry, { status, retryAfterMs: 10, error })
        } else if (fate === 'dead') await queue.settle(transaction, entry, { status: fate, error })
        else await queue.settle(transaction, entry, { status: 'done' })
      })
      .then(
        () => {
          if (fate === 'retry') returned.add(toClaimName(entry))
          else if (fate !== 'unknown') settled.push(entry.key)
        },
        (error: unknown) => expect(error).toBeInstanceOf(LostClaimError),
      )
  }

  const work = async (): Promise<void> => {
    for (const entry of await queue.claim({ limit: plan.limit, leaseMs: LEASE_MS })) {
      claims.push(entry)
      await settle(entry, fates.shift() ?? 'done')
    }
  }

  await Promise.all(
    plan.subjects.map((subject, index) =>
      database.transact((transaction) =>
        queue.add(transaction, [
          { key: `k${index}`, kind: 'note', subject: `s${subject}`, payload: index },
        ]),
      ),
    ),
  )
  for (let round = 0; round < 500 && (await isOpen(queue)); round += 1) {
    await Promise.all(Array.from({ length: plan.workers }, work))
    nowMs += 7
  }
  return { claims, settled, returned, queue }
}

function toClaimName({ key, epoch }: { readonly key: string; readonly epoch: number }): string {
  return `${key}/${epoch}`
}

async function isOpen(queue: Queue): Promise<boolean> {
  const { pending, working, unknown } = await queue.counts()
  return pending + working + unknown > 0
}

eachDatabase((create) => {
  test('loses nothing, doubles nothing and keeps the order of each subject', async () => {
    await using fixture = await create()
    const { database } = fixture
    const runs = database.dialect === 'sqlite' ? 150 : 40

    await fc.assert(
      fc
        .asyncProperty(plans, async (plan) => {
          const { claims, settled, returned, queue } = await carryOut(database, plan)

          // Nothing is lost: each entry has come to its end, once.
          const { done, dead } = await queue.counts()
          expect(done + dead).toBe(plan.subjects.length)
          expect([...settled].sort()).toEqual(plan.subjects.map((_, index) => `k${index}`).sort())

          // Nothing is worked on twice under one epoch.
          const epochs = claims.map(toClaimName)
          expect(new Set(epochs).size).toBe(epochs.length)

          // Whoever claims is told when an attempt before may have been carried out.
          for (const { key, epoch, isUncertain } of claims) {
            const isFirst = epoch === 1
            const wasReturned = returned.has(toClaimName({ key, epoch: epoch - 1 }))
            expect({ key, isUncertain }).toEqual({ key, isUncertain: !isFirst && !wasReturned })
          }

          // An entry is claimed only when all that came before it in its subject is settled.
          const rows = await database.kysely
            .selectFrom('outbox')
            .select(['key', 'subject', 'sequence'])
            .orderBy('sequence')
            .execute()
          for (const subject of new Set(rows.map((row) => row.subject))) {
            const inOrder = rows.filter((row) => row.subject === subject).map(({ key }) => key)
            expect(settled.filter((key) => inOrder.includes(key))).toEqual(inOrder)
          }
        })
        .afterEach(async () => {
          await resetDatabase(database)
        }),
      { numRuns: runs },
    )
  })
})
