import { everybody, scenario } from '../states.ts'
import type { ChatInteraction } from './chat-interaction.ts'

/** Messages of an interaction. */
export const messageInteractions: readonly ChatInteraction[] = [
  {
    description: 'the messages of an interaction',
    given: [scenario('empty'), everybody()],
    call: (chat) => chat.history.messages('48213'),
    path: '/history/{helena}/messages',
    query: {},
    answer: { kind: 'messages' },
  },
  {
    description: 'the messages of an interaction that is not finished',
    given: [scenario('empty'), everybody()],
    call: (chat) => chat.history.messages('48213'),
    path: '/history/{bruno}/messages',
    query: {},
    answer: { kind: 'messages' },
  },
  {
    description: 'the messages of an unknown interaction',
    given: [scenario('empty'), everybody()],
    call: (chat) => chat.history.messages('999999999'),
    path: '/history/999999999/messages',
    query: {},
    answer: { kind: 'notFound' },
  },
  {
    description: 'the messages of an id that is not a number',
    given: [scenario('empty'), everybody()],
    call: (chat) => chat.history.messages('helena'),
    path: '/history/helena/messages',
    query: {},
    answer: { kind: 'notFound' },
  },
]
