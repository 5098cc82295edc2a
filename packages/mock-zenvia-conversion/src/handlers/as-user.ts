// Operations in the name of the integration's user. `requireScopes` has checked that there is one.
import {
  isArchivingReason,
  isLabel,
  unknownLabel,
  unknownReason,
  wordsOf,
} from '../account/account-settings.ts'
import { toGroupName } from '../account/group.ts'
import { subtreeOf, visibleProspect } from '../auth/visibility.ts'
import { notFound, schemaViolated } from '../errors/error-replies.ts'
import { archiveProspect, transferTo } from '../prospect/change-prospect.ts'
import { prospectViewFor, toTransferDone } from '../prospect/prospect-view.ts'
import { saveProspect } from '../prospect/save-prospect.ts'
import type { HandlersFor } from './handler-types.ts'
import { inFormat } from './response-format.ts'

type Ids =
  | 'archiveProspectAsUser'
  | 'getArchivingReasons'
  | 'getProspectLabels'
  | 'getTransferable'
  | 'labelProspect'
  | 'transferProspectAsUser'

export const asUserHandlers: HandlersFor<Ids> = {
  getArchivingReasons: (world, call) => inFormat(call, wordsOf(world).archivingReasons),

  getProspectLabels: (world, call) => inFormat(call, wordsOf(world).labels),

  getTransferable: (world, call) => {
    const groups = subtreeOf(world, call.principal.groupId)
    const agents = groups
      .flatMap(({ id }) => world.data.agents.by('group', id))
      .filter(({ isActive }) => isActive)
      .map(({ card }) => card)
    return inFormat(call, { agents, groups: groups.map(toGroupName) })
  },

  archiveProspectAsUser: (world, { principal, path, body }) => {
    const prospect = visibleProspect(world, principal, path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const { archivingReason: reason } = body
    if (reason === undefined) {
      return schemaViolated("body must have required property 'archivingReason'")
    }
    if (!isArchivingReason(world, reason)) {
      return unknownReason(world, reason)
    }
    const archived = archiveProspect(world, prospect, reason)
    return { status: 200, body: prospectViewFor(principal.scopes)(archived) }
  },

  labelProspect: (world, call) => {
    const prospect = visibleProspect(world, call.principal, call.path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const { label = null } = call.body
    if (label !== null && !isLabel(world, label)) return unknownLabel(world, label)
    const labelled = saveProspect(world, { ...prospect, label })
    return inFormat(call, prospectViewFor(call.principal.scopes)(labelled))
  },

  transferProspectAsUser: (world, { principal, path, body }) => {
    const prospect = visibleProspect(world, principal, path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const moved = transferTo(world, prospect, { to: body, caller: principal })
    return typeof moved.status === 'number' ? moved : { status: 200, body: toTransferDone(moved) }
  },
}
