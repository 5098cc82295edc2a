import { allowedHoldMs } from '@ensaio/test-config/process-cost'
import { afterAll, expect, test } from 'vitest'
import { ATTACKS, attackFresh, attackTarget } from './attacks.ts'
import { renewTarget } from './renew-target.ts'
import { startTarget } from './system-target.ts'
import type { Target } from './system-target.ts'

/** A long run takes more: `ENSAIO_ATTACK_ROUNDS=20`. */
const ROUNDS = Number(process.env['ENSAIO_ATTACK_ROUNDS'] ?? 1)

const MEMORY_MB_MAX = 1_024

/** The sandbox that a short run attacks again and again: to start one takes as long as most of its attacks. */
let shared: Target | undefined

afterAll(() => shared?.[Symbol.asyncDispose]())

async function sharedTarget(): Promise<Target> {
  if (shared === undefined) return (shared = await startTarget())
  await renewTarget(shared)
  return shared
}

test.each(ATTACKS)('holds against $name', { timeout: ROUNDS * 300_000 }, async (attack) => {
  const isAlone = attack.isAlone === true || attack.hasData === true
  const result =
    ROUNDS > 1 || isAlone
      ? await attackFresh(attack, ROUNDS)
      : await attackTarget(await sharedTarget(), attack, ROUNDS)

  const { faults, tries, heldMs, heldMsMax, memoryMb, slowness } = result
  expect(faults).toEqual([])
  expect(tries).toBeGreaterThan(10)
  expect(memoryMb).toBeLessThan(MEMORY_MB_MAX)
  // The limit itself is for the long run, whose figures are read: a timed test fails where a machine is slow.
  expect(heldMs).toBeLessThan(allowedHoldMs(heldMsMax, slowness))
})
