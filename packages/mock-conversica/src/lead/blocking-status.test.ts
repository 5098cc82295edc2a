import { expect, test } from 'vitest'
import { DEFAULT_ACCOUNT } from '../world.ts'
import { sampleLead } from '../testing/open-conversica.ts'
import { blockingStatusOf } from './blocking-status.ts'
import type { ConversationStatus } from './conversation-status.ts'
import type { Lead } from './lead.ts'

const judge = (lead: Partial<Lead>, duplicate?: ConversationStatus) =>
  blockingStatusOf({ lead: sampleLead(lead) }, DEFAULT_ACCOUNT, duplicate)

test('lets the assistant work on an ordinary lead', () => {
  expect(judge({})).toBeUndefined()
  expect(judge({ leadStatus: 'New', optOut: false, stopMessaging: false })).toBeUndefined()
})

test.each([
  [{ optOut: true }, 'Do Not Email'],
  [{ stopMessaging: true }, 'CRM Stopped'],
  [{ leadStatus: 'Sold' }, 'Marked Sold'],
  [{ leadStatus: ' closed-won ' }, 'Marked Sold'],
  [{ leadStatus: 'LOST' }, 'CRM Stopped'],
  [{ leadSource: 'excluded source' }, 'Excluded (Lead Source)'],
  [{ repName: 'Excluded Rep' }, 'Excluded (Rep)'],
  [{ leadStatus: 'Excluded Status' }, 'Excluded (Lead Status)'],
  [{ conversationId: 'Excluded Rule' }, 'Excluded (Rule)'],
  [{ repName: '  ' }, 'No Rep Assignment'],
  [{ email: '' }, 'No Email'],
  [{ email: 'sally.example.com' }, 'Malformed Email'],
  [{ email: 'sally@nowhere.invalid' }, 'Invalid Email'],
] as const)('judges %o as %s', (lead, status) => {
  expect(judge(lead)).toBe(status)
})

test('judges a second lead with the same address as a duplicate', () => {
  expect(judge({}, 'Duplicate (External)')).toBe('Duplicate (External)')
})

test('puts the service before all, and wishes before data', () => {
  const record = { lead: sampleLead({ optOut: true, email: '', repName: '' }) }

  expect(blockingStatusOf(record, { ...DEFAULT_ACCOUNT, service: 'inactive' }, undefined)).toBe(
    'Inactive Service',
  )
  expect(blockingStatusOf(record, { ...DEFAULT_ACCOUNT, service: 'not-active' }, undefined)).toBe(
    'Service Not Active',
  )
  expect(blockingStatusOf(record, DEFAULT_ACCOUNT, undefined)).toBe('Do Not Email')
})
