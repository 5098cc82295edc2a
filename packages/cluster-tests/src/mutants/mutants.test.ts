import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { FAULTS } from '../faults/faults.ts'
import { createRandom } from '../random.ts'
import { runRounds } from '../run-rounds.ts'
import { MUTANTS } from './mutants.ts'

/** Each mutant takes some seconds of CPU time: they run with the long runs only. */
const IS_LONG = process.env['ENSAIO_CLUSTER_ROUNDS'] !== undefined

/** A fault that makes a node an owner of former times, and lets clients reach it. */
const SILENCE = FAULTS.filter(({ name }) => name === 'the database is silent to a node')

test.each(MUTANTS)('there is something to change for: $name', ({ file, from }) => {
  const source = readFileSync(new URL(`.${file}`, import.meta.resolve('ensaio')), 'utf8')

  expect(source.split(from)).toHaveLength(2)
})

describe.skipIf(!IS_LONG)('the checks notice', () => {
  test.each(MUTANTS)('that $name', { timeout: 180_000 }, async (mutant) => {
    const report = await runRounds({
      mutant,
      faults: [...SILENCE, ...SILENCE, ...SILENCE],
      random: createRandom(1),
      clients: 8,
      paceMs: 20,
    })

    expect(report?.findings.join('\n')).toContain(mutant.finding)
  })
})
