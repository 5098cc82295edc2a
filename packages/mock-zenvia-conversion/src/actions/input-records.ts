// The records that the input of an action names, and the schemas of the fields that name them.
import { ActionRefusedError } from '@ensaio/mock-kit'
import { ACCOUNT_ID } from '../account/account-groups.ts'
import { chooseAgent } from '../account/agent.ts'
import type { AgentRecord } from '../account/agent.ts'
import type { GroupRecord } from '../account/group.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** The schema of a field that holds an id. */
const ID = { type: 'string', minLength: 1 } as const

/** The schemas of the fields that name a record. */
export const RECORD_FIELDS = {
  prospectId: { ...ID, description: 'The id of the prospect.' },
  agentId: { ...ID, description: 'The id of an active agent.' },
  groupId: { ...ID, description: 'The id of a group; the account without one.' },
  quoteId: { ...ID, description: 'The id of the quote.' },
} as const

/** Returns the prospect with the id. @throws ActionRefusedError when there is none */
export function findProspect(world: ZenviaConversionWorld, id: string): ProspectRecord {
  return found(world.data.prospects.get(id), `prospect "${id}", prospectId`)
}

/** Returns the active agent with the id. @throws ActionRefusedError when there is none */
export function findAgent(world: ZenviaConversionWorld, id: string): AgentRecord {
  const agent = world.data.agents.get(id)
  return found(agent?.isActive === true ? agent : undefined, `active agent "${id}", agentId`)
}

/** Returns the group with the id. @throws ActionRefusedError when there is none */
export function findGroup(world: ZenviaConversionWorld, id: string = ACCOUNT_ID): GroupRecord {
  return found(world.data.groups.get(id), `group "${id}", groupId`)
}

/**
 * Returns the named agent, or else the prospect's own agent, or else one of its group.
 * @throws ActionRefusedError when there is none
 */
export function agentFor(
  world: ZenviaConversionWorld,
  { agent, group }: ProspectRecord,
  agentId: string | undefined,
): AgentRecord {
  if (agentId !== undefined) return findAgent(world, agentId)
  const own = agent === undefined ? undefined : world.data.agents.get(agent.id)
  return found(
    own?.isActive === true ? own : chooseAgent(world, group.id),
    `agent near the group "${group.name}"; agentId names one`,
  )
}

/** Returns the state of a prospect as actions report it. */
export function stateOf(world: ZenviaConversionWorld, { id }: Pick<ProspectRecord, 'id'>) {
  const { status, group, agent, archivingReason, label } = world.data.prospects.get(id) ?? {}
  return {
    prospectId: id,
    status,
    groupId: group?.id,
    ...(agent !== undefined && { agentId: agent.id }),
    ...(archivingReason !== undefined && { archivingReason }),
    ...(label !== undefined && { label }),
  }
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value !== undefined) return value
  throw new ActionRefusedError(`there is no ${what}. Send the id of one.`)
}
