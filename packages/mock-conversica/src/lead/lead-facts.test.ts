import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CONVERSATION_STATUSES } from '../vocabulary.ts'
import { changedFacts, withNews } from './lead-facts.ts'
import type { LeadFacts, Marks } from './lead-facts.ts'

const AT = Date.parse('2026-03-02T09:00:00Z')
const DATE = '2026-03-02T09:00:00+00:00'

const news = fc.record(
  {
    status: fc.constantFrom(...CONVERSATION_STATUSES),
    marks: fc.record<Marks>(
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
  expect(withNews({}, { status: 'Sent Message', at: AT })).toEqual({
    conversationStage: 'Messaging',
    conversationStageDate: DATE,
    conversationStatus: 'Sent Message',
    conversationStatusDate: DATE,
  })
})

test('leaves the date of what stays as it was', () => {
  const before = withNews({}, { status: 'Sent Message', marks: { hotLead: true }, at: AT })

  const after = withNews(before, {
    status: 'Received Response',
    marks: { hotLead: true },
    at: AT + 60_000,
  })

  expect(after).toMatchObject({
    conversationStageDate: DATE,
    conversationStatusDate: '2026-03-02T09:01:00+00:00',
    hotLeadDate: DATE,
  })
})

test('tells only what changed, each flag with its date', () => {
  const before = withNews({}, { status: 'Sent Message', at: AT })

  const after = withNews(before, {
    marks: { hotLead: true, discoveredPhone1: '2125550100' },
    at: AT,
  })

  expect(changedFacts(before, after)).toEqual({
    hotLead: true,
    hotLeadDate: DATE,
    discoveredPhone1: '2125550100',
  })
})

test('tells the date of a second change within one second', () => {
  const before = withNews({}, { status: 'Sent Message', at: AT })

  const after = withNews(before, { status: 'Bounced', at: AT + 400 })

  expect(changedFacts(before, after)).toHaveProperty('conversationStatusDate', DATE)
})

test('tells nothing where nothing changed', () => {
  const facts = withNews({}, { status: 'Listening', at: AT })

  expect(changedFacts(facts, facts)).toBeUndefined()
})

test('lets a customer who merges all updates know all facts', () => {
  fc.assert(
    fc.property(fc.array(news), (steps) => {
      let facts: LeadFacts = {}
      const merged: LeadFacts = {}
      for (const { at, status, marks } of steps) {
        const after = withNews(facts, { at, ...(status && { status }), ...(marks && { marks }) })
        Object.assign(merged, changedFacts(facts, after))
        facts = after
      }
      expect(merged).toEqual(facts)
    }),
  )
})
