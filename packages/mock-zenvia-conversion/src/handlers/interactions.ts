import { userOf, visibleProspect } from '../auth/visibility.ts'
import { invalidValue, notFound } from '../errors/error-replies.ts'
import { interactionFrom, recognizerOf } from '../interaction/interaction-from-event.ts'
import { toInteractionView } from '../interaction/interaction.ts'
import { interactionsOfAll, interactionsOfOne } from '../interaction/list-interactions.ts'
import {
  addInteraction,
  messageChanged,
  questionChanged,
  saveInteraction,
} from '../interaction/save-interaction.ts'
import type { HandlersFor } from './handler-types.ts'
import { inFormat } from './response-format.ts'

type Ids =
  | 'createInteractionByProspectId'
  | 'getInteractionById'
  | 'getInteractions'
  | 'getProspectInteractions'
  | 'updateInteractionById'

/** Interactions: created, read, updated, listed. */
export const interactionHandlers: HandlersFor<Ids> = {
  createInteractionByProspectId: (world, call) => {
    const prospect = visibleProspect(world, call.principal, call.path.prospectId)
    // Only here the vendor was observed to answer without a body.
    if (prospect === undefined) return { status: 404 }
    const draft = interactionFrom(call.body, recognizerOf(prospect))
    const agent = userOf(world, call.principal)?.card
    const noted = { ...(draft.proactive && agent !== undefined && { agent }), ...draft }
    return inFormat(call, [toInteractionView(addInteraction(world, prospect, noted))])
  },

  getInteractionById: (world, call) => {
    const { prospectId, interactionId } = call.path
    if (visibleProspect(world, call.principal, prospectId) === undefined)
      return notFound('Prospect')
    const interaction = world.data.interactions.get(interactionId)
    if (interaction?.prospectId !== prospectId) return notFound('Interaction')
    return inFormat(call, toInteractionView(interaction))
  },

  updateInteractionById: (world, call) => {
    const { prospectId, interactionId } = call.path
    if (visibleProspect(world, call.principal, prospectId) === undefined)
      return notFound('Prospect')
    const before = world.data.interactions.get(interactionId)
    if (before?.prospectId !== prospectId) return notFound('Interaction')
    const after =
      call.body.type === 'message'
        ? messageChanged(before, call.body, world.now())
        : questionChanged(before, call.body, world.now())
    if (after === undefined) return invalidValue(`The interaction is not a ${call.body.type}`)
    return inFormat(call, toInteractionView(saveInteraction(world, after)))
  },

  getInteractions: (world, call) => {
    const found = interactionsOfAll(world, call.principal, call.query)
    return 'status' in found ? found : inFormat(call, found.map(toInteractionView))
  },

  getProspectInteractions: (world, call) => {
    const prospect = visibleProspect(world, call.principal, call.path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const found = interactionsOfOne(world, prospect.id, call.query)
    return 'status' in found ? found : inFormat(call, found.map(toInteractionView))
  },
}
