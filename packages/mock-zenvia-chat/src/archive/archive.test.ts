import { at, runAtOnce } from '@ensaio/mock-kit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAccount } from '../account/account.ts'
import { createAgents, DEPARTMENTS, TAGS } from '../account/staff.ts'
import { createFilter } from '../query/filter.ts'
import type { Filter, FilterQuery } from '../query/filter.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { archiveOf } from './archive.ts'
import type { Archive } from './archive.ts'
import { createArrivals } from './arrivals.ts'
import {
  indexOfProtocol,
  LIFETIME_MAX_S,
  protocolAfter,
  protocolAt,
  protocolBeyond,
} from './archive-record.ts'
import type { ArchiveRecord } from './archive-record.ts'
import type { Selection } from './selection.ts'

const record: ArchiveRecord = {
  id: 'archive',
  seed: 42,
  count: 20_000,
  from: Date.parse('2025-12-01T12:34:56.789Z'),
  until: Date.parse('2026-03-01T12:34:56.789Z'),
  customers: 6_000,
}
const account = createAccount({ agents: createAgents(24), departments: DEPARTMENTS, tags: TAGS })

/** One or several agents, states and channels, which the index finds in different ways. */
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

function indexesIn(selection: Selection): readonly number[] {
  return Array.from({ length: selection.size }, (_, position) => selection.at(position))
}

function scanned(
  archive: Archive,
  filter: Filter,
  { from, to }: { readonly from: number; readonly to: number },
): readonly number[] {
  const cursor = archive.cursor()
  const matches: number[] = []
  for (cursor.index = 0; cursor.index < record.count; cursor.index += 1) {
    const isIn = cursor.created >= from && cursor.created <= to
    if (isIn && filter.matches(cursor)) matches.push(cursor.index)
  }
  return matches
}

/** Copies the values of a row, which the cursor overwrites. */
function valuesOf(row: ShownInteraction): readonly unknown[] {
  const { protocol, created, state, active, channel, agent, department, tags, nameNumber } = row
  const { queuedTime, ringingTime, talkingTime, postponedTime, pendingTime, expiredTime } = row
  const { answerableTime, firstContactTime, responseTime, clientOffset, mood } = row
  const { agentResumptions, agentResumedTime, clientResumptions, clientResumedTime } = row
  return [
    [protocol, created, state, active, channel, agent, department, tags, nameNumber],
    [queuedTime, ringingTime, talkingTime, postponedTime, pendingTime, expiredTime],
    [answerableTime, firstContactTime, responseTime, clientOffset, mood],
    [row.queuedCount, row.ringingCount, row.postponedCount, row.pendingCount],
    [row.transferCount, row.messageCount, row.responseCount],
    [agentResumptions, agentResumedTime, clientResumptions, clientResumedTime],
    [row.isAnswered, row.isOverdue, row.stateOffset, row.seed, row.customer],
  ]
}

describe('an archive', () => {
  test('keeps the values that simulating an interaction again gives', () => {
    const archive = runAtOnce(archiveOf(record, account))
    const cursor = archive.cursor()

    for (let index = 0; index < record.count; index += 7) {
      cursor.index = index
      expect(valuesOf(cursor)).toEqual(valuesOf(archive.interactionAt(index)))
    }
  })

  test('holds interactions that begin and end in time, and last no longer than reports look back', () => {
    const archive = runAtOnce(archiveOf(record, account))

    for (let index = 0; index < record.count; index += 3) {
      const { created, summary } = archive.interactionAt(index)
      expect(created).toBeGreaterThanOrEqual(record.from)
      expect(summary.stateOffset).toBeLessThanOrEqual(LIFETIME_MAX_S)
      expect(created + summary.stateOffset * 1_000).toBeLessThanOrEqual(record.until)
    }
  })

  test('selects what a scan finds', () => {
    const archive = runAtOnce(archiveOf(record, account))
    const instants = fc.integer({ min: record.from - 9e8, max: record.until + 9e8 })

    fc.assert(
      fc.property(filterQueries, instants, instants, (query, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const filter = createFilter(account, query)

        expect(indexesIn(runAtOnce(archive.select(from, to, filter)))).toEqual(
          scanned(archive, filter, { from, to }),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('selects from one instant to another, both included', () => {
    const archive = runAtOnce(archiveOf(record, account))
    const instant = at(archive.created, 700)

    const selection = runAtOnce(archive.select(instant, instant, createFilter(account, {})))

    expect(indexesIn(selection)).toEqual([700])
  })

  test('is created once for each record', () => {
    const ofRecord = runAtOnce(archiveOf(record, account))
    expect(runAtOnce(archiveOf(record, account))).toBe(ofRecord)
    expect(runAtOnce(archiveOf({ ...record }, account))).not.toBe(ofRecord)
  })

  test('is created once for all who ask while it is not ready', () => {
    const asked = { ...record }
    const steps = (work: ReturnType<typeof archiveOf>): readonly [number, unknown] => {
      for (let count = 1; ; count += 1) {
        const { done, value } = work.next()
        if (done) return [count, value]
      }
    }
    const [alone] = steps(archiveOf({ ...record }, account))
    const first = archiveOf(asked, account)
    for (let step = 0; step < alone - 2; step += 1) first.next()

    const [rest, archive] = steps(archiveOf(asked, account))

    expect(alone).toBeGreaterThan(4)
    expect(rest).toBe(2)
    expect(steps(first)).toEqual([1, archive])
  })

  test('of two that are asked for at once, one is made after the other', () => {
    const few = { ...record, count: 2_000 }
    const alone = [...archiveOf({ ...few }, account)].length
    const first = archiveOf({ ...few }, account)
    const second = archiveOf({ ...few }, account)

    let rounds = 0
    while (!first.next().done) {
      rounds += 1
      expect(second.next().done).toBe(false)
    }

    expect(rounds).toBeLessThan(alone * 0.6)
    expect(runAtOnce(second).created).toHaveLength(few.count)
  })
})

describe('arrivals', () => {
  test('are sorted, and each can be computed without the others', () => {
    const arrivals = createArrivals(record)
    const created = arrivals.all()

    expect([...created]).toEqual([...created].toSorted((a, b) => a - b))
    for (let index = 0; index < record.count; index += 101) {
      expect(arrivals.at(index)).toBe(created[index])
    }
    expect(created[0]).toBeGreaterThanOrEqual(record.from)
    expect(created.at(-1)).toBeLessThan(record.until)
  })
})

describe('protocol numbers', () => {
  test('lead back to their index, and the numbers in between to none', () => {
    for (const index of [0, 1, 19_999]) {
      expect(indexOfProtocol(record, protocolAt(index))).toBe(index)
      expect(indexOfProtocol(record, protocolAfter(index))).toBeUndefined()
    }
    expect(indexOfProtocol(record, protocolBeyond(record))).toBeUndefined()
    expect(indexOfProtocol(record, 1)).toBeUndefined()
  })
})
