import type { Column, ColumnTest } from '@ensaio/mock-kit'
import type { CallOf } from '../handlers/handler-types.ts'
import { additionalField, toCondition } from '../listing/additional-condition.ts'
import type { DatePair, Span } from '../listing/date-range.ts'
import type { ProspectRecord } from './prospect.ts'
import { isFoundBy } from './text-search.ts'

export type ProspectQuery = CallOf<'getProspects'>['query']

/** Whether a prospect is to be shown, by one thing about it. */
export type ProspectTest = ColumnTest<ProspectRecord>

const STATUS = column('status', ({ status }) => status)
const AGENT = column('agent', ({ agent }) => agent?.id)
const CATEGORY = column('category', ({ category }) => category)
const GROUP = column('group', ({ group }) => group.id)
const CLAIMED = column('claimed', ({ assignedAt }) => assignedAt)
const TRANSFERRED = column('transferred', ({ transferredAt }) => transferredAt)

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

/** What a query comes to, beside what it says itself. */
export interface ProspectScope {
  /** Each of these has to hold the prospect's group. */
  readonly groups: readonly ReadonlySet<string>[]
  /** Of `otherDatesOf`, in this order. */
  readonly spans: readonly Span[]
}

/** What the query asks for, one test for each filter, the cheap ones first; but for the phone number, which an index finds. */
export function testsOf(
  query: ProspectQuery,
  { groups, spans }: ProspectScope,
): readonly ProspectTest[] {
  const { status, withAgent, agent, category, search } = query
  const [claimed = {}, transferred = {}] = spans
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

/** Whether the record passes all tests, where it is looked at alone. */
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
  { from, until }: Span,
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
