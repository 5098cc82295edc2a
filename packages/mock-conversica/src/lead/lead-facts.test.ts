import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONVERSATION_STATUSES } from './conversation-status.ts'
import { changedFacts, type FactChanges, type LeadFacts, withChanges } from './lead-facts.ts'

const AT = Date.parse('2026-03-02T09:00:00Z')
const DATE = '2026-03-02T09:00:00+00:00'

const news = fc.record(
  {
    status: fc.constantFrom(...CONVERSATION_STATUSES),
    changes: fc.record<FactChanges>(
      {
        hotLead: fc.boolean(),
        actionRequired: fc.boolean(),
        leadStatus: fc.constantFrom('None', 'Hot Lead', 'Lead to Review'),
        discoveredPhone1: fc.constantFrom('2125550100', '2125550101'),
        smsOptIn: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
    at: fc.integer({ min: AT, max: AT + 3_000 }),
  },
  { requiredKeys: ['at'] },
)

test('sets the stage and both dates along with a status', () => {
  expect(withChanges({}, { status: 'Sent Message', at: AT })).toEqual({
    conversationStage: 'Messaging',
    conversationStageDate: DATE,
    conversationStatus: 'Sent Message',
    conversationStatusDate: DATE,
  })
})

test('leaves the date of what stays as it was', () => {
  const before = withChanges({}, { status: 'Sent Message', changes: { hotLead: true }, at: AT })

  const after = withChanges(before, {
    status: 'Received Response',
    changes: { hotLead: true },
    at: AT + 60_000,
  })

  expect(after).toMatchObject({
    conversationStageDate: DATE,
    conversationStatusDate: '2026-03-02T09:01:00+00:00',
    hotLeadDate: DATE,
  })
})

test('tells only what changed, each flag with its date', () => {
  const before = withChanges({}, { status: 'Sent Message', at: AT })

  const after = withChanges(before, {
    changes: { hotLead: true, discoveredPhone1: '2125550100' },
    at: AT,
  })

  expect(changedFacts(before, after)).toEqual({
    hotLead: true,
    hotLeadDate: DATE,
    discoveredPhone1: '2125550100',
  })
})

test('tells the date of a second change within one second', () => {
  const before = withChanges({}, { status: 'Sent Message', at: AT })

  const after = withChanges(before, { status: 'Bounced', at: AT + 400 })

  expect(changedFacts(before, after)).toHaveProperty('conversationStatusDate', DATE)
})

test('tells nothing where nothing changed', () => {
  const facts = withChanges({}, { status: 'Listening', at: AT })

  expect(changedFacts(facts, facts)).toBeUndefined()
})

test('lets a customer who merges all updates know all facts', () => {
  fc.assert(
    fc.property(fc.array(news), (steps) => {
      let facts: LeadFacts = {}
      const merged: LeadFacts = {}
      for (const { at, status, changes } of steps) {
        const after = withChanges(facts, {
          at,
          ...(status && { status }),
          ...(changes && { changes }),
        })
        Object.assign(merged, changedFacts(facts, after))
        facts = after
      }
      expect(merged).toEqual(facts)
    }),
  )
})
