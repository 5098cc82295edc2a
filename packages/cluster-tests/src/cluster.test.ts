import { allowedHoldMs } from '@ensaio/test-config/process-cost'
import { expect, test } from 'vitest'
import { FAULTS, MAIN_FAULTS } from './faults/faults.ts'
import { createRandom } from './random.ts'
import { runRounds } from './run-rounds.ts'

/** A long run takes more, of all faults, which the seed chooses: ENSAIO_CLUSTER_ROUNDS=30. */
const ROUNDS = Number(process.env['ENSAIO_CLUSTER_ROUNDS'] ?? 0)
const SEED = Number(process.env['ENSAIO_CLUSTER_SEED'] ?? 1)

/**
 * The longest time without a good answer: a node is given up after five seconds, and clients wait for it for four. The rest is a
 * busy machine's, as long as a cluster has to be whole again.
 */
const UNAVAILABLE_MS_MAX = 5_000 + 4_000 + 20_000

/** The longest hold of a node's event loop, in milliseconds of CPU time: a node that was started again compiles what it calls first. */
const HELD_MS_MAX = 500

test(
  'nothing acknowledged is lost, no record goes back, and nobody writes beside an owner, whatever fails',
  { timeout: 300_000 + ROUNDS * 30_000 },
  async ({ annotate, skip }) => {
    const random = createRandom(SEED)
    const faults =
      ROUNDS === 0 ? MAIN_FAULTS : Array.from({ length: ROUNDS }, () => random.pick(FAULTS))

    const report = await runRounds({ faults, random, clients: 3, paceMs: 180 })
    if (report === undefined) return skip('there is no PostgreSQL to start')

    await annotate(JSON.stringify(report))
    expect(report.findings).toEqual([])
    expect(report.operations).toBeGreaterThan(faults.length * 5)
    expect(report.deliveries.promised).toBeGreaterThan(faults.length)
    for (const { fault, unavailableMs, heldMs, slowness } of report.rounds)
      expect({ fault, unavailableMs, heldMs }).toEqual({
        fault,
        unavailableMs: expect.toSatisfy((ms: number) => ms < UNAVAILABLE_MS_MAX),
        heldMs: expect.toSatisfy((ms: number) => ms < allowedHoldMs(HELD_MS_MAX, slowness)),
      })
  },
)
