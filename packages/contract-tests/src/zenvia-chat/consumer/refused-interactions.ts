import type { HistoryQuery, OngoingQuery, ReportQuery } from '@ensaio/zenvia-chat-client'
import { everybody, newerToken, scenario } from '../states.ts'
import type { ChatInteraction } from './chat-interaction.ts'

const given = [scenario('empty'), everybody()]

/** Somebody whom the vendor does not let in, or not any more. */
const turnedAway: readonly ChatInteraction[] = [
  {
    description: 'the history with a wrong token',
    given,
    token: 'main-chat-tokem',
    call: (chat) => chat.history.list(),
    path: '/history',
    query: {},
    answer: { kind: 'unauthorised' },
  },
  {
    description: 'a report with a token that a newer one has replaced',
    given: [...given, newerToken()],
    call: (chat) => chat.reports.get(),
    path: '/reports',
    query: {},
    answer: { kind: 'unauthorised' },
  },
  {
    description: 'the messages of an unknown interaction with a wrong token',
    given,
    token: 'main-chat-tokem',
    call: (chat) => chat.history.messages('999999999'),
    path: '/history/999999999/messages',
    query: {},
    answer: { kind: 'unauthorised' },
  },
  {
    description: 'the ongoing interactions with a wrong token and a wrong parameter',
    given,
    token: 'main-chat-tokem',
    call: (chat) => chat.ongoing.list({ page: 0 }),
    path: '/ongoing',
    query: { page: '0' },
    answer: { kind: 'unauthorised' },
  },
]

/** A parameter that the vendor does not take. JavaScript knows no types, so words that the compiler refuses are sent too. */
interface Refusal {
  readonly description: string
  readonly path: '/history' | '/history/expanded' | '/ongoing' | '/reports'
  readonly query: Readonly<Record<string, string>>
}

const refusals: readonly Refusal[] = [
  {
    description: 'the history from a day after its end',
    path: '/history',
    query: { from: '2026-03-02', to: '2026-03-01' },
  },
  {
    description: 'the history from a day that does not exist',
    path: '/history',
    query: { from: '2026-02-30' },
  },
  {
    description: 'the history up to an instant with an invalid offset',
    path: '/history',
    query: { to: '2026-03-01T12:00:00+1' },
  },
  {
    description: 'the history in a time zone called Z',
    path: '/history',
    query: { timezone: 'Z' },
  },
  {
    description: 'the history on an unknown channel',
    path: '/history',
    query: { types: 'FAX' },
  },
  {
    description: 'the expanded history in a state in lower case',
    path: '/history/expanded',
    query: { states: 'ended' },
  },
  {
    description: 'page 0 of the ongoing interactions',
    path: '/ongoing',
    query: { page: '0' },
  },
  {
    description: 'the ongoing interactions in the state finished',
    path: '/ongoing',
    query: { states: 'ENDED' },
  },
  {
    description: 'a report by an unknown grouping',
    path: '/reports',
    query: { data_type: 'weather' },
  },
  {
    description: 'a report from a day after its end',
    path: '/reports',
    query: { from: '2026-03-02', to: '2026-03-01 23:59' },
  },
]

/** The requests that are refused. */
export const refusedInteractions: readonly ChatInteraction[] = [
  ...turnedAway,
  ...refusals.map(({ description, path, query }): ChatInteraction => ({
    description,
    given,
    call: (chat) => {
      // Texts stand in the address as they are, so they may stand for lists of one and for numbers too.
      switch (path) {
        case '/history':
          return chat.history.list(query as HistoryQuery)
        case '/history/expanded':
          return chat.history.expanded.list(query as HistoryQuery)
        case '/ongoing':
          return chat.ongoing.list(query as unknown as OngoingQuery)
        case '/reports':
          return chat.reports.get(query as ReportQuery)
        default:
          return path satisfies never
      }
    },
    path,
    query,
    answer: { kind: 'refused' },
  })),
]
