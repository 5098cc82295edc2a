import { expect, test } from 'vitest'
import { ATTACKS, runAttack } from './attacks.ts'

/** A long run takes more: `ENSAIO_ATTACK_ROUNDS=20`. */
const ROUNDS = Number(process.env['ENSAIO_ATTACK_ROUNDS'] ?? 1)

const MEMORY_MB_MAX = 1_024

test.each(ATTACKS)('holds against $name', { timeout: ROUNDS * 300_000 }, async (attack) => {
  const { faults, tries, memoryMb } = await runAttack(attack, ROUNDS)

  expect(faults).toEqual([])
  expect(tries).toBeGreaterThan(10)
  expect(memoryMb).toBeLessThan(MEMORY_MB_MAX)
})
