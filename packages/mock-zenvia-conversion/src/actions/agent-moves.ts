// What agents do with prospects in the app: claim, transfer, archive, label.
import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import {
  ARCHIVING_REASONS,
  isArchivingReason,
  isLabel,
  LABELS,
} from '../account/account-settings.ts'
import {
  archiveProspect,
  claimProspect,
  transferToAgent,
  transferToGroup,
} from '../prospect/change-prospect.ts'
import { saveProspect } from '../prospect/save-prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { subjectOf } from './find-subject.ts'
import { standingOf } from './standing.ts'

type VendorAction = Action<ZenviaConversionWorld>

export const agentClaims: VendorAction = {
  description:
    'An agent claims a prospect that nobody has: { prospectId, agentId? }. Without an agent, one of its group.',
  run: (world, input) => {
    const subject = subjectOf(world, readInput('agentClaims', input, ['prospectId', 'agentId']))
    const prospect = subject.prospect()
    if (prospect.status !== 'unclaimed') {
      return subject.refuse(`the prospect is ${prospect.status}. Claim one that is unclaimed.`)
    }
    return standingOf(world, claimProspect(world, prospect, subject.agentFor(prospect)))
  },
}

export const agentTransfers: VendorAction = {
  description:
    'An agent transfers a prospect, to another agent or to a group: { prospectId, agentId } or { prospectId, groupId }.',
  run: (world, input) => {
    const subject = subjectOf(
      world,
      readInput('agentTransfers', input, ['prospectId', 'agentId', 'groupId']),
    )
    const prospect = subject.prospect()
    const agent = subject.namedAgent()
    if ((agent === undefined) === (subject.fields.optionalText('groupId') === undefined)) {
      return subject.refuse('it goes to an agent or to a group. Send agentId or groupId.')
    }
    const moved =
      agent === undefined
        ? transferToGroup(world, prospect, subject.group())
        : transferToAgent(world, prospect, agent)
    return standingOf(world, moved)
  },
}

export const agentArchives: VendorAction = {
  description: `An agent archives a prospect: { prospectId, reason }. Reasons: ${ARCHIVING_REASONS.map(({ reason }) => reason).join(', ')}.`,
  run: (world, input) => {
    const subject = subjectOf(world, readInput('agentArchives', input, ['prospectId', 'reason']))
    const prospect = subject.prospect()
    const reason = subject.fields.text('reason')
    if (!isArchivingReason(reason)) {
      return subject.refuse(`there is no reason "${reason}". Send one that the description lists.`)
    }
    return standingOf(world, archiveProspect(world, prospect, reason))
  },
}

export const agentLabels: VendorAction = {
  description: `An agent labels a prospect: { prospectId, label? }. Labels: ${LABELS.map(({ key }) => key).join(', ')}; without one it is taken off.`,
  run: (world, input) => {
    const subject = subjectOf(world, readInput('agentLabels', input, ['prospectId', 'label']))
    const prospect = subject.prospect()
    const label = subject.fields.optionalText('label') ?? null
    if (label !== null && !isLabel(label)) {
      return subject.refuse(`there is no label "${label}". Send one that the description lists.`)
    }
    return standingOf(world, saveProspect(world, { ...prospect, label }))
  },
}
