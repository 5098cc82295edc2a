import type { ActionInput } from '@ensaio/mock-kit'
import { ACCOUNT_ID } from '../account/account-groups.ts'
import { chooseAgent } from '../account/agent.ts'
import type { AgentRecord } from '../account/agent.ts'
import type { GroupRecord } from '../account/group.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** The input of an action, and what it speaks of. Each finder throws ActionRefusedError where there is no such thing. */
export interface Subject<Name extends string = string> {
  readonly fields: ActionInput<Name>
  /** The prospect that `prospectId` names. */
  prospect(): ProspectRecord
  /** The active agent that `agentId` names; `undefined` where it is left out. */
  namedAgent(): AgentRecord | undefined
  /** The same, or else the prospect's own agent, or else one of its group. */
  agentFor(prospect: ProspectRecord): AgentRecord
  /** The group that `groupId` names, or the account. */
  group(): GroupRecord
  /** @throws ActionRefusedError that says why */
  refuse(why: string): never
}

/** What the fields speak of. The finders read only fields that the action knows: all others were refused before. */
export function subjectOf<Name extends string>(
  world: ZenviaConversionWorld,
  input: ActionInput<Name>,
): Subject<Name> {
  const fields: ActionInput = input
  const { prospects, agents, groups } = world.data

  const found = <Thing>(thing: Thing | undefined, what: string): Thing => {
    if (thing !== undefined) return thing
    return fields.refuse(`there is no ${what}. Send the id of one.`)
  }
  const namedAgent = (): AgentRecord | undefined => {
    const id = fields.optionalText('agentId')
    if (id === undefined) return undefined
    const agent = agents.get(id)
    return found(agent?.isActive === true ? agent : undefined, `active agent "${id}", agentId`)
  }

  return {
    fields: input,
    namedAgent,
    prospect: () => {
      const id = fields.text('prospectId')
      return found(prospects.get(id), `prospect "${id}", prospectId`)
    },
    agentFor: ({ agent, group }) => {
      const own = agent === undefined ? undefined : agents.get(agent.id)
      const active = own?.isActive === true ? own : undefined
      return found(
        namedAgent() ?? active ?? chooseAgent(world, group.id),
        `agent near the group "${group.name}"; agentId names one`,
      )
    },
    group: () => {
      const id = fields.optionalText('groupId') ?? ACCOUNT_ID
      return found(groups.get(id), `group "${id}", groupId`)
    },
    refuse: fields.refuse,
  }
}
