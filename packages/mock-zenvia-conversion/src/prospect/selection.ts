import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { IntegrationRecord } from '../auth/integration.ts'
import { visibleProspect } from '../auth/visibility.ts'
import type { CallOf } from '../handlers/handler-types.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { prospectViewFor } from './prospect-view.ts'

/** The one that the default scenario has: nothing lists selections, so its key has to be known. */
export const SELECTION_ID = '69086f10c0ffee0010000017'

/** Prospects that an agent has picked in the app. */
export interface SelectionRecord {
  readonly id: string
  readonly createdAt: number
  readonly groupId: string
  readonly prospectIds: readonly string[]
}

type Prospect = Schemas['Prospect']

/** The keys that every prospect has to show. */
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

/** Contacts of a page where the caller says nothing (assumed). */
const PAGE_SIZE = 100

/** What of a selection is to be shown, and to whom. */
interface PageWish {
  readonly query: CallOf<'getContactsSelection'>['query']
  readonly caller: IntegrationRecord
}

/** A page of the prospects that an agent has picked; those that were deleted since, or moved out of sight, are gone. */
export function pageOf(
  world: ZenviaConversionWorld,
  { prospectIds }: SelectionRecord,
  { query, caller }: PageWish,
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
  // What is required stays in.
  return Object.fromEntries(entries) as Prospect
}
