import { hoursPassed, savedLead, scenario } from '../states.ts'
import { type CallbackInteraction, moment, text } from './callback-interaction.ts'
import { identity, leadOfPersona } from './lead-of-persona.ts'
import { leastLead } from './leads.ts'

/** Messages of the assistant and of the lead. */
export const messageCallbacks = [
  {
    description: 'a message from the assistant',
    webhook: 'message',
    given: [scenario('empty'), savedLead(leadOfPersona('hot')), hoursPassed(1)],
    payload: {
      ...identity,
      action: 'sent',
      date: moment,
      subject: text('Your visit to the boat show'),
      body: text('Hello Renata,\n\nshall Oskar call you?'),
    },
  },
  {
    description: 'a message about a lead that came without a client and in version 7.1',
    webhook: 'message',
    given: [
      scenario('empty'),
      savedLead({ ...leastLead, apiVersion: '7.1', email: 'renata+silent@example.com' }),
      hoursPassed(1),
    ],
    payload: {
      apiVersion: '7.1',
      id: leastLead.id,
      action: 'sent',
      date: moment,
      subject: text('Your visit to the boat show'),
      body: text('Hello Renata,\n\nshall Oskar call you?'),
    },
  },
  {
    description: 'a message from the lead',
    webhook: 'message',
    given: [scenario('empty'), savedLead(leadOfPersona('hot')), hoursPassed(24)],
    payload: {
      ...identity,
      action: 'received',
      date: moment,
      subject: text('Re: Your visit to the boat show'),
      body: text('Yes please, on Thursday.'),
    },
  },
  {
    description: 'a text message, which has a fixed subject',
    webhook: 'message',
    given: [
      scenario('empty'),
      savedLead(leadOfPersona('silent', { cellPhone: '+15555550153', smsOptIn: true })),
      hoursPassed(7 * 24),
    ],
    payload: {
      ...identity,
      action: 'sent',
      date: moment,
      subject: 'Text message',
      body: text('Hi Renata!'),
    },
  },
  {
    description: 'a text message to a lead whose update left its number out',
    webhook: 'message',
    given: [
      scenario('empty'),
      savedLead(leadOfPersona('silent', { cellPhone: '+15555550153', smsOptIn: true })),
      savedLead(leadOfPersona('silent', { repName: 'Maja' })),
      hoursPassed(7 * 24),
    ],
    payload: {
      ...identity,
      action: 'sent',
      date: moment,
      subject: 'Text message',
      body: text('Hi Renata!'),
    },
  },
] as const satisfies readonly CallbackInteraction<'message'>[]
