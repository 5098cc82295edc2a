import { findIntegration } from '../auth/auth.ts'
import { groupIdsBelow, visibleAgent, visibleProspect } from '../auth/visibility.ts'
import { invalidValue, unauthorized, unexpectedError } from '../errors/error-replies.ts'
import { addInteraction } from '../interaction/save-interaction.ts'
import { newObjectId } from '../object-id.ts'
import type { HandlersFor } from './handler-types.ts'

type Ids = 'postEvent' | 'sendNotification'

/** Custom apps: their events, and their push notifications to agents. */
export const appHandlers: HandlersFor<Ids> = {
  postEvent: (world, { body }) => {
    const caller = findIntegration(world, body.data.apiKey)
    if (caller === undefined) return unauthorized()
    const { event, type, prospectId, userId } = body
    const agent = userId === undefined ? undefined : visibleAgent(world, caller, userId)
    if (userId !== undefined && agent === undefined) return invalidValue('Agent does not exist')
    const prospect =
      prospectId === undefined ? undefined : visibleProspect(world, caller, prospectId)
    if (prospectId !== undefined && prospect === undefined)
      return invalidValue('Prospect does not exist')
    if (prospect !== undefined) {
      // Answers show the event, so the key is left out.
      const { apiKey: _apiKey, ...data } = body.data
      addInteraction(world, prospect, {
        ...(agent !== undefined && { agent: agent.card }),
        status: 'created',
        proactive: false,
        via: 'customApp',
        output: { customEvent: { event, type, ...data } },
      })
    }
    return { status: 200, body: { messageId: newObjectId(world), status: 'ok' } }
  },

  sendNotification: (world, { principal, body }) => {
    if (!principal.mayNotify) {
      const message = 'This app does not have the permissions to send notifications'
      return unexpectedError(message, 'ValidationError')
    }
    const { user = [], role = [] } = body.target
    const groupIds = groupIdsBelow(world, principal.groupId)
    const finalTargets = [...world.data.agents.all()]
      .filter((agent) => agent.isActive && groupIds.has(agent.groupId))
      .filter((agent) => user.includes(agent.id) || role.includes(agent.role))
      .map(({ id }) => id)
    return { status: 200, body: { finalTargets, status: 'ok' } }
  },
}
