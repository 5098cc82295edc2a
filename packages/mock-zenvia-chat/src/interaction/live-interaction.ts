import { defined } from '@ensaio/mock-kit'
import { accountOf } from '../account/account.ts'
import type { Account } from '../account/account.ts'
import { channelCode } from '../channel/channel-profiles.ts'
import { namesOf } from '../customer/customer-record.ts'
import { MOODS, NONE } from '../simulation/simulation.ts'
import { SECOND_MS } from '../time.ts'
import type { ChatWorld } from '../world.ts'
import { toInteraction } from './interaction-facts.ts'
import { pastOf } from './interaction-record.ts'
import type { InteractionRecord } from './interaction-record.ts'
import type { Interaction } from './interaction.ts'

/** The interactions of records, each with the second for which it was derived. */
const cache = new WeakMap<
  InteractionRecord,
  { readonly nowS: number; readonly interaction: Interaction }
>()

/**
 * Returns the interaction of a record as it is now. An open one changes with each second, a finished one never: as long
 * as nothing changes, the result is the same object.
 */
export function liveInteraction(
  world: ChatWorld,
  record: InteractionRecord,
  now = world.now(),
): Interaction {
  const nowS = secondOf(record, now)
  const cached = cache.get(record)
  if (cached?.nowS === nowS) return cached.interaction
  const interaction = toLiveInteraction(accountOf(world), record, nowS)
  cache.set(record, { nowS, interaction })
  return interaction
}

/** Returns the seconds since the beginning of an open interaction; always 0 for a finished one. */
export function secondOf({ isOpen, created }: InteractionRecord, now: number): number {
  return isOpen ? Math.floor((now - created) / SECOND_MS) : 0
}

/** Derives the interaction of a record, this many seconds after its beginning. */
export function toLiveInteraction(
  account: Account,
  record: InteractionRecord,
  nowS: number,
): Interaction {
  const { protocol, created, active, channel, customer, department, seed, talk, texts } = record
  return toInteraction(
    {
      protocol,
      created,
      active,
      channel: channelCode(channel),
      department: department === null ? NONE : indexOf(account.departmentIndexes, department),
      tags: record.tags.reduce((bits, id) => bits | (1 << indexOf(account.tagIndexes, id)), 0),
      mood: MOODS.indexOf(record.mood),
      agents: record.agents.map((id) => indexOf(account.agentIndexes, id)),
      seed,
      timeline: pastOf(record),
      talk,
      customer,
      nameNumber: -1,
      names: namesOf(customer),
      ...(texts !== undefined && { texts }),
    },
    nowS,
  )
}

/** Returns the index of an id that a record of the world holds, and that the account therefore has. */
function indexOf(indexes: ReadonlyMap<string, number>, id: string): number {
  return defined(indexes.get(id))
}
