import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { AgentRecord } from '../account/agent.ts'
import type { GroupRecord } from '../account/group.ts'
import type { IntegrationRecord } from '../auth/integration.ts'
import { subtreeOf } from '../auth/visibility.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** The destination of a lead. */
export interface LeadRoute {
  readonly group: GroupRecord
  /** The agent who is assigned at once. */
  readonly agent?: AgentRecord | undefined
}

/**
 * Returns the destination of a lead: the agent, the store or the company that it names, by name, id or code; else the
 * group of the API key. An unknown name is ignored (all of it assumed).
 * @throws TypeError when the account has no such group, which every scenario has
 */
export function routeLead(
  world: ZenviaConversionWorld,
  caller: Pick<IntegrationRecord, 'groupId'>,
  lead: Pick<Schemas['Lead'], 'agent' | 'store' | 'company'>,
): LeadRoute {
  const group = world.data.groups.get(caller.groupId)
  if (group === undefined) {
    throw new TypeError(`Failed to route a lead: there is no group ${caller.groupId}.`)
  }
  const isNamed = [lead.agent, lead.store, lead.company].some((word) => word !== undefined)
  return isNamed ? namedRoute(world, group, lead) : { group }
}

function namedRoute(
  world: ZenviaConversionWorld,
  root: GroupRecord,
  lead: Pick<Schemas['Lead'], 'agent' | 'store' | 'company'>,
): LeadRoute {
  const groups = subtreeOf(world, root.id)
  const agent = lead.agent === undefined ? undefined : findAgent(world, groups, lead.agent)
  const groupId = agent?.groupId
  const group =
    groups.find(({ id }) => id === groupId) ??
    findGroup(groups, lead.store) ??
    findGroup(groups, lead.company) ??
    root
  return { group, ...(agent && { agent }) }
}

function findGroup(
  groups: readonly GroupRecord[],
  word: string | undefined,
): GroupRecord | undefined {
  if (word === undefined) return undefined
  const wanted = word.trim().toLowerCase()
  return groups.find(({ id, name, code }) => [id, name.toLowerCase(), code].includes(wanted))
}

function findAgent(
  world: ZenviaConversionWorld,
  groups: readonly GroupRecord[],
  word: string,
): AgentRecord | undefined {
  const wanted = word.trim().toLowerCase()
  return groups
    .flatMap(({ id }) => world.data.agents.by('group', id))
    .find(({ isActive, card }) => isActive && namesOf(card).includes(wanted))
}

function namesOf({
  id,
  firstName,
  lastName,
  email = '',
  legacyId = '',
}: Schemas['Agent']): string[] {
  return [id, `${firstName} ${lastName}`.toLowerCase(), email, legacyId]
}
