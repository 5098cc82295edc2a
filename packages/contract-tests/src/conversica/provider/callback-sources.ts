import type { CallbackName } from '@ensaio/conversica-client'
import type { CallbackDescription } from '../consumer/callback-interactions.ts'

type Payload = Readonly<Record<string, unknown>>

/** Selects the callback for a description: the first that arrived and fits. */
export interface CallbackSource {
  readonly webhook: CallbackName
  readonly fits: (payload: Payload) => boolean
}

/** One source for each callback that the receiver expects: a missing one does not compile, nor does one too many. */
export const callbackSources: { readonly [Description in CallbackDescription]: CallbackSource } = {
  'a message from the assistant': message({ action: 'sent' }),
  'a message about a lead that came without a client and in version 7.1': message({}),
  'a message from the lead': message({ action: 'received' }),
  'a text message, which has a fixed subject': message({ subject: 'Text message' }),
  'a text message to a lead whose update left its number out': message({ subject: 'Text message' }),
  'an update that a lead was accepted': leadUpdate('dateAdded'),
  'an update that the assistant has written for the first time': leadUpdate('firstMessageDate'),
  'an update that a lead is hot': leadUpdate('hotLead'),
  'an update with new contact details of a lead': leadUpdate('discoveredPhone1'),
  'an update that nobody has called a hot lead': leadUpdate('leadAtRisk'),
  'an update that a person has to read the reply': leadUpdate('actionRequired'),
  'an update that a lead has opted out': leadUpdate('doNotEmail'),
  'an update that the assistant has stopped for a sold lead': leadUpdateTo('Conversica Stopped'),
  'an update that the assistant has stopped for a lead that opted out':
    leadUpdateTo('Lead Stopped'),
  'an update that a manager has stopped the assistant': leadUpdateTo('Client Stopped'),
  'a lead from the website chat': { webhook: 'chatLead', fits: () => true },
  "a lead from the website chat with its client and a field of the customer's own": {
    webhook: 'chatLead',
    fits: () => true,
  },
}

function message(values: Payload): CallbackSource {
  const entries = Object.entries(values)
  return {
    webhook: 'message',
    fits: (payload) => entries.every(([key, value]) => payload[key] === value),
  }
}

function leadUpdate(key: string): CallbackSource {
  return { webhook: 'leadUpdate', fits: (payload) => key in payload }
}

function leadUpdateTo(stage: string): CallbackSource {
  return { webhook: 'leadUpdate', fits: ({ conversationStage }) => conversationStage === stage }
}
