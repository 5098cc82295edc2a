// Every word of the vendor's vocabulary can be reached by public ways: keys, personas, actions and the clock.
import { conversicaContract } from '@ensaio/contracts/conversica'
import { describe, expect, test } from 'vitest'
import {
  CONVERSATION_STATUSES,
  type ConversationStatus,
  type LeadStatus,
  stageOf,
} from '../lead/conversation-status.ts'
import { openConversica } from '../testing/open-conversica.ts'
import { runConversation } from '../testing/run-conversation.ts'

/** The persona that comes to the status. */
const BY_PERSONA = {
  'Preparing Lead': 'hot',
  'First Message Schedule': 'hot',
  'Sent Message': 'hot',
  'Out of Office': 'ooo',
  'Checking Back Later': 'later',
  'Received Response': 'hot',
  'Message Scheduled': 'hot',
  'Duplicate (CRM)': 'duplicate-crm',
  'Duplicate (External)': 'duplicate-external',
  'Invalid Email': 'invalid-email',
  Bounced: 'hard-bounce',
  Unsubscribed: 'unsubscribe',
  'Marked Spam': 'spam',
  'Do Not Email': 'do-not-email',
  'Lead Requested Stop': 'stop',
  'No Longer at Company': 'changed-job',
  'Manager Stopped': 'manager-stopped',
  'Rep Stopped': 'rep-stopped',
  'Admin Stopped': 'admin-stopped',
  'Inactive Service': 'inactive-service',
  'CRM Stopped': 'crm-stopped',
  'Client Requested Stop': 'client-stopped',
  Listening: 'silent',
  'Pause Limit Exceeded': 'always-later',
  'Marked Sold': 'marked-sold',
  'Conversation Complete': 'hot',
  'System Stopped': 'system-stopped',
  'Service Not Active': 'service-not-active',
} as const satisfies Partial<Record<ConversationStatus, string>>

/** The keys that bring the status about. */
const BY_KEYS = {
  'Excluded (Lead Source)': { leadSource: 'Excluded Source' },
  'Excluded (Rep)': { repName: 'Excluded Rep' },
  'Excluded (Lead Status)': { leadStatus: 'Excluded Status' },
  'Excluded (Rule)': { conversationId: 'Excluded Rule' },
  'No Rep Assignment': { repName: '' },
  'Malformed Email': { email: 'sally at example' },
  'No Email': { email: '' },
  'Invalid Email': { email: 'sally@example.invalid' },
  'CRM Stopped': { stopMessaging: true },
  'Marked Sold': { leadStatus: 'Sold' },
  'Do Not Email': { optOut: true },
} as const satisfies Partial<Record<ConversationStatus, object>>

/** The deeds of the customer's or the vendor's people, once the first message is out. */
const BY_ACTION = {
  'Manager Stopped': ['stopLead', { id: 'l1', by: 'manager' }],
  'Rep Stopped': ['stopLead', { id: 'l1', by: 'rep' }],
  'Admin Stopped': ['stopLead', { id: 'l1', by: 'admin' }],
  'CRM Stopped': ['stopLead', { id: 'l1', by: 'crm' }],
  'Client Requested Stop': ['stopLead', { id: 'l1', by: 'client' }],
  'System Stopped': ['stopLead', { id: 'l1', by: 'system' }],
  'Inactive Service': ['setService', { service: 'inactive' }],
  'Excluded (Rep)': ['setExclusion', { by: 'repName', value: 'John' }],
} as const satisfies Partial<Record<ConversationStatus, readonly [string, object]>>

const LEAD_STATUSES = {
  None: 'silent',
  'Hot Lead': 'hot',
  'Lead to Review': 'review',
  'Further Action': 'question',
  'Satisfied (New)': 'satisfied',
  Disqualified: 'disqualified',
  'No Further Action': 'not-interested',
} as const satisfies Record<LeadStatus, string>

/** For each fact that a customer can be told, a persona that tells it. */
const FACTS = {
  dateAdded: 'hot',
  firstMessageDate: 'hot',
  lastMessageDate: 'hot',
  lastResponseDate: 'hot',
  hotLead: 'hot',
  hotLeadDate: 'hot',
  leadAtRisk: 'at-risk',
  leadAtRiskDate: 'at-risk',
  actionRequired: 'review',
  actionRequiredDate: 'review',
  discoveredPhone1: 'hot-phone',
  discoveredPhone2: 'new-contact',
  discoveredEmail1: 'changed-job',
  discoveredEmail2: 'new-contact',
  leadStatus: 'hot',
  leadStatusDate: 'hot',
  conversationStage: 'hot',
  conversationStageDate: 'hot',
  conversationStatus: 'hot',
  conversationStatusDate: 'hot',
  doNotEmail: 'unsubscribe',
  smsOptIn: 'hot-phone',
  smsOptOut: 'stop',
}

describe('conversationStatus', () => {
  test.each(Object.entries(BY_PERSONA))('%s comes by the persona %s', async (status, persona) => {
    await using conversica = await runConversation(persona)

    expect(conversica.statuses()).toContain(status)
    expectStagesToFit(conversica.updates())
  })

  test.each(Object.entries(BY_KEYS))('%s comes by the keys %o', async (status, keys) => {
    await using conversica = await runConversation('hot', keys)

    expect(conversica.statuses()).toEqual([status])
    expect(conversica.messages()).toEqual([])
    expectStagesToFit(conversica.updates())
  })

  test.each(Object.entries(BY_ACTION))(
    '%s comes by the action %o',
    async (status, [name, input]) => {
      await using conversica = openConversica()
      await conversica.save({ email: 'sally+silent@example.com' })
      await conversica.advanceDays(1)

      conversica.act(name, input)
      await conversica.advanceDays(30)

      expect(conversica.statuses().at(-1)).toBe(status)
      expectStagesToFit(conversica.updates())
    },
  )

  test('a duplicate is internal where the client is the same, and external where it is another', async () => {
    await using conversica = openConversica()
    await conversica.save({ id: 'l1', email: 'sally@example.com' })
    await conversica.save({ id: 'l2', email: 'Sally@Example.com' })
    await conversica.save({ id: 'l3', email: 'sally@example.com', clientId: 'other' })

    await conversica.advanceDays(1)

    expect(conversica.statuses('l1')).not.toContain('Duplicate (Internal)')
    expect(conversica.statuses('l2')).toEqual(['Duplicate (Internal)'])
    expect(conversica.statuses('l3')).toEqual(['Duplicate (External)'])
  })

  test('none of the vocabulary is left out', () => {
    const reached = new Set<string>([
      ...Object.keys(BY_PERSONA),
      ...Object.keys(BY_KEYS),
      'Duplicate (Internal)',
    ])

    expect(CONVERSATION_STATUSES.filter((status) => !reached.has(status))).toEqual([])
  })
})

test.each(Object.entries(LEAD_STATUSES))('leadStatus %s comes by %s', async (status, persona) => {
  await using conversica = await runConversation(persona)

  expect(conversica.updates().map(({ leadStatus }) => leadStatus)).toContain(status)
})

test.each(Object.entries(FACTS))('the fact %s is told of %s', async (fact, persona) => {
  await using conversica = await runConversation(persona)

  expect(conversica.facts()).toHaveProperty(fact)
})

test('the facts above are all that the contract knows', () => {
  const { schemas } = conversicaContract.document['components'] as unknown as {
    readonly schemas: Record<string, { readonly properties: object }>
  }
  const keys = Object.keys(schemas['LeadUpdateCallback']?.properties ?? {})

  expect(Object.keys(FACTS).toSorted()).toEqual(
    keys.filter((key) => !['apiVersion', 'id', 'clientId'].includes(key)).toSorted(),
  )
})

function expectStagesToFit(
  updates: readonly {
    readonly conversationStatus?: ConversationStatus
    readonly conversationStage?: string
  }[],
): void {
  let stage: string | undefined
  const misfits = updates.filter(({ conversationStage, conversationStatus }) => {
    stage = conversationStage ?? stage
    return conversationStatus !== undefined && stage !== stageOf(conversationStatus)
  })
  expect(misfits).toEqual([])
}
