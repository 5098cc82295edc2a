// What the app reads of Zenvia Conversion and writes there, and how.
import { MatchersV3 } from '@pact-foundation/pact'
import { BASE_PATH, MAIN_KEY } from '../../zenvia-conversion/access.ts'
import { NOBODY } from '../../zenvia-conversion/account.ts'
import { fillIn } from '../../zenvia-conversion/consumer/fill-in.ts'
import {
  interaction,
  newProspect,
  objectId,
  prospect,
  someText,
} from '../../zenvia-conversion/consumer/shapes.ts'
import { NOW, sampleIds, samples } from '../../zenvia-conversion/samples.ts'
import { everybody, scenario, subscribed } from '../../zenvia-conversion/states.ts'
import type { AppAnswer, AppCall, AppTask } from '../app-task.ts'
import { callBack, notify } from '../deliver.ts'
import type { OpenApp } from '../open-app.ts'
import { vendorTime } from './vendor-time.ts'

const { arrayContaining, eachLike, like, reify, regex } = MatchersV3

const given = [scenario('empty'), everybody()]
const headers = vendorTime(NOW)
const ximena = { ...Object(reify(prospect('ximena'))), id: sampleIds.ximena }

/** A call whose path is written below the base path; `{ximena}` stands for that record's key. */
function call(
  description: string,
  request: `${AppCall['method']} /${string}`,
  rest: Pick<AppCall, 'query' | 'body'> & { readonly answer: AppAnswer },
): AppCall {
  const [method, path] = request.split(' ') as [AppCall['method'], string]
  const query = { ...rest.query, 'api-key': MAIN_KEY }
  return { description, given, method, path: fillIn(`${BASE_PATH}${path}`), ...rest, query }
}

const outboxOf = ({ kysely }: OpenApp) =>
  kysely.selectFrom('outbox').select(['kind', 'status', 'attempts']).orderBy('sequence').execute()

const sweep: AppTask = {
  description: 'a sweep of the prospects',
  service: 'zenvia-conversion',
  settings: { prospectLookbackMs: 7 * 24 * 60 * 60 * 1_000 },
  calls: [
    call('the time', 'GET /checkCredentials', {
      answer: { headers, body: { status: someText('ok') } },
    }),
    call('a window of creations', 'GET /prospects', {
      query: {
        createdAfter: '2026-02-23T14:30:00.000Z',
        createdBefore: '2026-03-02T14:30:00.000Z',
        limit: '1000',
      },
      answer: {
        headers,
        body: (['ximena', 'dario'] as const).map((name) =>
          prospect(name, { id: objectId(sampleIds[name]) }),
        ),
      },
    }),
    call('a prospect whom the window did not show', `GET /prospect/${NOBODY}`, {
      answer: { status: 404, headers, body: { code: 'NOT_FOUND', message: someText('Unknown') } },
    }),
  ],
  async run(app) {
    await notify(app, { ...ximena, id: NOBODY, created: '2026-02-24T09:00:00.000Z' })
    await app.workAgain()
    const outcome = await app.sync.pull({ only: ['conversion-prospects'] })
    const rows = await app.kysely
      .selectFrom('prospect')
      .select(['first_name', 'status', 'deleted_at'])
      .orderBy('created_at')
      .execute()
    return { outcome, rows }
  },
  outcome: {
    outcome: { 'conversion-prospects': { status: 'done', rows: 3 } },
    rows: [
      { first_name: 'Ximena', status: 'followUp', deleted_at: NOW },
      { first_name: 'Darío', status: 'archived', deleted_at: null },
      { first_name: 'Ximena', status: 'followUp', deleted_at: null },
    ],
  },
}

const refused: AppTask = {
  description: 'a key that is not valid',
  service: 'zenvia-conversion',
  secret: 'nobodys-key',
  calls: [
    {
      ...call('the time', 'GET /checkCredentials', {
        answer: {
          status: 401,
          body: { code: someText('AUTHENTICATION_ERROR'), message: someText('No') },
        },
      }),
      query: { 'api-key': 'nobodys-key' },
    },
  ],
  run: async ({ sync }) =>
    (await sync.pull({ only: ['conversion-prospects'] }))['conversion-prospects']?.status,
  outcome: 'stopped',
}

const RECEIVER = 'http://127.0.0.1/app'
const callbackUrl = `${RECEIVER}/zenvia-conversion?secret=a+long+secret`
const topics = ['prospects', 'interactions']

const subscription: AppTask = {
  description: 'a subscription',
  service: 'zenvia-conversion',
  calls: [
    {
      ...call('those that there are', 'GET /notifications/subscriptions', {
        answer: {
          body: eachLike({ topics: eachLike('quotes'), callbackUrl: someText('http://elsewhere') }),
        },
      }),
      given: [...given, subscribed('quotes')],
    },
    call('a new one', 'POST /notifications/subscriptions', {
      body: { topics, callbackUrl },
      answer: { status: 201, body: { id: objectId() } },
    }),
  ],
  run: ({ sync }) => sync.subscribe(RECEIVER),
  outcome: undefined,
}

const hotLeadDate = '2026-03-02T14:10:00+00:00'
const values = { conversicaHotSince: hotLeadDate }
const note = {
  type: 'note',
  content: regex(
    /^Conversica: this lead is hot since \S+\.\n\n\(ref [0-9a-f]{10}\)$/,
    `Conversica: this lead is hot since ${hotLeadDate}.\n\n(ref 3f9a1c2b7d)`,
  ),
}
const takesNote = call('the note', 'POST /prospect/{ximena}/interactions', {
  body: note,
  answer: { body: eachLike(interaction({})) },
})
const takesField = call('the field', 'PATCH /prospect/{ximena}/additionalData', {
  body: values,
  answer: { body: like({ id: objectId() }) },
})

async function becomeHot(app: OpenApp): Promise<void> {
  await notify(app, ximena)
  await callBack(app, 'leadUpdate', {
    apiVersion: '7.2',
    id: sampleIds.ximena,
    clientId: '',
    hotLead: true,
    hotLeadDate,
  })
}

const takesLabel = call('the label', 'POST /prospect/{ximena}/as-user/label', {
  body: { label: 'hot' },
  answer: { body: like({ id: objectId() }) },
})

const done = (kind: string, attempts = 1) => ({ kind, status: 'done', attempts })

const hotLead: AppTask = {
  description: 'a hot lead',
  service: 'zenvia-conversion',
  calls: [takesLabel, takesField, takesNote],
  async run(app) {
    await becomeHot(app)
    await app.workAgain()
    return outboxOf(app)
  },
  outcome: [done('label'), done('additional-data'), done('note')],
}

/** Whether the first attempts were carried out, only the vendor's records tell. */
const lostChanges: AppTask = {
  description: 'a hot lead whose label and field got lost on their way',
  service: 'zenvia-conversion',
  loses: [/\/as-user\/label$/u, /\/additionalData$/u],
  calls: [
    call('both as they are', 'GET /prospect/{ximena}', {
      answer: { body: { id: objectId(), label: 'hot', additionalData: { budget: 1_500 } } },
    }),
    takesField,
    takesNote,
  ],
  async run(app) {
    await becomeHot(app)
    await app.workAgain(4)
    return outboxOf(app)
  },
  outcome: [done('label', 2), done('additional-data', 2), done('note')],
}

const lostNote: AppTask = {
  description: 'a hot lead whose note got lost on its way',
  service: 'zenvia-conversion',
  loses: [/^POST .*\/interactions$/u],
  calls: [
    takesLabel,
    takesField,
    call('the notes as they are', 'GET /prospect/{ximena}/interactions', {
      answer: {
        body: arrayContaining(interaction({ output: { comment: 'Wants a test drive' } })),
      },
    }),
    takesNote,
  ],
  async run(app) {
    await becomeHot(app)
    await app.workAgain(3)
    return outboxOf(app)
  },
  outcome: [done('label'), done('additional-data'), done('note', 2)],
}

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

/** All that the app does with Zenvia Conversion. */
export const conversionTasks: readonly AppTask[] = [
  sweep,
  refused,
  subscription,
  hotLead,
  lostChanges,
  lostNote,
  visitor,
  caller,
]
