import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitAt } from './split-timeline.ts'
import {
  addEvent,
  createTimelineBuffer,
  durationOf,
  encodeEvents,
  EVENT,
  eventAt,
  eventsOf,
  isFinal,
  scaleTimeline,
  STATES,
  stateCode,
  toTimeline,
} from './timeline.ts'

const events = fc
  .array(fc.record({ offset: fc.nat(100_000), kind: fc.nat(EVENT.transfer) }), { maxLength: 40 })
  .map((list) => list.toSorted((a, b) => a.offset - b.offset))

describe('a timeline', () => {
  test('reads the events that were encoded, or added to a buffer', () => {
    fc.assert(
      fc.property(events, (list) => {
        const buffer = createTimelineBuffer()
        for (const { offset, kind } of list) addEvent(buffer, offset, kind)

        expect(eventsOf(toTimeline(encodeEvents(list)))).toEqual(list)
        expect(eventsOf(buffer)).toEqual(list)
        expect(durationOf(buffer)).toBe(list.at(-1)?.offset ?? 0)
      }),
    )
  })

  test('has no event outside of it', () => {
    const timeline = toTimeline(encodeEvents([{ offset: 3, kind: EVENT.client }]))

    expect(() => eventAt(timeline, 1)).toThrow(RangeError)
    expect(() => eventAt(timeline, -1)).toThrow(RangeError)
  })

  test('keeps the order of its events when it is scaled', () => {
    fc.assert(
      fc.property(events, fc.double({ min: 0, max: 1, noNaN: true }), (list, factor) => {
        const buffer = createTimelineBuffer()
        for (const { offset, kind } of list) addEvent(buffer, offset, kind)

        scaleTimeline(buffer, factor)

        const expected = list.map(({ offset, kind }) => ({
          offset: Math.floor(offset * factor),
          kind,
        }))
        expect(eventsOf(buffer)).toEqual(expected)
      }),
    )
  })

  test('is split into a past that is over now and a future that is not', () => {
    fc.assert(
      fc.property(events, fc.nat(40), fc.nat(200_000), (list, cutIndex, nowS) => {
        const index = Math.min(cutIndex, list.length)
        const cut = { index, offset: list[index - 1]?.offset ?? 0 }

        const split = splitAt(toTimeline(encodeEvents(list)), cut, nowS)
        const [past, future] = [split.past, split.future].map((part) => eventsOf(toTimeline(part)))

        expect([...(past ?? []), ...(future ?? [])].map(({ kind }) => kind)).toEqual(
          list.map(({ kind }) => kind),
        )
        expect(past?.every(({ offset }) => offset <= nowS)).toBe(true)
        expect(future?.every(({ offset }) => offset > nowS)).toBe(true)
      }),
    )
  })
})

test('five states are final, and no event that enters no state is', () => {
  const finals = STATES.filter((state) => isFinal(stateCode(state)))

  expect(finals).toEqual(['ENDED', 'UNAVAILABLE', 'CANCELED', 'DISCARDED', 'MISSED'])
  expect([EVENT.client, EVENT.agent, EVENT.transfer].some(isFinal)).toBe(false)
})
