import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import type { Scope } from '../auth/scope.ts'
import { toIsoDate } from '../iso-date.ts'
import type { ProspectRecord } from './prospect-record.ts'

/** A prospect as answers and notifications show it. */
export type ProspectView = (record: ProspectRecord) => Schemas['Prospect']

const toFullView: ProspectView = defineView(toAllKeys)

const toReducedView: ProspectView = defineView(toKeys)

/** How a prospect is shown to whoever has these scopes: additional data take a scope of their own. */
export function prospectViewFor(scopes: readonly Scope[]): ProspectView {
  return seesAll(scopes) ? toFullView : toReducedView
}

/** The same for what is shown but once, in an answer that holds more of its own: nobody remembers it. */
export function toFleetingView(
  record: ProspectRecord,
  scopes: readonly Scope[],
): Schemas['Prospect'] {
  return seesAll(scopes) ? toAllKeys(record) : toKeys(record)
}

function seesAll(scopes: readonly Scope[]): boolean {
  return scopes.includes('prospects:readAdditionalData')
}

function toAllKeys(record: ProspectRecord): Schemas['Prospect'] {
  return { ...toKeys(record), additionalData: record.additionalData }
}

/** In the order of captured answers. */
function toKeys(record: ProspectRecord): Schemas['Prospect'] {
  const { account, group, initialGroup, transferredAt } = record
  return {
    id: record.id,
    created: toIsoDate(record.createdAt),
    transferredAt: transferredAt === undefined ? null : toIsoDate(transferredAt),
    group: group.name,
    groupId: group.id,
    account: account.name,
    accountId: account.id,
    initialGroup: initialGroup.name,
    initialGroupId: initialGroup.id,
    ...(record.firstName !== undefined && { firstName: record.firstName }),
    ...(record.lastName !== undefined && { lastName: record.lastName }),
    ...(record.category !== undefined && { category: record.category }),
    nin: record.nin,
    userMade: record.userMade,
    status: record.status,
    phones: record.phones,
    emails: record.emails,
    contactMediums: record.contactMediums,
    leads: record.leads,
    ...(record.agent !== undefined && { agent: record.agent }),
    ...(record.archivingReason !== undefined && { archivingReason: record.archivingReason }),
    ...(record.label !== undefined && { label: record.label }),
    ...toDates(record),
  }
}

function toDates(record: ProspectRecord): Partial<Schemas['Prospect']> {
  return {
    ...when('assigned', record.assignedAt),
    ...when('nextReminder', record.nextReminderAt),
    ...when('firstContactedAt', record.firstContactedAt),
    ...when('sentWorkingHourMessage', record.sentWorkingHourMessageAt),
    ...when('facebookDueAt', record.facebookDueAt),
    ...when('instagramDueAt', record.instagramDueAt),
    ...when('whatsAppDueAt', record.whatsAppDueAt),
  }
}

function when<Key extends string>(key: Key, instant: number | undefined): { [K in Key]?: string } {
  // The type of a computed key is lost to the compiler.
  return instant === undefined ? {} : ({ [key]: toIsoDate(instant) } as { [K in Key]?: string })
}
