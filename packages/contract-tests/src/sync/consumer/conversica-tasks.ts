// The leads that the app sends to Conversica, and its reactions to the answers.
import { toPactAnswer } from '../../conversica/consumer/to-pact-answer.ts'
import { mainLogin } from '../../conversica/logins.ts'
import { behaviour, savedLead, scenario } from '../../conversica/states.ts'
import { toBasicHeader } from '../../conversica/to-basic-header.ts'
import type { AppCall, AppTask } from '../app-task.ts'
import { callBack, notify } from '../deliver.ts'
import type { OpenApp } from '../open-app.ts'

const PROSPECT_ID = '69a5990cc0ffee0010000020'

/** A new prospect, as Zenvia Conversion tells of one. */
const prospect = {
  id: PROSPECT_ID,
  created: '2026-03-02T14:00:00.000Z',
  status: 'new',
  groupId: '60b62140c0ffee0010000002',
  group: 'Boreal Centro',
  firstName: 'Yara',
  lastName: 'Duarte',
  emails: ['yara.duarte@example.com'],
  phones: ['+5491155550142'],
  leads: [{ created: '2026-03-02T14:00:00.000Z', utmSource: 'google', type: 'retail' }],
  agent: {
    id: '61dc1fc0c0ffee0010000003',
    firstName: 'Paula',
    lastName: 'Ferreyra',
    email: 'paula.ferreyra@example.com',
  },
}

/** The same as a lead. */
const lead = {
  apiVersion: '7.2',
  id: PROSPECT_ID,
  firstName: 'Yara',
  lastName: 'Duarte',
  email: 'yara.duarte@example.com',
  cellPhone: '+5491155550142',
  leadSource: 'google',
  leadStatus: 'new',
  date: '2026-03-02T14:00:00.000Z',
  repName: 'Paula Ferreyra',
  repId: '61dc1fc0c0ffee0010000003',
  repEmail: 'paula.ferreyra@example.com',
  optOut: false,
  smsOptOut: false,
  stopMessaging: false,
}

function send(description: string, body: object, rest: Partial<AppCall> = {}): AppCall {
  return {
    description,
    given: [scenario('empty'), savedLead(lead)],
    method: 'POST',
    path: '/json/',
    headers: { authorization: toBasicHeader(mainLogin) },
    body,
    answer: { body: { status: true } },
    ...rest,
  }
}

const leadsOf = ({ kysely }: OpenApp) =>
  kysely.selectFrom('conversica_lead').select(['wanted_revision', 'sent_revision']).execute()

const life: AppTask = {
  description: 'the life of a prospect',
  service: 'conversica',
  calls: [
    send('a new lead', lead, { given: [scenario('empty')] }),
    send('an opt-out that Conversica itself has heard of', { ...lead, optOut: true }),
    send('the end, by the archiving of the prospect', {
      ...lead,
      leadStatus: 'archived',
      optOut: true,
      stopMessaging: true,
    }),
  ],
  async run(app) {
    await notify(app, prospect)
    await app.workAgain()
    await callBack(app, 'leadUpdate', {
      apiVersion: '7.2',
      id: PROSPECT_ID,
      clientId: '',
      doNotEmail: true,
      conversationStageDate: '2026-03-02T15:00:00+00:00',
    })
    await app.workAgain()
    await notify(app, { ...prospect, status: 'archived' }, '2026-03-02T16:00:00.000Z')
    await app.workAgain()
    return leadsOf(app)
  },
  outcome: [{ wanted_revision: 3, sent_revision: 3 }],
}

const login = { ...mainLogin, password: 'nobodys-password' }

const refused: AppTask = {
  description: 'a password that is not valid',
  service: 'conversica',
  secret: login.password,
  calls: [
    send('a new lead', lead, {
      given: [scenario('empty')],
      headers: { authorization: toBasicHeader(login) },
      answer: toPactAnswer({ kind: 'unauthorised' }),
    }),
  ],
  async run(app) {
    await notify(app, prospect)
    await app.workAgain()
    const stopped = await app.kysely
      .selectFrom('stream')
      .select(['name', 'status'])
      .where('name', 'like', 'commands-%')
      .execute()
    const waiting = await app.kysely.selectFrom('outbox').select(['kind', 'status']).execute()
    return { stopped, waiting }
  },
  outcome: {
    stopped: [{ name: 'commands-conversica', status: 'stopped' }],
    waiting: [{ kind: 'conversica-lead', status: 'pending' }],
  },
}

const dead: AppTask = {
  description: 'a lead that is not accepted',
  service: 'conversica',
  calls: [
    send('a lead without the conversation that has to be named', lead, {
      given: [scenario('empty'), behaviour('requireConversationId', true)],
      answer: toPactAnswer({ kind: 'refused', keys: ['conversationId'] }),
    }),
  ],
  async run(app) {
    await notify(app, prospect)
    await app.workAgain()
    return app.kysely.selectFrom('outbox').select(['kind', 'status', 'attempts']).execute()
  },
  outcome: [{ kind: 'conversica-lead', status: 'dead', attempts: 1 }],
}

/** All that the app does with Conversica by calls. */
export const conversicaTasks: readonly AppTask[] = [life, refused, dead]
