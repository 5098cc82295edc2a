import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { IntegrationRecord } from '../auth/integration.ts'
import { visibleProspect } from '../auth/visibility.ts'
import type { CallOf } from '../handlers/handler-types.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { prospectViewFor } from './prospect-view.ts'

/** The id of the default scenario's selection. Nothing lists selections, so it has to be known. */
export const SELECTION_ID = '69086f10c0ffee0010000017'

/** A selection of prospects that an agent made in the app. */
export interface SelectionRecord {
  readonly id: string
  readonly createdAt: number
  readonly groupId: string
  readonly prospectIds: readonly string[]
}

type Prospect = Schemas['Prospect']

/** The required fields of a prospect. */
const REQUIRED_KEYS = [
  'id',
  'created',
  'account',
  'accountId',
  'group',
  'groupId',
  'status',
  'leads',
] as const satisfies readonly (keyof Prospect)[]

/** The default size of a page (assumed). */
const PAGE_SIZE = 100

/** The query of a page, and its caller. */
interface PageRequest {
  readonly query: CallOf<'getContactsSelection'>['query']
  readonly caller: IntegrationRecord
}

/** Returns a page of a selection. Prospects that were deleted since, or that the caller does not see, are left out. */
export function pageOf(
  world: ZenviaConversionWorld,
  { prospectIds }: SelectionRecord,
  { query, caller }: PageRequest,
): Schemas['ProspectsPaginated'] {
  const { offset = 0, limit = PAGE_SIZE, fields } = query
  const picked = prospectIds.flatMap((id) => visibleProspect(world, caller, id) ?? [])
  const views = picked.slice(offset, offset + limit).map(prospectViewFor(caller.scopes))
  const contacts = fields === undefined ? views : views.map((view) => only(view, fields))
  return { contacts, total: picked.length }
}

function only(view: Prospect, fields: readonly string[]): Prospect {
  const kept = new Set<string>([...REQUIRED_KEYS, ...fields])
  const entries = Object.entries(view).filter(([key]) => kept.has(key))
  // The required fields are always kept.
  return Object.fromEntries(entries) as Prospect
}
