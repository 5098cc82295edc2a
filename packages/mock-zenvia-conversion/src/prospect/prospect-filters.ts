import type { Column, ColumnTest } from '@ensaio/mock-kit'
import type { CallOf } from '../handlers/handler-types.ts'
import { additionalField, toCondition } from '../listing/additional-condition.ts'
import type { DatePair, DateRange } from '../listing/date-range.ts'
import type { ProspectRecord } from './prospect.ts'
import { isFoundBy } from './text-search.ts'

export type ProspectQuery = CallOf<'getProspects'>['query']

/** A test of one field of a prospect. */
export type ProspectTest = ColumnTest<ProspectRecord>

const STATUS = column('status', ({ status }) => status)
const AGENT = column('agent', ({ agent }) => agent?.id)
const CATEGORY = column('category', ({ category }) => category)
const GROUP = column('group', ({ group }) => group.id)
const CLAIMED = column('claimed', ({ assignedAt }) => assignedAt)
const TRANSFERRED = column('transferred', ({ transferredAt }) => transferredAt)

/** Returns the pairs of dates other than that of creation. */
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

/** The bounds of a query beyond its own filters. */
export interface ProspectScope {
  /** Sets that must all contain the prospect's group. */
  readonly groups: readonly ReadonlySet<string>[]
  /** The ranges of `otherDatesOf`, in this order. */
  readonly dateRanges: readonly DateRange[]
}

/** Returns the tests of a query, one for each filter, cheap ones first. The phone number is left to its index. */
export function testsOf(
  query: ProspectQuery,
  { groups, dateRanges }: ProspectScope,
): readonly ProspectTest[] {
  const { status, withAgent, agent, category, search } = query
  const [claimed = {}, transferred = {}] = dateRanges
  const conditions = [
    ...new Set([...(query['additionalData[]'] ?? []), ...(query.additionalData ?? [])]),
  ]
  return [
    ...equal(STATUS, status),
    ...equal(AGENT, agent),
    ...equal(CATEGORY, category),
    ...(withAgent === undefined ? [] : [hasAgent(withAgent)]),
    ...groups.map((ids) => test(GROUP, (id) => ids.has(id))),
    ...within(CLAIMED, claimed),
    ...within(TRANSFERRED, transferred),
    ...conditions.map(meets),
    ...(search === undefined ? [] : [isFoundBy(search)]),
  ]
}

/** Returns true when the record passes all tests. */
export function passesAll(record: ProspectRecord, tests: readonly ProspectTest[]): boolean {
  return tests.every((one) => one.test(one.column.valueOf(record)))
}

function hasAgent(withAgent: boolean): ProspectTest {
  return test(AGENT, (id) => (id !== undefined) === withAgent)
}

function meets(text: string): ProspectTest {
  const { field, isMetBy } = toCondition(text)
  const additional = column(`additionalData ${field}`, ({ additionalData }) =>
    additionalField(additionalData, field),
  )
  return test(additional, isMetBy)
}

function equal(
  of: Column<ProspectRecord, string | undefined>,
  wanted: string | undefined,
): readonly ProspectTest[] {
  return wanted === undefined ? [] : [test(of, (value) => value === wanted)]
}

function within(
  of: Column<ProspectRecord, number | undefined>,
  { from, until }: DateRange,
): readonly ProspectTest[] {
  if (from === undefined && until === undefined) return []
  const [first, last] = [from ?? -Infinity, until ?? Infinity]
  return [test(of, (instant) => instant !== undefined && instant >= first && instant <= last)]
}

function column<Value>(
  name: string,
  valueOf: (record: ProspectRecord) => Value,
): Column<ProspectRecord, Value> {
  return { name, valueOf }
}

function test<Value>(
  of: Column<ProspectRecord, Value>,
  isWanted: (value: Value) => boolean,
): ProspectTest {
  const one: ColumnTest<ProspectRecord, Value> = { column: of, test: isWanted }
  return one
}
