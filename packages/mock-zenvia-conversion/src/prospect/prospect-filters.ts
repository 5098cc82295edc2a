import type { DatePair, Span } from '../listing/span.ts'
import { toCondition } from '../listing/additional-condition.ts'
import { storedFormOf } from '../lead/phone-number.ts'
import type { CallOf } from '../handlers/handlers-for.ts'
import type { ProspectRecord } from './prospect-record.ts'
import { isFoundBy } from './search-text.ts'

export type ProspectQuery = CallOf<'getProspects'>['query']

/** Whether a prospect is to be shown. */
export type ProspectTest = (record: ProspectRecord) => boolean

/** The pairs of dates beside that of creation. */
export function otherDatesOf(query: ProspectQuery): readonly DatePair[] {
  return [
    {
      names: ['claimedAfter', 'claimedBefore'],
      after: query.claimedAfter ?? query.claimStart,
      before: query.claimedBefore ?? query.claimEnd,
    },
    {
      names: ['transferredAfter', 'transferredBefore'],
      after: query.transferredAfter ?? query.transferStart,
      before: query.transferredBefore ?? query.transferEnd,
    },
  ]
}

/** What the query asks for, one test for each filter, the cheap ones first. */
export function testsOf(query: ProspectQuery, spans: readonly Span[]): readonly ProspectTest[] {
  const { status, withAgent, agent, category, phoneNumber, search } = query
  const [claimed = {}, transferred = {}] = spans
  const conditions = [
    ...new Set([...(query['additionalData[]'] ?? []), ...(query.additionalData ?? [])]),
  ]
  return [
    ...(status === undefined ? [] : [(record: ProspectRecord) => record.status === status]),
    ...(withAgent === undefined
      ? []
      : [(record: ProspectRecord) => (record.agent !== undefined) === withAgent]),
    ...(agent === undefined ? [] : [(record: ProspectRecord) => record.agent?.id === agent]),
    ...(category === undefined ? [] : [(record: ProspectRecord) => record.category === category]),
    ...within(claimed, ({ assignedAt }) => assignedAt),
    ...within(transferred, ({ transferredAt }) => transferredAt),
    ...(phoneNumber === undefined ? [] : [hasPhone(phoneNumber)]),
    ...conditions.map(toCondition).map(
      (condition): ProspectTest =>
        ({ additionalData }) =>
          condition(additionalData),
    ),
    ...(search === undefined ? [] : [isFoundBy(search)]),
  ]
}

/** One test for all of them. */
export function all(tests: readonly ProspectTest[]): ProspectTest {
  const [only] = tests
  if (only !== undefined && tests.length === 1) return only
  return (record) => {
    for (const test of tests) if (!test(record)) return false
    return true
  }
}

/** Numbers are the same when their digits are. */
function hasPhone(phoneNumber: string): ProspectTest {
  const stored = storedFormOf(phoneNumber)
  return ({ phones }) => phones.includes(stored)
}

function within(
  { from, until }: Span,
  instantOf: (record: ProspectRecord) => number | undefined,
): readonly ProspectTest[] {
  if (from === undefined && until === undefined) return []
  const [first, last] = [from ?? -Infinity, until ?? Infinity]
  return [
    (record) => {
      const instant = instantOf(record)
      return instant !== undefined && instant >= first && instant <= last
    },
  ]
}
