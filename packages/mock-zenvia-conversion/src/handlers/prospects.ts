import { ADDITIONAL_FIELDS, wordsOf } from '../account/account-settings.ts'
import { seesGroup, visibleAgent, visibleProspect } from '../auth/visibility.ts'
import { notFound } from '../errors/error-replies.ts'
import { newObjectId } from '../object-id.ts'
import { changeProspect, transferTo } from '../prospect/change-prospect.ts'
import { listProspects, prospectsWithPhone } from '../prospect/list-prospects.ts'
import { prospectViewFor, toPhoneView, toTransferDone } from '../prospect/prospect-view.ts'
import { deleteProspect, saveProspect } from '../prospect/save-prospect.ts'
import { pageOf } from '../prospect/selection.ts'
import type { HandlersFor } from './handler-types.ts'
import { inFormat } from './response-format.ts'

type Ids =
  | 'createCSAT'
  | 'deleteProspect'
  | 'deprecatedGetArchivingReasons'
  | 'getContactsSelection'
  | 'getProspectAdditionalFieldsById'
  | 'getProspectById'
  | 'getProspects'
  | 'getProspectsByPhoneNumber'
  | 'transferProspect'
  | 'updateAdditionalData'
  | 'updateProspectById'

export const prospectHandlers: HandlersFor<Ids> = {
  getProspects: (world, call) => {
    const found = listProspects(world, call.principal, call.query)
    if ('status' in found) return found
    return inFormat(call, found.map(prospectViewFor(call.principal.scopes)))
  },

  getProspectById: (world, call) => {
    const prospect = visibleProspect(world, call.principal, call.path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    return inFormat(call, prospectViewFor(call.principal.scopes)(prospect))
  },

  getProspectsByPhoneNumber: (world, { principal, query }) => {
    const found = prospectsWithPhone(world, principal, query.phoneNumber).filter(({ group }) =>
      seesGroup(world, principal, group.id),
    )
    return { status: 200, body: found.map(toPhoneView) }
  },

  getContactsSelection: (world, { principal, path, query }) => {
    const selection = world.data.selections.get(path.selectionId)
    if (selection === undefined || !seesGroup(world, principal, selection.groupId)) {
      return notFound('Selection')
    }
    return { status: 200, body: pageOf(world, selection, { query, caller: principal }) }
  },

  updateProspectById: (world, call) => {
    const prospect = visibleProspect(world, call.principal, call.path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const changed = changeProspect(world, prospect, call.body)
    if (typeof changed.status === 'number') return changed
    return inFormat(call, prospectViewFor(call.principal.scopes)(saveProspect(world, changed)))
  },

  updateAdditionalData: (world, call) => {
    const prospect = visibleProspect(world, call.principal, call.path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const additionalData = { ...prospect.additionalData, ...call.body }
    const saved = saveProspect(world, { ...prospect, additionalData })
    return inFormat(call, prospectViewFor(call.principal.scopes)(saved))
  },

  deleteProspect: (world, call) => {
    const prospect = visibleProspect(world, call.principal, call.path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    deleteProspect(world, prospect)
    return inFormat(call, prospectViewFor(call.principal.scopes)(prospect))
  },

  transferProspect: (world, { principal, path, body }) => {
    const prospect = visibleProspect(world, principal, path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const moved = transferTo(world, prospect, { to: body, caller: principal })
    return typeof moved.status === 'number' ? moved : { status: 200, body: toTransferDone(moved) }
  },

  createCSAT: (world, { principal, path, body }) => {
    const prospect = visibleProspect(world, principal, path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const { result, comment } = body
    const said = { prospectId: prospect.id, result, ...(comment !== undefined && { comment }) }
    world.data.csats.insert({ ...said, id: newObjectId(world), createdAt: world.now() })
    return { status: 200, body: said }
  },

  getProspectAdditionalFieldsById: (world, call) =>
    visibleProspect(world, call.principal, call.path.prospectId) === undefined
      ? notFound('Prospect')
      : inFormat(call, ADDITIONAL_FIELDS),

  deprecatedGetArchivingReasons: (world, call) =>
    visibleAgent(world, call.principal, call.query.agent) === undefined
      ? notFound('Agent')
      : inFormat(call, wordsOf(world).archivingReasons),
}
