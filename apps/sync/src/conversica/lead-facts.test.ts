import type { LeadUpdate } from '@ensaio/conversica-client'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Facts, mergeFacts, toStanding } from './lead-facts.ts'

const base: LeadUpdate = { apiVersion: '7.2', id: 'p1', clientId: '' }
const hot: LeadUpdate = { ...base, hotLead: true, hotLeadDate: '2026-03-02T18:42:13+00:00' }
const cold: LeadUpdate = { ...base, hotLead: false, hotLeadDate: '2026-03-01T18:42:13+00:00' }

const mergeAll = (updates: readonly LeadUpdate[]): Facts => {
  let facts: Facts = {}
  for (const update of updates) facts = mergeFacts(facts, update)
  return facts
}

test('keeps what an update leaves out', () => {
  const facts = mergeAll([hot, { ...base, leadStatus: 'Hot Lead', leadStatusDate: '2026-03-03' }])

  expect(toStanding(facts, base, undefined)).toMatchObject({
    is_hot: 1,
    hot_at: '2026-03-02T18:42:13.000Z',
    lead_status: 'Hot Lead',
  })
})

test('a late update takes nothing back', () => {
  expect(mergeAll([hot, cold])).toEqual(mergeAll([cold, hot]))
  expect(toStanding(mergeAll([hot, cold]), cold, undefined).is_hot).toBe(1)
})

test('updates that are dated end in the same facts in any order', () => {
  const update = fc
    .record({ day: fc.integer({ min: 1, max: 28 }), isHot: fc.boolean(), stage: fc.boolean() })
    .map(({ day, isHot, stage }): LeadUpdate => {
      const date = `2026-03-${String(day).padStart(2, '0')}T00:00:00+00:00`
      return {
        ...base,
        hotLead: isHot,
        hotLeadDate: date,
        ...(stage ? { conversationStage: 'Messaging', conversationStageDate: date } : {}),
      }
    })
  const updates = fc.uniqueArray(update, { selector: ({ hotLeadDate }) => hotLeadDate })
  fc.assert(
    fc.property(
      updates.chain((some) =>
        fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
      ),
      ([some, shuffled]) => {
        expect(mergeAll(shuffled)).toEqual(mergeAll(some))
      },
    ),
  )
})

test.each<[string, Partial<LeadUpdate>]>([
  ['doNotEmail', { doNotEmail: true }],
  ['an unsubscription', { conversationStatus: 'Unsubscribed' }],
  ['a wish for silence', { conversationStatus: 'Lead Requested Stop' }],
])('hears an opt-out by %s, and does not forget it', (_, change) => {
  const update = { ...base, ...change }
  const standing = toStanding(mergeFacts({}, update), update, undefined)

  expect(standing.is_opted_out).toBe(1)
  const later = { ...base, doNotEmail: false, conversationStatus: 'Sent Message' } as const
  expect(toStanding(mergeAll([update, later]), later, standing).is_opted_out).toBe(1)
})

test('hears an opt-out even where the update is too late for everything else', () => {
  const newer: LeadUpdate = {
    ...base,
    conversationStatus: 'CRM Stopped',
    conversationStatusDate: '2026-03-05T00:00:00+00:00',
  }
  const late: LeadUpdate = {
    ...base,
    conversationStatus: 'Unsubscribed',
    conversationStatusDate: '2026-03-04T00:00:00+00:00',
  }

  const standing = toStanding(mergeAll([newer, late]), late, undefined)

  expect(standing).toMatchObject({ is_opted_out: 1, status: 'CRM Stopped' })
})

test('a stop of our own is no opt-out', () => {
  const update: LeadUpdate = { ...base, conversationStatus: 'CRM Stopped' }

  expect(toStanding(mergeFacts({}, update), update, undefined).is_opted_out).toBe(0)
})

test('text messages are opted out of on their own', () => {
  const update: LeadUpdate = { ...base, smsOptOut: true }

  expect(toStanding(mergeFacts({}, update), update, undefined)).toMatchObject({
    is_opted_out: 0,
    is_text_opted_out: 1,
  })
})
