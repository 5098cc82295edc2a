import type { Draft } from '@ensaio/contracts'
import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import type { Scope } from '../auth/scopes.ts'
import { toIsoDate } from '../iso-date.ts'
import type { ProspectRecord } from './prospect.ts'

type Prospect = Schemas['Prospect']

/** A prospect as answers and notifications show it. */
export type ProspectView = (record: ProspectRecord) => Prospect

const toFullView: ProspectView = defineView(toAllKeys)

const toReducedView: ProspectView = defineView(toKeys)

/** Returns the view of a prospect for these scopes: additional data require a scope of their own. */
export function prospectViewFor(scopes: readonly Scope[]): ProspectView {
  return seesAll(scopes) ? toFullView : toReducedView
}

/** Returns the same view uncached, for an answer that extends it. */
export function toUncachedView(record: ProspectRecord, scopes: readonly Scope[]): Draft<Prospect> {
  return seesAll(scopes) ? toAllKeys(record) : toKeys(record)
}

/** Returns the keys that differ between two states of a prospect, additional data included. */
export function changedKeys(before: ProspectRecord, after: ProspectRecord): readonly string[] {
  const [old, current] = [toFullView(before), toFullView(after)]
  const keys = [...Object.keys(current), ...Object.keys(old)] as (keyof Prospect)[]
  return [...new Set(keys)].filter((key) => !isSame(old[key], current[key]))
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

function seesAll(scopes: readonly Scope[]): boolean {
  return scopes.includes('prospects:readAdditionalData')
}

function toAllKeys(record: ProspectRecord): Draft<Prospect> {
  const view = toKeys(record)
  view.additionalData = record.additionalData
  return view
}

/**
 * Returns the fields in the order of captured answers. Field by field: spreading optional parts takes several times as
 * long.
 */
function toKeys(record: ProspectRecord): Draft<Prospect> {
  const view: Draft<Prospect> = {
    ...toFirstKeys(record),
    nin: record.nin,
    userMade: record.userMade,
    status: record.status,
    phones: record.phones,
    emails: record.emails,
    contactMediums: record.contactMediums,
    leads: record.leads,
  }
  if (record.agent !== undefined) view.agent = record.agent
  if (record.archivingReason !== undefined) view.archivingReason = record.archivingReason
  if (record.label !== undefined) view.label = record.label
  addDates(view, record)
  return view
}

function toFirstKeys(record: ProspectRecord) {
  const { account, group, initialGroup, transferredAt } = record
  const keys: Draft<Omit<Prospect, 'status' | 'leads'>> = {
    id: record.id,
    created: toIsoDate(record.createdAt),
    transferredAt: transferredAt === undefined ? null : toIsoDate(transferredAt),
    group: group.name,
    groupId: group.id,
    account: account.name,
    accountId: account.id,
    initialGroup: initialGroup.name,
    initialGroupId: initialGroup.id,
  }
  if (record.firstName !== undefined) keys.firstName = record.firstName
  if (record.lastName !== undefined) keys.lastName = record.lastName
  if (record.category !== undefined) keys.category = record.category
  return keys
}

function addDates(view: Draft<Prospect>, record: ProspectRecord): void {
  const { assignedAt, nextReminderAt, firstContactedAt, sentWorkingHourMessageAt } = record
  const { facebookDueAt, instagramDueAt, whatsAppDueAt } = record
  if (assignedAt !== undefined) view.assigned = toIsoDate(assignedAt)
  if (nextReminderAt !== undefined) view.nextReminder = toIsoDate(nextReminderAt)
  if (firstContactedAt !== undefined) view.firstContactedAt = toIsoDate(firstContactedAt)
  if (sentWorkingHourMessageAt !== undefined) {
    view.sentWorkingHourMessage = toIsoDate(sentWorkingHourMessageAt)
  }
  if (facebookDueAt !== undefined) view.facebookDueAt = toIsoDate(facebookDueAt)
  if (instagramDueAt !== undefined) view.instagramDueAt = toIsoDate(instagramDueAt)
  if (whatsAppDueAt !== undefined) view.whatsAppDueAt = toIsoDate(whatsAppDueAt)
}

/** Returns a prospect as the search by phone number shows it: its id has another name there. */
export const toPhoneView = defineView((record: ProspectRecord): Schemas['ProspectByPhone'] => ({
  _id: record.id,
  created: toIsoDate(record.createdAt),
  account: record.account.name,
  accountId: record.account.id,
  group: record.group.name,
  groupId: record.group.id,
  ...(record.firstName !== undefined && { firstName: record.firstName }),
  ...(record.lastName !== undefined && { lastName: record.lastName }),
  status: record.status,
  phones: record.phones,
  emails: record.emails,
  leads: record.leads,
  ...(record.agent !== undefined && { agent: record.agent }),
}))

/** Returns the destination of a transferred prospect. */
export function toTransferDone({ id, group, agent }: ProspectRecord): Schemas['TransferDone'] {
  return {
    prospectId: id,
    group: group.name,
    groupId: group.id,
    ...(agent !== undefined && { agentId: agent.id }),
  }
}
