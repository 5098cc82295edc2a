// The webhooks that vendors send to the app, for tasks that begin with them.
import type { CallbackName, Message, LeadUpdate, ChatLead } from '@ensaio/conversica-client'
import { usualPathOf } from '../conversica/callback-metadata.ts'
import { callbackLogin } from '../conversica/logins.ts'
import { toBasicHeader } from '../conversica/to-basic-header.ts'
import { NOTIFICATION_ADDRESS } from '../zenvia-conversion/access.ts'
import type { OpenApp } from './open-app.ts'

/** Hands a notification about a prospect to the app's receiver. */
export async function notify(
  { sync }: OpenApp,
  prospect: object,
  updatedAt = '2026-03-02T14:00:00.000Z',
): Promise<void> {
  const envelope = {
    subscriptionId: '69a59c60c0ffee0010000017',
    topic: 'prospects',
    type: 'updated',
    received: updatedAt,
    sent: updatedAt,
    attempts: 1,
    updatedAt,
    operationId: updatedAt,
  }
  await deliver(sync, NOTIFICATION_ADDRESS, { ...envelope, prospect }, {})
}

interface Callbacks {
  readonly message: Message
  readonly leadUpdate: LeadUpdate
  readonly chatLead: ChatLead
}

/** Hands one of Conversica's callbacks to the app's receiver. */
export async function callBack<Name extends CallbackName>(
  { sync }: OpenApp,
  name: Name,
  payload: Callbacks[Name],
): Promise<void> {
  const authorization = toBasicHeader(callbackLogin)
  await deliver(sync, usualPathOf(name), payload, { authorization })
}

async function deliver(
  sync: OpenApp['sync'],
  address: string,
  body: object,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const answer = await sync.receive(
    new Request(`http://127.0.0.1${address}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  )
  if (!answer.ok) throw new Error(`Failed to deliver to ${address}: answered ${answer.status}.`)
}
