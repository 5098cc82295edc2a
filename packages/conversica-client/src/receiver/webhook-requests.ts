// For tests only: callbacks as Conversica sends them.
import { toBasicAuthorization } from '@ensaio/client-kit'
import type { CallbackName, ChatLead, LeadUpdate, Message } from './events.ts'

export const credentials = { username: 'callbacks', password: 'a long secret' }

export const message: Message = {
  apiVersion: '7.2',
  id: 'lead-1002',
  clientId: 'branch-07',
  action: 'received',
  date: '2026-03-02T18:42:13+00:00',
  subject: 'Re: Your questions',
  body: 'Yes please.',
}

export const leadUpdate: LeadUpdate = {
  apiVersion: '7.2',
  id: 'lead-1002',
  clientId: 'branch-07',
  hotLead: true,
  hotLeadDate: '2026-03-02T18:42:13+00:00',
  leadStatus: 'Hot Lead',
}

export const chatLead: ChatLead = {
  firstName: 'Yara',
  lastName: 'Duarte',
  email: 'yara.duarte@example.com',
  conversationHistory: '2026-03-02T11:40:07 Yara Duarte: Do you ship abroad?',
  favouriteBoat: 'dinghy',
}

/** One good payload of each callback. */
export const payloads = { message, leadUpdate, chatLead } satisfies Record<CallbackName, object>

/** A request with the right credentials. */
export function post(path: string, body: unknown): Request {
  return new Request(`https://receiver.example${path}`, {
    method: 'POST',
    headers: {
      authorization: toBasicAuthorization(credentials),
      'content-type': 'application/json',
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}
