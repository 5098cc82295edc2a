// Groups, agents, industries and integrations.
import { INDUSTRIES } from '../account/account-settings.ts'
import { isAgentWorking } from '../account/agent.ts'
import { toGroupNode } from '../account/group.ts'
import { isOfficeHour } from '../account/office-hours.ts'
import { meanResponseMs } from '../account/response-time.ts'
import { findIntegration } from '../auth/auth.ts'
import { toIntegrationView } from '../auth/integration.ts'
import {
  groupIdsBelow,
  seesGroup,
  subtreeOf,
  visibleAgent,
  visibleGroup,
} from '../auth/visibility.ts'
import { notFound, unauthorized } from '../errors/error-replies.ts'
import type { HandlersFor } from './handler-types.ts'
import { inFormat } from './response-format.ts'

type Ids =
  | 'checkCredentials'
  | 'getAgentResponseTime'
  | 'getAgents'
  | 'getGroupById'
  | 'getGroupResponseTime'
  | 'getGroups'
  | 'getIndustries'
  | 'getIntegration'
  | 'getIntegrations'
  | 'getOnlineAgents'
  | 'isAgentWorking'
  | 'isGroupWorking'

export const accountHandlers: HandlersFor<Ids> = {
  checkCredentials: (world, { query }) =>
    findIntegration(world, query['api-key']) === undefined
      ? unauthorized()
      : { status: 200, body: { status: 'ok' } },

  getAgents: (world, call) => {
    const { group, active } = call.query
    const groupIds = groupIdsBelow(world, group ?? call.principal.groupId)
    const agents = [...world.data.agents.all()]
      .filter(({ groupId }) => groupIds.has(groupId) && seesGroup(world, call.principal, groupId))
      .filter(({ isActive }) => active === undefined || isActive === active)
      .map(({ card }) => card)
    return inFormat(call, agents)
  },

  getAgentResponseTime: (world, { principal, path }) => {
    const agent = visibleAgent(world, principal, path.agentId)
    if (agent === undefined) return notFound('Agent')
    const responseTime = meanResponseMs(world, (answer) => answer.agent?.id === agent.id)
    return { status: 200, body: { responseTime } }
  },

  isAgentWorking: (world, { principal, path }) => {
    const agent = visibleAgent(world, principal, path.agentId)
    if (agent === undefined) return notFound('Agent')
    return { status: 200, body: { isWorking: isAgentWorking(world, agent) } }
  },

  getGroups: (world, call) =>
    inFormat(
      call,
      subtreeOf(world, call.principal.groupId).map((group) => toGroupNode(world, group)),
    ),

  getGroupById: (world, call) => {
    const group = visibleGroup(world, call.principal, call.path.groupId)
    return group === undefined ? notFound('Group') : inFormat(call, toGroupNode(world, group))
  },

  getGroupResponseTime: (world, { principal, path }) => {
    const group = visibleGroup(world, principal, path.groupId)
    if (group === undefined) return notFound('Group')
    const groupIds = groupIdsBelow(world, group.id)
    const responseTime = meanResponseMs(world, ({ prospectId }) => {
      const prospect = world.data.prospects.get(prospectId)
      return prospect !== undefined && groupIds.has(prospect.group.id)
    })
    return { status: 200, body: { responseTime } }
  },

  isGroupWorking: (world, { principal, path }) => {
    const group = visibleGroup(world, principal, path.groupId)
    if (group === undefined) return notFound('Group')
    return { status: 200, body: { isWorking: isOfficeHour(group.officeHours, world.now()) } }
  },

  getOnlineAgents: (world, { principal, path }) => {
    const group = visibleGroup(world, principal, path.groupId)
    if (group === undefined) return notFound('Group')
    const agents = subtreeOf(world, group.id)
      .flatMap(({ id }) => world.data.agents.by('group', id))
      .filter(({ isActive, isOnline }) => isActive && isOnline)
      .map(({ card }) => card)
    return { status: 200, body: { agents, officeHours: agents.length > 0 } }
  },

  getIndustries: (_, call) =>
    inFormat(
      call,
      INDUSTRIES.map((name) => ({ name })),
    ),

  getIntegration: (world, call) => inFormat(call, toIntegrationView(world, call.principal)),

  getIntegrations: (world, call) => {
    const integrations = [...world.data.integrations.all()]
      .filter(
        ({ groupId, isRevoked }) => isRevoked !== true && seesGroup(world, call.principal, groupId),
      )
      .map((integration) => toIntegrationView(world, integration))
    return inFormat(call, integrations)
  },
}
