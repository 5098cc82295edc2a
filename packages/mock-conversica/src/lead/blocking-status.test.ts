import { expect, test } from 'vitest'
import { DEFAULT_ACCOUNT } from '../account/account.ts'
import { sampleLead } from '../testing/open-conversica.ts'
import { blockingStatusOf } from './blocking-status.ts'
import type { Lead } from './lead.ts'

const judge = (lead: Partial<Lead>, isDuplicate = false) =>
  blockingStatusOf(sampleLead(lead), DEFAULT_ACCOUNT, isDuplicate)

test('lets the assistant work on an ordinary lead', () => {
  expect(judge({})).toBeUndefined()
  expect(judge({ leadStatus: 'New', optOut: false, stopMessaging: false })).toBeUndefined()
})

test.each([
  [{ optOut: true }, 'Do Not Email'],
  [{ stopMessaging: true }, 'Client Requested Stop'],
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
  expect(judge({}, true)).toBe('Duplicate (Internal)')
})

test('puts the service before all, and wishes before data', () => {
  const lead = sampleLead({ optOut: true, email: '', repName: '' })

  expect(blockingStatusOf(lead, { ...DEFAULT_ACCOUNT, service: 'inactive' }, true)).toBe(
    'Inactive Service',
  )
  expect(blockingStatusOf(lead, { ...DEFAULT_ACCOUNT, service: 'not-active' }, true)).toBe(
    'Service Not Active',
  )
  expect(blockingStatusOf(lead, DEFAULT_ACCOUNT, true)).toBe('Do Not Email')
})
