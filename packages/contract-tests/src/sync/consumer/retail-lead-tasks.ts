// The calls that tell Zenvia Conversion of people who came by another way.
import { MatchersV3 } from '@pact-foundation/pact'
import { newProspect, objectId } from '../../zenvia-conversion/consumer/shapes.ts'
import { sampleIds, samples } from '../../zenvia-conversion/samples.ts'
import type { AppTask } from '../app-task.ts'
import { callBack } from '../deliver.ts'
import { call, done, outboxOf } from './conversion-call.ts'

const { like, regex } = MatchersV3

const search = (email: string) => ({ search: email, limit: '100' })

const visitor: AppTask = {
  description: 'a visitor of the website chat whom nobody knows',
  service: 'zenvia-conversion',
  calls: [
    call('the visitor by the address', 'GET /prospects', {
      query: search('yusuf.brandt@example.com'),
      answer: { body: [] },
    }),
    call('the retail lead', 'POST /lead/retail', {
      body: {
        utmSource: 'Conversica website chat',
        firstName: 'Yusuf',
        lastName: 'Brandt',
        phones: [],
        emails: ['yusuf.brandt@example.com'],
        comments: 'Do you deliver?',
        providerLeadId: regex(/^[0-9a-f]{10}$/, '3f9a1c2b7d'),
      },
      answer: { body: like({ ...newProspect('Yusuf'), id: objectId() }) },
    }),
  ],
  async run(app) {
    await callBack(app, 'chatLead', {
      firstName: 'Yusuf',
      lastName: 'Brandt',
      email: 'yusuf.brandt@example.com',
      conversationHistory: 'Do you deliver?',
    })
    await app.workAgain()
    return outboxOf(app)
  },
  outcome: [done('retail-lead')],
}

/** The history of Zenvia Chat: one talk that has ended, with a customer who left a phone number. */
async function answerAsChat({ url }: Request): Promise<Response> {
  const talk = {
    id: '1',
    created_at: '2026-03-02T11:00:00.000Z',
    current_state: 'ENDED',
    current_state_time: '2026-03-02T11:30:00.000Z',
    media: 'WHATSAPP',
    active: 'false',
    agent: null,
    department: null,
    customer: {
      id: 'c1',
      fields: {
        main_identifier: 'Ximena',
        channel_phone: samples.ximena.phones[0],
        channel_email: '',
      },
    },
    mood: null,
    first_contact_time: null,
    queued_time: null,
    talking_time: null,
    messages: 0,
  }
  const total = { title: 'Total', received: 1, made: 0 }
  const { pathname } = new URL(url)
  const data = pathname.endsWith('/expanded')
    ? [talk]
    : pathname.endsWith('/reports')
      ? [total]
      : []
  const date = new Date('2026-03-02T12:00:00.000Z').toUTCString()
  return Response.json({ status: 200, success: true, data }, { headers: { date } })
}

const caller: AppTask = {
  description: 'a talk that ended with somebody whom we do not know and the vendor does',
  service: 'zenvia-conversion',
  settings: { backfillMs: 12 * 60 * 60 * 1_000 },
  elsewhere: answerAsChat,
  calls: [
    call('the customer by the phone', 'GET /prospect-by', {
      query: { phoneNumber: samples.ximena.phones[0] },
      answer: { body: [{ _id: objectId(sampleIds.ximena) }] },
    }),
  ],
  async run(app) {
    await app.sync.pull({ only: ['chat-history'] })
    await app.workAgain()
    const leads = await app.kysely.selectFrom('retail_lead').select('prospect_id').execute()
    return { leads, outbox: await outboxOf(app) }
  },
  outcome: {
    leads: [{ prospect_id: sampleIds.ximena }],
    outbox: [done('retail-lead')],
  },
}

/** All that the app does about people who are not known yet, or not to us. */
export const retailLeadTasks: readonly AppTask[] = [visitor, caller]
