import { action, hoursPassed, savedLead, scenario } from '../states.ts'
import { type CallbackInteraction, moment, text } from './callback-interaction.ts'
import { identity, leadOfPersona } from './lead-of-persona.ts'

/** What became of a lead: only the keys that changed. */
export const leadUpdateCallbacks = [
  {
    description: 'an update that a lead was taken in',
    webhook: 'leadUpdate',
    given: [scenario('empty'), savedLead(leadOfPersona('hot')), hoursPassed(1)],
    payload: {
      ...identity,
      dateAdded: moment,
      leadStatus: 'None',
      leadStatusDate: moment,
      conversationStage: 'Preparing Lead',
      conversationStageDate: moment,
      conversationStatus: 'Preparing Lead',
      conversationStatusDate: moment,
    },
  },
  {
    description: 'an update that the assistant has written for the first time',
    webhook: 'leadUpdate',
    given: [scenario('empty'), savedLead(leadOfPersona('hot')), hoursPassed(1)],
    payload: {
      ...identity,
      firstMessageDate: moment,
      lastMessageDate: moment,
      conversationStage: 'Messaging',
      conversationStageDate: moment,
      conversationStatus: 'Sent Message',
      conversationStatusDate: moment,
    },
  },
  {
    description: 'an update that a lead is hot',
    webhook: 'leadUpdate',
    given: [scenario('empty'), savedLead(leadOfPersona('hot')), hoursPassed(24)],
    payload: {
      ...identity,
      lastResponseDate: moment,
      hotLead: true,
      hotLeadDate: moment,
      leadStatus: 'Hot Lead',
      leadStatusDate: moment,
      conversationStatus: 'Received Response',
      conversationStatusDate: moment,
    },
  },
  {
    description: 'an update with new ways to reach a lead',
    webhook: 'leadUpdate',
    given: [scenario('empty'), savedLead(leadOfPersona('new-contact')), hoursPassed(7 * 24)],
    payload: {
      ...identity,
      discoveredPhone1: text('+15555550161'),
      discoveredPhone2: text('+15555550162'),
      discoveredEmail1: text('renata@home.example.com'),
      discoveredEmail2: text('renata@work.example.com'),
    },
  },
  {
    description: 'an update that nobody has called a hot lead',
    webhook: 'leadUpdate',
    given: [scenario('empty'), savedLead(leadOfPersona('at-risk')), hoursPassed(7 * 24)],
    payload: {
      ...identity,
      leadAtRisk: true,
      leadAtRiskDate: moment,
      actionRequired: true,
      actionRequiredDate: moment,
    },
  },
  {
    description: 'an update that a person has to read the answer',
    webhook: 'leadUpdate',
    given: [scenario('empty'), savedLead(leadOfPersona('review')), hoursPassed(7 * 24)],
    payload: {
      ...identity,
      actionRequired: true,
      actionRequiredDate: moment,
      leadStatus: 'Lead to Review',
      leadStatusDate: moment,
      conversationStage: 'Conversica Stopped',
      conversationStageDate: moment,
      conversationStatus: 'System Stopped',
      conversationStatusDate: moment,
    },
  },
  {
    description: 'an update that a lead wants no more',
    webhook: 'leadUpdate',
    given: [scenario('empty'), savedLead(leadOfPersona('stop')), hoursPassed(7 * 24)],
    payload: {
      ...identity,
      conversationStage: 'Lead Stopped',
      conversationStageDate: moment,
      conversationStatus: 'Lead Requested Stop',
      conversationStatusDate: moment,
      doNotEmail: true,
      smsOptIn: false,
      smsOptOut: true,
    },
  },
  {
    description: 'an update that a manager has stopped the assistant',
    webhook: 'leadUpdate',
    given: [
      scenario('empty'),
      savedLead(leadOfPersona('silent')),
      hoursPassed(24),
      action('stopLead', { id: identity.id, clientId: identity.clientId, by: 'manager' }),
      hoursPassed(1),
    ],
    payload: {
      ...identity,
      conversationStage: 'Client Stopped',
      conversationStageDate: moment,
      conversationStatus: 'Manager Stopped',
      conversationStatusDate: moment,
    },
  },
] as const satisfies readonly CallbackInteraction<'leadUpdate'>[]
