import { expect, test } from 'vitest'
import { converge } from '../convergence/converge.ts'

/** 6 in a normal run, which meet every kind of fault and of death; SYNC_SEEDS=500 takes an hour. */
const SEEDS = Number(process.env['SYNC_SEEDS'] ?? 6)
/** One run takes seconds; a busy machine takes ten times as long. */
const TIMEOUT_MS = 300_000

/** The files that share the seeds, side by side. */
const FILES = 2

/**
 * Tests every other seed from the first one on, so that the files test all of them side by side. A seed that fails replays:
 * `node apps/sync/src/convergence/converge-main.ts SEED`.
 */
export function testSeeds(first: 1 | 2): void {
  const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1)
  test.each(seeds.filter((seed) => seed % FILES === first % FILES))(
    'comes to what the vendors hold, whatever happens on the way (seed %i)',
    async (seed) => {
      const { differences, kills, leads } = await converge({ seed })

      expect(differences).toEqual([])
      expect(kills).toBeGreaterThan(0)
      expect(leads).toBeGreaterThan(0)
    },
    TIMEOUT_MS,
  )
}
