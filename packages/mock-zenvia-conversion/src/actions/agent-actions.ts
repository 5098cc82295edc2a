// The actions of agents in the app, apart from interactions.
import { ActionRefusedError, defineAction } from '@ensaio/mock-kit'
import { wordsOf } from '../account/account-settings.ts'
import { setPresence } from '../account/agent.ts'
import { newObjectId } from '../object-id.ts'
import {
  archiveProspect,
  claimProspect,
  transferToAgent,
  transferToGroup,
} from '../prospect/change-prospect.ts'
import { saveProspect } from '../prospect/save-prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import {
  agentFor,
  findAgent,
  findGroup,
  findProspect,
  RECORD_FIELDS,
  stateOf,
} from './input-records.ts'

const { prospectId, agentId, groupId } = RECORD_FIELDS

export const agentClaims = defineAction({
  description: 'An agent claims a prospect that nobody has. Without an agent, one of its group.',
  input: { type: 'object', required: ['prospectId'], properties: { prospectId, agentId } },
  run: (world: ZenviaConversionWorld, input) => {
    const prospect = findProspect(world, input.prospectId)
    if (prospect.status !== 'unclaimed') {
      throw new ActionRefusedError(
        `the prospect is ${prospect.status}. Claim one that is unclaimed.`,
      )
    }
    return stateOf(world, claimProspect(world, prospect, agentFor(world, prospect, input.agentId)))
  },
})

export const agentTransfers = defineAction({
  description: 'An agent transfers a prospect, to another agent or to a group: one of the two.',
  input: { type: 'object', required: ['prospectId'], properties: { prospectId, agentId, groupId } },
  run: (world: ZenviaConversionWorld, input) => {
    const prospect = findProspect(world, input.prospectId)
    const agent = input.agentId === undefined ? undefined : findAgent(world, input.agentId)
    if ((agent === undefined) === (input.groupId === undefined)) {
      throw new ActionRefusedError('it goes to an agent or to a group. Send agentId or groupId.')
    }
    const moved =
      agent === undefined
        ? transferToGroup(world, prospect, findGroup(world, input.groupId))
        : transferToAgent(world, prospect, agent)
    return stateOf(world, moved)
  },
})

export const agentArchives = defineAction({
  description: 'An agent archives a prospect.',
  input: {
    type: 'object',
    required: ['prospectId', 'reason'],
    properties: { prospectId, reason: { type: 'string', minLength: 1 } },
  },
  run: (world: ZenviaConversionWorld, { prospectId: id, reason }) => {
    const known = wordsOf(world).archivingReasons.map((one) => one.reason)
    requireWord({ field: 'reason', word: reason, known })
    return stateOf(world, archiveProspect(world, findProspect(world, id), reason))
  },
})

export const agentLabels = defineAction({
  description: 'An agent labels a prospect; without a label it has none from then on.',
  input: {
    type: 'object',
    required: ['prospectId'],
    properties: { prospectId, label: { type: 'string', minLength: 1 } },
  },
  run: (world: ZenviaConversionWorld, { label = null, ...input }) => {
    const known = wordsOf(world).labels.map(({ key }) => key)
    if (label !== null) requireWord({ field: 'label', word: label, known })
    return stateOf(world, saveProspect(world, { ...findProspect(world, input.prospectId), label }))
  },
})

/** @throws ActionRefusedError for a word that the account does not have */
function requireWord({
  field,
  word,
  known,
}: {
  readonly field: string
  readonly word: string
  readonly known: readonly string[]
}): void {
  if (known.includes(word)) return
  const choices = known.map((one) => JSON.stringify(one)).join(', ')
  throw new ActionRefusedError(`${field} is ${JSON.stringify(word)}. Send one of ${choices}.`)
}

/** An agent selects prospects in the app. Nothing lists selections, so only this action tells the id of one. */
export const agentSelects = defineAction({
  description:
    'An agent selects prospects in the app. The whole account sees the selection, unless groupId names a group.',
  input: {
    type: 'object',
    required: ['prospectIds'],
    properties: { prospectIds: { type: 'array', minItems: 1, items: prospectId }, groupId },
  },
  run: (world: ZenviaConversionWorld, input) => {
    const prospects = input.prospectIds.map((id) => findProspect(world, id))
    const { id: selectionId } = world.data.selections.insert({
      id: newObjectId(world),
      createdAt: world.now(),
      groupId: findGroup(world, input.groupId).id,
      prospectIds: [...new Set(prospects.map(({ id }) => id))],
    })
    return { selectionId }
  },
})

export const agentGoesOnline = presenceAction('An agent opens the app.', true)
export const agentGoesOffline = presenceAction('An agent leaves the app.', false)

function presenceAction(description: string, isOnline: boolean) {
  return defineAction({
    description,
    input: { type: 'object', required: ['agentId'], properties: { agentId } },
    run: (world: ZenviaConversionWorld, input) => {
      const agent = setPresence(world, findAgent(world, input.agentId), isOnline)
      return { agentId: agent.id, isOnline: agent.isOnline }
    },
  })
}
