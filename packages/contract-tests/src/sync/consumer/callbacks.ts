// The parts of Conversica's callbacks that the app uses. The payloads are those that the client's receiver expects.
import {
  type CallbackDescription,
  callbackInteractions,
} from '../../conversica/consumer/callback-interactions.ts'
import type { CallbackInteraction } from '../../conversica/consumer/callback-interaction.ts'
import type { OpenApp } from '../open-app.ts'

/** A callback, and what the app's database holds once it has been worked on. */
export interface AppCallback {
  readonly callback: CallbackInteraction
  readonly read: (app: OpenApp) => Promise<unknown>
  readonly outcome: unknown
}

const readMessages = ({ kysely }: OpenApp) =>
  kysely.selectFrom('conversica_message').select(['prospect_id', 'action']).execute()
const readStanding = ({ kysely }: OpenApp) =>
  kysely
    .selectFrom('conversica_lead')
    .select(['prospect_id', 'is_hot', 'is_opted_out', 'is_text_opted_out', 'stage'])
    .execute()
const readKinds = ({ kysely }: OpenApp) => kysely.selectFrom('outbox').select('kind').execute()

const lead = { prospect_id: 'crm-601' }
const nothing = { is_hot: 0, is_opted_out: 0, is_text_opted_out: 0, stage: null }

/** All callbacks that the app makes something of. */
export const appCallbacks: readonly AppCallback[] = [
  take('a message from the assistant', readMessages, [{ ...lead, action: 'sent' }]),
  take('a message from the lead', readMessages, [{ ...lead, action: 'received' }]),
  take('an update that a lead is hot', readStanding, [{ ...lead, ...nothing, is_hot: 1 }]),
  take('an update that a lead has opted out', readStanding, [
    { ...lead, ...nothing, is_opted_out: 1, is_text_opted_out: 1, stage: 'Lead Stopped' },
  ]),
  take('an update that a manager has stopped the assistant', readStanding, [
    { ...lead, ...nothing, stage: 'Client Stopped' },
  ]),
  take('a lead from the website chat', readKinds, [{ kind: 'retail-lead' }]),
]

function take(
  wanted: CallbackDescription,
  read: AppCallback['read'],
  outcome: unknown,
): AppCallback {
  const callback = callbackInteractions.find(({ description }) => description === wanted)
  if (callback === undefined) throw new Error(`Failed to find ${wanted} among the callbacks.`)
  return { callback, read, outcome }
}
