import { expect, test } from 'vitest'
import type { converge } from './converge.ts'
import { loadMutant } from './load-mutant.ts'
import type { Mutant } from './mutants.ts'
import { mutants } from './mutants.ts'

/** Whole runs, of which one shows the damage: a busy machine changes the order in which callbacks arrive. */
const SEEDS = Array.from({ length: 16 }, (_, index) => index + 1)
const SHORT_RUN = { days: 2, steps: 10 }
const TIMEOUT_MS = 600_000

/** Runs seeds against the mutated app until one shows the damage: first the one that is known to do so quickly. */
async function findDamage(
  run: typeof converge,
  { shortSeed, wholeSeed }: Mutant,
): Promise<readonly string[]> {
  const whole = SEEDS.map((seed) => ({ seed }))
  const known = [
    ...(shortSeed === undefined ? [] : [{ ...SHORT_RUN, seed: shortSeed }]),
    ...(wholeSeed === undefined ? [] : [{ seed: wholeSeed }]),
  ]
  for (const options of [...known, ...whole]) {
    const { differences } = await run(options)
    if (differences.length > 0) return differences
  }
  return []
}

/** Those that only a whole run shows take as long as all others, and are asked for. */
const isAll = process.env['ENSAIO_MUTANTS'] === 'all'
const tried = mutants.filter(({ shortSeed }) => isAll || shortSeed !== undefined)

test.each(tried)(
  'an app that $name is caught',
  async (mutant) => {
    // A run that fails, instead of going to its end and finding differences, proves nothing: it fails here too.
    const run = await loadMutant(mutant)

    expect(await findDamage(run, mutant)).not.toEqual([])
  },
  TIMEOUT_MS,
)
