import type { OrderRange } from '@ensaio/mock-kit'
import type { IntegrationRecord } from '../auth/integration.ts'
import { groupIdsBelow } from '../auth/visibility.ts'
import type { ErrorReply } from '../errors/error-replies.ts'
import { storedFormsOf } from '../lead/phone-number.ts'
import { readListBounds } from '../listing/list-range.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { otherDatesOf, passesAll, testsOf } from './prospect-filters.ts'
import type { ProspectQuery } from './prospect-filters.ts'
import type { ProspectRecord } from './prospect.ts'

/** An index is used where it finds at most one in so many: otherwise walking the list is faster than sorting. */
const INDEX_SHARE = 64

/** Returns the prospects that match the query and that the caller sees, newest first. */
export function listProspects(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  query: ProspectQuery,
): readonly ProspectRecord[] | ErrorReply<400> {
  const bounds = readListBounds(world, query, otherDatesOf(query))
  if ('status' in bounds) return bounds
  const groups = groupsOf(world, caller, query)
  const tests = testsOf(query, { groups, dateRanges: bounds.dateRanges })
  const few = candidates(world, caller, query)
  return few === undefined
    ? world.data.prospects.select('created', { ...bounds.range, limit: bounds.limit, tests })
    : inRange(few, bounds.range)
        .filter((record) => passesAll(record, tests))
        .slice(0, bounds.limit)
}

/** Returns the only prospects that can match; `undefined` where no index helps. */
function candidates(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  { phoneNumber, agent }: ProspectQuery,
): readonly ProspectRecord[] | undefined {
  const { prospects } = world.data
  if (phoneNumber !== undefined) return prospectsWithPhone(world, caller, phoneNumber)
  const isRare =
    agent !== undefined && prospects.count('agent', agent) * INDEX_SHARE < prospects.size
  return isRare ? prospects.by('agent', agent) : undefined
}

/** Returns the prospects with the phone number, in whatever notation the caller writes it. */
export function prospectsWithPhone(
  { data: { groups, prospects } }: ZenviaConversionWorld,
  { groupId }: IntegrationRecord,
  phoneNumber: string,
): readonly ProspectRecord[] {
  const forms = storedFormsOf(phoneNumber, groups.get(groupId)?.countryCode ?? '')
  return [...new Set(forms.flatMap((form) => prospects.by('phone', form)))]
}

/** Returns the records within the range, newest first. */
function inRange(
  records: readonly ProspectRecord[],
  { after = '', before }: OrderRange,
): readonly ProspectRecord[] {
  return records
    .filter(({ id }) => id > after && (before === undefined || id < before))
    .sort((one, other) => (one.id < other.id ? 1 : -1))
}

/** Returns the sets of groups that a prospect must be in; sets of all groups are left out. */
function groupsOf(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  { group }: ProspectQuery,
): readonly ReadonlySet<string>[] {
  return [caller.groupId, ...(group === undefined ? [] : [group])]
    .map((id) => groupIdsBelow(world, id))
    .filter((ids) => ids.size < world.data.groups.size)
}
