// The calls by which the app reads Zenvia Conversion and writes to it.
import { MatchersV3 } from '@pact-foundation/pact'
import { NOTIFICATION_ADDRESS } from '../../zenvia-conversion/access.ts'
import { NOBODY } from '../../zenvia-conversion/account.ts'
import {
  interaction,
  objectId,
  prospect,
  someText,
} from '../../zenvia-conversion/consumer/shapes.ts'
import { NOW, sampleIds } from '../../zenvia-conversion/samples.ts'
import { subscribed } from '../../zenvia-conversion/states.ts'
import type { AppTask } from '../app-task.ts'
import { callBack, notify } from '../deliver.ts'
import type { OpenApp } from '../open-app.ts'
import { call, done, given, outboxOf } from './conversion-call.ts'
import { vendorTime } from './vendor-time.ts'

const { arrayContaining, eachLike, like, reify, regex } = MatchersV3

const headers = vendorTime(NOW)
const ximena = { ...Object(reify(prospect('ximena'))), id: sampleIds.ximena }

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
const callbackUrl = `${RECEIVER}${NOTIFICATION_ADDRESS}`
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

/** Changes whose first attempts got lost: only the vendor's records tell whether they were carried out. */
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

/** All that the app does with Zenvia Conversion. */
export const conversionTasks: readonly AppTask[] = [
  sweep,
  refused,
  subscription,
  hotLead,
  lostChanges,
  lostNote,
]
