import type { OrderRange } from '@ensaio/mock-kit'
import type { IntegrationRecord } from '../auth/integration.ts'
import { groupIdsBelow } from '../auth/visibility.ts'
import type { Refusal } from '../errors/error-replies.ts'
import { storedFormOf } from '../lead/phone-number.ts'
import { listPartOf } from '../listing/list-range.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { otherDatesOf, passesAll, testsOf } from './prospect-filters.ts'
import type { ProspectQuery } from './prospect-filters.ts'
import type { ProspectRecord } from './prospect.ts'

/** An index is used where it finds at most one in so many: above that, walking the list is faster than sorting. */
const INDEX_SHARE = 64

/** The prospects that the query asks for and the caller sees, newest first. */
export function listProspects(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  query: ProspectQuery,
): readonly ProspectRecord[] | Refusal<400> {
  const part = listPartOf(world, query, otherDatesOf(query))
  if ('status' in part) return part
  const groups = groupsOf(world, caller, query)
  const tests = testsOf(query, { groups, spans: part.spans })
  const few = candidates(world, query)
  return few === undefined
    ? world.data.prospects.select('created', { ...part.range, limit: part.limit, tests })
    : inRange(few, part.range)
        .filter((record) => passesAll(record, tests))
        .slice(0, part.limit)
}

/** The prospects that alone can be meant; `undefined` where no index knows better than to look at all. */
function candidates(
  world: ZenviaConversionWorld,
  { phoneNumber, agent }: ProspectQuery,
): readonly ProspectRecord[] | undefined {
  const { prospects } = world.data
  if (phoneNumber !== undefined) return prospects.by('phone', storedFormOf(phoneNumber))
  const isRare =
    agent !== undefined && prospects.count('agent', agent) * INDEX_SHARE < prospects.size
  return isRare ? prospects.by('agent', agent) : undefined
}

/** Newest first. */
function inRange(
  records: readonly ProspectRecord[],
  { after = '', before }: OrderRange,
): readonly ProspectRecord[] {
  return records
    .filter(({ id }) => id > after && (before === undefined || id < before))
    .sort((one, other) => (one.id < other.id ? 1 : -1))
}

/** The sets of groups that a prospect has to be in; those that hold all groups say nothing. */
function groupsOf(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  { group }: ProspectQuery,
): readonly ReadonlySet<string>[] {
  return [caller.groupId, ...(group === undefined ? [] : [group])]
    .map((id) => groupIdsBelow(world, id))
    .filter((ids) => ids.size < world.data.groups.size)
}
