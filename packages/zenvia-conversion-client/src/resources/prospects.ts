import type { Call, CallOptions, ResultOf } from '@ensaio/client-kit'
import type { BodyOf, QueryOf } from '@ensaio/contracts'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { ProspectQuery } from '../query/list-query.ts'
import { createListing, type Listing } from './listing.ts'
import type {
  AdditionalField,
  ArchivingReason,
  Csat,
  Prospect,
  ProspectByPhone,
  ProspectChanges,
  TransferDone,
} from './models.ts'

/** Values of additional fields, by key. */
export type AdditionalData = BodyOf<Operations['updateAdditionalData']>

/** The page of a selection, and the keys of its prospects. */
export type SelectionQuery = QueryOf<Operations['getContactsSelection']>

/** Potential clients. Reading needs the scope `prospects:read`, writing `prospects:write`. */
export interface Prospects extends Listing<ProspectQuery, Prospect> {
  get(prospectId: string, options?: CallOptions): Promise<Prospect>
  /** Changes names, archives, labels, or adds a phone or an email. Not sent again by itself. */
  update(prospectId: string, changes: ProspectChanges, options?: CallOptions): Promise<Prospect>
  /** Gives the prospect that was. Not sent again by itself: a second time it would not be found. */
  delete(prospectId: string, options?: CallOptions): Promise<Prospect>
  /** @param to Key of the group that shall have the prospect. Agents can be had by `actAsUser` only. */
  transfer(
    prospectId: string,
    to: { readonly group: string },
    options?: CallOptions,
  ): Promise<TransferDone>
  updateAdditionalData(
    prospectId: string,
    values: AdditionalData,
    options?: CallOptions,
  ): Promise<Prospect>
  /** Fields that the prospect's group has. Needs the scope `prospects:readAdditionalData`. */
  additionalFields(prospectId: string, options?: CallOptions): Promise<readonly AdditionalField[]>
  /** Records how content the prospect is. */
  createCsat(
    prospectId: string,
    csat: Csat,
    options?: CallOptions,
  ): Promise<ResultOf<Operations['createCSAT']>>
  /** With or without the `+` of the number. @note The key of such a prospect is `_id`, as the vendor has it. */
  findByPhone(phoneNumber: string, options?: CallOptions): Promise<readonly ProspectByPhone[]>
  /** One page of the prospects that an agent has selected in the app. */
  selection(
    selectionId: string,
    query?: SelectionQuery,
    options?: CallOptions,
  ): Promise<ResultOf<Operations['getContactsSelection']>>
  /** @deprecated The vendor wants `actAsUser.archivingReasons` in its place. */
  archivingReasons(agentId: string, options?: CallOptions): Promise<readonly ArchivingReason[]>
}

export function createProspects(call: Call<Operations>, now: () => number): Prospects {
  const { json } = call
  return {
    ...createListing(call, { id: 'getProspects', createdOf: ({ created }) => created, now }),
    get: (prospectId, options) => json('getProspectById', { path: { prospectId } }, options),
    update: (prospectId, body, options) =>
      json('updateProspectById', { path: { prospectId }, body }, options),
    delete: (prospectId, options) => json('deleteProspect', { path: { prospectId } }, options),
    transfer: (prospectId, body, options) =>
      json('transferProspect', { path: { prospectId }, body }, options),
    updateAdditionalData: (prospectId, body, options) =>
      json('updateAdditionalData', { path: { prospectId }, body }, options),
    additionalFields: (prospectId, options) =>
      json('getProspectAdditionalFieldsById', { path: { prospectId } }, options),
    createCsat: (prospectId, body, options) =>
      json('createCSAT', { path: { prospectId }, body }, options),
    findByPhone: (phoneNumber, options) =>
      json('getProspectsByPhoneNumber', { query: { phoneNumber } }, options),
    selection: (selectionId, query = {}, options) =>
      json('getContactsSelection', { path: { selectionId }, query }, options),
    archivingReasons: (agent, options) =>
      json('deprecatedGetArchivingReasons', { query: { agent } }, options),
  }
}
