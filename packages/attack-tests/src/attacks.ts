import type { Cost } from '@ensaio/test-config/process-cost'
import type { Attack, Outcome } from './attack.ts'
import { badReceivers } from './attacks/bad-receivers.ts'
import { canaries } from './attacks/canaries.ts'
import { chaos } from './attacks/chaos.ts'
import { costlyCalls } from './attacks/costly-calls.ts'
import { forbiddenTargets } from './attacks/forbidden-targets.ts'
import { fullJournals } from './attacks/full-journals.ts'
import { fullWorlds } from './attacks/full-worlds.ts'
import { hangingReceivers } from './attacks/hanging-receivers.ts'
import { hostileBodies } from './attacks/hostile-bodies.ts'
import { largeBodies } from './attacks/large-bodies.ts'
import { largeDirectories } from './attacks/large-directories.ts'
import { limitBodies } from './attacks/limit-bodies.ts'
import { longValues } from './attacks/long-values.ts'
import { oddAddresses } from './attacks/odd-addresses.ts'
import { rawSockets } from './attacks/raw-sockets.ts'
import { slowClients } from './attacks/slow-clients.ts'
import { stalledBodies } from './attacks/stalled-bodies.ts'
import { startTarget } from './system-target.ts'
import { temporaryDirectory } from './system-temporary-directory.ts'

export const ATTACKS: readonly Attack[] = [
  rawSockets,
  forbiddenTargets,
  canaries,
  badReceivers,
  hangingReceivers,
  slowClients,
  stalledBodies,
  oddAddresses,
  hostileBodies,
  longValues,
  limitBodies,
  largeBodies,
  costlyCalls,
  largeDirectories,
  fullJournals,
  fullWorlds,
  chaos,
]

/** The outcome of an attack, and its cost to the sandbox. */
export interface Result extends Outcome, Cost {
  readonly name: string
  readonly rounds: number
}

/** Attacks a fresh sandbox, which must be well afterwards. */
export async function runAttack(attack: Attack, roundsWanted: number): Promise<Result> {
  const { name, roundsMax = Infinity, hasData = false } = attack
  const rounds = Math.min(roundsWanted, roundsMax)
  using data = temporaryDirectory()
  await using target = await startTarget(hasData ? ['--data', data.path] : [])
  await target.cost() // the start does not count
  const { faults, ...outcome } = await attack.run(target, rounds)
  if (!target.isAlive()) {
    return {
      name,
      rounds,
      ...outcome,
      faults: [...faults, `the process ended: ${target.log().slice(-500)}`],
      heldMs: 0,
      memoryMb: 0,
    }
  }
  const { status } = await fetch(`${target.control}/health`)
  const sick = status === 200 ? [] : [`/health answers ${status} afterwards`]
  return { name, rounds, ...outcome, faults: [...faults, ...sick], ...(await target.cost()) }
}
