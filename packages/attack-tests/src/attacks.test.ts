import { expect, test } from 'vitest'
import { ATTACKS, runAttack } from './attacks.ts'

/** A long run takes more: `ENSAIO_ATTACK_ROUNDS=20`. */
const ROUNDS = Number(process.env['ENSAIO_ATTACK_ROUNDS'] ?? 1)

const MEMORY_MB_MAX = 1_024

/** The longest hold of the event loop by one request, in milliseconds of the CPU time of its thread. */
const HELD_MS_MAX = 250

/** The same by a thousand connections that arrive in one turn. */
const HELD_MS_MAX_BY_CROWD = 1_000

test.each(ATTACKS)('holds against $name', { timeout: ROUNDS * 300_000 }, async (attack) => {
  const { faults, tries, heldMs, memoryMb } = await runAttack(attack, ROUNDS)

  expect(faults).toEqual([])
  expect(tries).toBeGreaterThan(10)
  expect(memoryMb).toBeLessThan(MEMORY_MB_MAX)
  expect(heldMs).toBeLessThan(attack.isCrowd ? HELD_MS_MAX_BY_CROWD : HELD_MS_MAX)
})
