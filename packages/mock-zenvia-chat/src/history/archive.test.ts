import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAccount } from '../account/account.ts'
import { createAgents, DEPARTMENTS, TAGS } from '../account/staff.ts'
import { createFilter } from '../query/filter.ts'
import type { Filter, FilterQuery } from '../query/filter.ts'
import type { Selection } from '../query/selection.ts'
import type { Row } from '../rows/row.ts'
import { archiveOf } from './archive.ts'
import type { Archive } from './archive.ts'
import { createArrivals } from './arrivals.ts'
import { indexOfProtocol, protocolAfter, protocolAt, protocolBeyond } from './base-record.ts'
import type { BaseRecord } from './base-record.ts'
import { LIFE_MAX_S } from './occasion-at.ts'

const base: BaseRecord = {
  id: 'base',
  seed: 42,
  count: 20_000,
  from: Date.parse('2025-12-01T12:34:56.789Z'),
  until: Date.parse('2026-03-01T12:34:56.789Z'),
  customers: 6_000,
}
const account = createAccount({ agents: createAgents(24), departments: DEPARTMENTS, tags: TAGS })

/** From one agent, state and channel to some of each, which are found in different ways. */
const filterQueries: fc.Arbitrary<FilterQuery> = fc.record(
  {
    agents: fc.subarray(['101', '104', '110', '124', '999'], { minLength: 1 }),
    states: fc.subarray(['ENDED', 'MISSED', 'TALKING', 'CANCELED'], { minLength: 1 }),
    types: fc.subarray(['WHATSAPP', 'EMAIL', 'SMS', 'PHONE'], { minLength: 1 }),
    departments: fc.subarray(['7', '8'], { minLength: 1 }),
    active: fc.constantFrom('true', 'false'),
    search: fc.constant('silva'),
  },
  { requiredKeys: [] },
)

function placesOf(selection: Selection): readonly number[] {
  return Array.from({ length: selection.size }, (_, place) => selection.at(place))
}

function scanned(
  archive: Archive,
  filter: Filter,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const cursor = archive.cursor()
  const places: number[] = []
  for (cursor.index = 0; cursor.index < base.count; cursor.index += 1) {
    const isIn = cursor.created >= from && cursor.created <= to
    if (isIn && filter.matches(cursor)) places.push(cursor.index)
  }
  return places
}

/** What a row says, taken off it. */
function valuesOf(row: Row): readonly unknown[] {
  const { protocol, created, state, active, channel, agent, department, tags, nameNumber } = row
  const { queuedTime, ringingTime, talkingTime, postponedTime, pendingTime, expiredTime } = row
  const { answerableTime, firstContactTime, responseTime, hasRung, hasPended, wasPostponed } = row
  return [
    [protocol, created, state, active, channel, agent, department, tags, nameNumber],
    [queuedTime, ringingTime, talkingTime, postponedTime, pendingTime, expiredTime],
    [answerableTime, firstContactTime, responseTime, hasRung, hasPended, wasPostponed],
    [row.isAnswered, row.isOverdue],
  ]
}

describe('an archive', () => {
  test('keeps of each story what telling it again gives', () => {
    const archive = archiveOf(base, account)
    const cursor = archive.cursor()

    for (let index = 0; index < base.count; index += 7) {
      cursor.index = index
      expect(valuesOf(cursor)).toEqual(valuesOf(archive.tell(index)))
    }
  })

  test('holds stories that begin and end in time, and last no longer than reports look back', () => {
    const archive = archiveOf(base, account)

    for (let index = 0; index < base.count; index += 3) {
      const { created, summary } = archive.tell(index)
      expect(created).toBeGreaterThanOrEqual(base.from)
      expect(summary.stateOffset).toBeLessThanOrEqual(LIFE_MAX_S)
      expect(created + summary.stateOffset * 1_000).toBeLessThanOrEqual(base.until)
    }
  })

  test('selects what a look at every row would find', () => {
    const archive = archiveOf(base, account)
    const instants = fc.integer({ min: base.from - 9e8, max: base.until + 9e8 })

    fc.assert(
      fc.property(filterQueries, instants, instants, (query, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const filter = createFilter(account, query)

        expect(placesOf(archive.select(from, to, filter))).toEqual(
          scanned(archive, filter, { from, to }),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('selects from one instant to another, both included', () => {
    const archive = archiveOf(base, account)
    const instant = archive.created[700] ?? 0

    const selection = archive.select(instant, instant, createFilter(account, {}))

    expect(Array.from({ length: selection.size }, (_, place) => selection.at(place))).toEqual([700])
  })

  test('is made once for each record', () => {
    expect(archiveOf(base, account)).toBe(archiveOf(base, account))
    expect(archiveOf({ ...base }, account)).not.toBe(archiveOf(base, account))
  })
})

describe('arrivals', () => {
  test('come in order, and one can be told without the others', () => {
    const arrivals = createArrivals(base)
    const created = arrivals.all()

    expect([...created]).toEqual([...created].toSorted((a, b) => a - b))
    for (let index = 0; index < base.count; index += 101) {
      expect(arrivals.at(index)).toBe(created[index])
    }
    expect(created[0]).toBeGreaterThanOrEqual(base.from)
    expect(created.at(-1)).toBeLessThan(base.until)
  })
})

describe('protocol numbers', () => {
  test('lead back to their place, and those in between to none', () => {
    for (const index of [0, 1, 19_999]) {
      expect(indexOfProtocol(base, protocolAt(index))).toBe(index)
      expect(indexOfProtocol(base, protocolAfter(index))).toBeUndefined()
    }
    expect(indexOfProtocol(base, protocolBeyond(base))).toBeUndefined()
    expect(indexOfProtocol(base, 1)).toBeUndefined()
  })
})
