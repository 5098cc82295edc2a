import { expect, test } from 'vitest'
import { ATTACKS, runAttack } from './attacks.ts'

/** A long run takes more: `ENSAIO_ATTACK_ROUNDS=20`. */
const ROUNDS = Number(process.env['ENSAIO_ATTACK_ROUNDS'] ?? 1)

const MEMORY_MB_MAX = 1_024

/** The longest hold of the event loop, in milliseconds of CPU time, on a machine that has nothing else to do. */
const HELD_MS_MAX = 250

/** On a busy one the same work takes up to so many times the CPU time: caches are cold, and the collector runs beside it. */
const BUSY_FACTOR = 4

test.each(ATTACKS)('holds against $name', { timeout: ROUNDS * 300_000 }, async (attack) => {
  const { faults, tries, heldMs, memoryMb } = await runAttack(attack, ROUNDS)

  expect(faults).toEqual([])
  expect(tries).toBeGreaterThan(10)
  expect(memoryMb).toBeLessThan(MEMORY_MB_MAX)
  expect(heldMs).toBeLessThan(HELD_MS_MAX * BUSY_FACTOR)
})
