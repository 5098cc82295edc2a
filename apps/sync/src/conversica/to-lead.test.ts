import { expect, test } from 'vitest'
import { sampleProspect as prospect } from '../testing/sample-prospect.ts'
import { type LeadFacts, toLead } from './to-lead.ts'

const facts: LeadFacts = {
  prospect,
  isDeleted: false,
  wasWanted: false,
  isOptedOut: false,
  isTextOptedOut: false,
  since: '2026-03-01T00:00:00.000Z',
}
const { emails: _emails, ...withoutEmail } = prospect

test('a new prospect with an email address becomes a lead', () => {
  expect(toLead(facts)).toMatchObject({
    id: 'p1',
    firstName: 'Nina',
    email: 'nina@example.com',
    cellPhone: '+5511955550190',
    leadSource: 'google',
    leadStatus: 'new',
    repName: '',
    optOut: false,
    stopMessaging: false,
  })
})

test.each<[string, Partial<LeadFacts>]>([
  ['is archived already', { prospect: { ...prospect, status: 'archived' } }],
  ['is deleted', { isDeleted: true }],
  ['has no email address', { prospect: withoutEmail }],
  ['is from before the first start', { since: '2026-03-02T12:00:00.001Z' }],
])('a prospect that %s is not sent, but stays up to date once it was', (_, change) => {
  expect(toLead({ ...facts, ...change })).toBeUndefined()
  expect(toLead({ ...facts, ...change, wasWanted: true })).toMatchObject({ id: 'p1' })
})

test('an archived prospect stops messaging, and a reopened one starts it again', () => {
  const archived = {
    ...facts,
    wasWanted: true,
    prospect: { ...prospect, status: 'archived' },
  } as const

  expect(toLead(archived)?.stopMessaging).toBe(true)
  expect(toLead({ ...facts, wasWanted: true })?.stopMessaging).toBe(false)
})

test('an opt-out stands in every later body, whatever else changes', () => {
  const opted = { ...facts, wasWanted: true, isOptedOut: true, isTextOptedOut: true }

  expect(toLead(opted)).toMatchObject({ optOut: true, smsOptOut: true })
})

test('leaves no required key empty that the vendor wants filled', () => {
  const { firstName: _firstName, ...nameless } = prospect

  expect(toLead({ ...facts, prospect: { ...nameless, leads: [] } })).toMatchObject({
    firstName: 'there',
    leadSource: 'Zenvia Conversion',
  })
})
