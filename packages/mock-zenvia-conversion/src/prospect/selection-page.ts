import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { SelectionRecord } from '../account/selection-record.ts'
import type { IntegrationRecord } from '../auth/integration-record.ts'
import { visibleProspect } from '../auth/visibility.ts'
import type { CallOf } from '../handlers/handlers-for.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { prospectViewFor } from './prospect-view.ts'

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
