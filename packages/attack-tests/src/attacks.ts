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
import type { Target } from './system-target.ts'
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

/** The longest hold of the event loop by one request, in milliseconds of the CPU time of its thread. */
const HELD_MS_MAX = 250

/** The same by a thousand connections that arrive in one turn. */
const HELD_MS_MAX_BY_CROWD = 1_000

/** The outcome of an attack, and its cost to the sandbox. */
export interface Result extends Outcome, Cost {
  readonly name: string
  readonly rounds: number
  /** The longest hold that is documented, in milliseconds. */
  readonly heldMsMax: number
  /** The sandbox was so many times as slow afterwards as where that was set. */
  readonly slowness: number
}

/** Attacks a fresh sandbox, which must be well afterwards. */
export async function attackFresh(attack: Attack, roundsWanted: number): Promise<Result> {
  using data = temporaryDirectory()
  await using target = await startTarget(attack.hasData === true ? ['--data', data.path] : [])
  return await attackTarget(target, attack, roundsWanted) // before both are disposed of
}

/** Attacks a sandbox that is as at its start, and must be well afterwards. */
export async function attackTarget(
  target: Target,
  attack: Attack,
  roundsWanted: number,
): Promise<Result> {
  const { name, roundsMax = Infinity, isCrowd = false } = attack
  const rounds = Math.min(roundsWanted, roundsMax)
  const heldMsMax = isCrowd ? HELD_MS_MAX_BY_CROWD : HELD_MS_MAX
  await target.cost() // what came before does not count
  const { faults, ...outcome } = await attack.run(target, rounds)
  if (!target.isAlive()) {
    return {
      name,
      rounds,
      ...outcome,
      faults: [...faults, `the process ended: ${target.log().slice(-500)}`],
      heldMsMax,
      heldMs: 0,
      memoryMb: 0,
      slowness: 1,
    }
  }
  const { status } = await fetch(`${target.control}/health`)
  const sick = status === 200 ? [] : [`/health answers ${status} afterwards`]
  return {
    name,
    rounds,
    ...outcome,
    faults: [...faults, ...sick],
    heldMsMax,
    ...(await target.cost()),
    slowness: await target.slowness(),
  }
}
