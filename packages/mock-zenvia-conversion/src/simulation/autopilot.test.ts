import { createRecordRoom } from '@ensaio/mock-kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { DAY_MS, HOUR_MS } from '../durations.ts'
import { openConversion } from '../testing/open-conversion.ts'
import type { TestConversion } from '../testing/open-conversion.ts'

const SERVICE = 'zenvia-conversion'

function setPace({ sandbox }: TestConversion, perHour: number): void {
  sandbox.setBehaviour(SERVICE, 'autopilotPerHour', perHour)
}

function happened({ sandbox }: TestConversion): number {
  return sandbox.journal
    .list()
    .filter((entry) => entry.kind === 'job' && entry.name === 'autopilot').length
}

test('nothing happens by itself unless it is asked for', async () => {
  await using conversion = openConversion({ scenario: 'default' })

  const { jobs } = await conversion.sandbox.advance(DAY_MS)

  expect(jobs).toBe(0)
})

test('things act at the pace that is set, until it is set to 0', async () => {
  await using conversion = openConversion()

  setPace(conversion, 10)
  await conversion.sandbox.advance(10 * HOUR_MS)
  const busy = happened(conversion)
  setPace(conversion, 0)
  await conversion.sandbox.advance(10 * HOUR_MS)

  expect(busy).toBeGreaterThan(70)
  expect(busy).toBeLessThan(140)
  expect(happened(conversion)).toBe(busy)
})

test('the pace is kept when the scenario is set again', async () => {
  await using conversion = openConversion()
  setPace(conversion, 10)

  conversion.sandbox.reset(SERVICE)
  await conversion.sandbox.advance(5 * HOUR_MS)

  expect(happened(conversion)).toBeGreaterThan(25)
})

test('everybody has something to do within a week, and no job fails', async () => {
  await using conversion = openConversion()
  setPace(conversion, 30)
  const { prospects, interactions, quotes } = conversion.world.data
  const statuses = new Set<string>()

  // Most are claimed soon, so that at any one moment there may be nobody who is not.
  for (let day = 0; day < 7; day += 1) {
    await conversion.sandbox.advance(DAY_MS)
    for (const { status } of prospects.all()) statuses.add(status)
  }

  const media = new Set(interactions.all().map(({ via }) => via))
  expect(statuses).toEqual(new Set(['unclaimed', 'new', 'followUp', 'processing', 'archived']))
  expect([...media]).toEqual(
    expect.arrayContaining(['whatsApp', 'facebook', 'instagram', 'outboundCall', 'visit', 'other']),
  )
  expect(new Set(quotes.all().map(({ status }) => status)).size).toBe(3)
  expect(conversion.sandbox.journal.list().filter((entry) => 'error' in entry)).toEqual([])
})

test('records have the same fields in the same order, whatever happens to them', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const { prospects, interactions } = conversion.world.data
  setPace(conversion, 60)

  await conversion.sandbox.advance(2 * DAY_MS)

  const orders = (records: IteratorObject<object>): ReadonlySet<string> =>
    new Set(records.map((record) => Object.keys(record).join()))
  expect(orders(prospects.all()).size).toBe(1)
  expect(orders(interactions.all()).size).toBe(1)
})

test('the bytes of the records are known, as if they were weighed anew', async () => {
  const [room, weighedAnew] = [createRecordRoom(), createRecordRoom()]
  await using conversion = openConversion({ scenario: 'default', room })
  setPace(conversion, 120)
  await conversion.sandbox.advance(12 * HOUR_MS)

  // As objects: JSON would leave out the fields that have no value.
  await using _restored = openConversion({
    snapshot: conversion.sandbox.toJSON(),
    room: weighedAnew,
  })

  expect(room.bytes).toBe(weighedAnew.bytes)
})

test('activities choose by what is so, and not by what they remember', async () => {
  const live = async (isForgetful: boolean): Promise<string> => {
    await using conversion = openConversion({ scenario: 'default' })
    const { sandbox } = conversion
    setPace(conversion, 60)
    for (let hour = 0; hour < 24; hour += 1) {
      await sandbox.advance(HOUR_MS)
      // Nothing is remembered of a fork.
      if (isForgetful) sandbox.load(sandbox.save(), 'fork')
    }
    const [world] = sandbox.toJSON().worlds
    const { prospects, interactions, quotes } = world?.collections ?? {}
    return JSON.stringify([prospects, interactions, quotes])
  }

  expect(await live(true)).toBe(await live(false))
})

test('the invariants of prospects hold whatever happens', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
      await using conversion = openConversion({ seed })
      setPace(conversion, 20)
      await conversion.sandbox.advance(3 * DAY_MS)

      for (const prospect of conversion.world.data.prospects.all()) {
        const { status, agent, assignedAt, archivingReason, leads, userMade } = prospect
        const isFree = status === 'archived' ? agent === undefined : status === 'unclaimed'
        expect(agent === undefined).toBe(isFree)
        expect(assignedAt === undefined).toBe(agent === undefined)
        expect(archivingReason !== undefined).toBe(status === 'archived')
        expect(leads.map(({ created }) => created)).toEqual(
          leads.map(({ created }) => created).toSorted(),
        )
        const [first] = leads
        expect(userMade).toBe(first?.createdBy !== undefined && first.providerKey === undefined)
        expect(Number.parseInt(prospect.id.slice(0, 8), 16)).toBe(
          Math.floor(prospect.createdAt / 1_000),
        )
      }
    }),
    { numRuns: 10 },
  )
})

test('the same seed gives the same notifications, byte for byte', async () => {
  const run = async (seed: number): Promise<string> => {
    await using conversion = openConversion({ seed })
    await conversion.call('/notifications/subscriptions', {
      method: 'POST',
      body: {
        topics: ['prospects', 'interactions', 'quotes', 'agents'],
        callbackUrl: 'http://127.0.0.1:9/',
      },
    })
    setPace(conversion, 20)
    await conversion.sandbox.advance(2 * DAY_MS)
    return JSON.stringify(conversion.notifications)
  }

  const [one, same, other] = [await run(1), await run(1), await run(2)]

  expect(one.length).toBeGreaterThan(1_000)
  expect(same).toBe(one)
  expect(other).not.toBe(one)
})
