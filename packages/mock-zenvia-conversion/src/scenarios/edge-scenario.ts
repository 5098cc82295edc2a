import type { Scenario } from '@ensaio/mock-kit'
import { PAULA_ID } from '../account/account-agents.ts'
import { ACCOUNT_ID, CENTRO_ID } from '../account/account-groups.ts'
import type { AgentCard } from '../account/agent-record.ts'
import { toGroupName } from '../account/group-record.ts'
import type { GroupName } from '../account/group-record.ts'
import { seedAccount } from '../account/seed-account.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { edgePeople } from './edge-people.ts'

/** What integrations stumble over. */
export const edgeScenario: Scenario<ZenviaConversionWorld> = {
  description:
    'Odd names, no names, nobody to reach, many leads, every status and archiving reason, both ends of the window.',
  seed: (world) => {
    seedAccount(world)
    const group = groupNamed(world, CENTRO_ID)
    const people = edgePeople(world, {
      base: { account: groupNamed(world, ACCOUNT_ID), group, initialGroup: group },
      agent: cardOf(world, ({ id }) => id === PAULA_ID),
      formerAgent: cardOf(world, ({ isActive }) => !isActive),
    })
    for (const person of people) world.data.prospects.insert(person)
  },
}

function groupNamed(world: ZenviaConversionWorld, id: string): GroupName {
  const group = world.data.groups.get(id)
  if (group === undefined) throw new TypeError(`Failed to seed: there is no group ${id}.`)
  return toGroupName(group)
}

function cardOf(
  world: ZenviaConversionWorld,
  isMeant: (agent: { readonly id: string; readonly isActive: boolean }) => boolean,
): AgentCard {
  const agent = world.data.agents.all().find(isMeant)
  if (agent === undefined) throw new TypeError('Failed to seed: there is no such agent.')
  return agent.card
}
