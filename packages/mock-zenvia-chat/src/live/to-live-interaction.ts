import type { Account } from '../account/account.ts'
import { channelCode } from '../channels/channel-habits.ts'
import { namesOf } from '../customers/customer-record.ts'
import type { Interaction } from '../rows/interaction.ts'
import { toInteraction } from '../rows/to-interaction.ts'
import { MOODS, NONE } from '../story/story.ts'
import type { InteractionRecord } from './interaction-record.ts'

/** A record as it stands so many seconds after its beginning. */
export function toLiveInteraction(
  account: Account,
  record: InteractionRecord,
  nowS: number,
): Interaction {
  const { protocol, created, active, channel, customer, department, seed, beats } = record
  return toInteraction(
    {
      protocol,
      created,
      active,
      channel: channelCode(channel),
      department: department === null ? NONE : (account.departmentPlaces.get(department) ?? NONE),
      tags: tagBits(account, record.tags),
      mood: MOODS.indexOf(record.mood),
      agents: record.agents.map((id) => account.agentPlaces.get(id) ?? NONE),
      seed,
      beats,
      length: beats.length,
      customer,
      nameNumber: -1,
      names: namesOf(customer),
    },
    nowS,
  )
}

function tagBits({ tagPlaces }: Account, ids: readonly string[]): number {
  return ids.reduce((bits, id) => bits | (1 << (tagPlaces.get(id) ?? 0)), 0)
}
