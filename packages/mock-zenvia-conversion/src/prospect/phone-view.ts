import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { defineView } from '@ensaio/mock-kit'
import { toIsoDate } from '../iso-date.ts'
import type { ProspectRecord } from './prospect-record.ts'

/** A prospect as the search by phone number shows it: its key has another name there. */
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
