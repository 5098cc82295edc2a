import type { HistoryQuery } from '@ensaio/zenvia-chat-client'
import type { SampleName } from '../samples.ts'
import { behaviour, everybody, scenario } from '../states.ts'
import { natalia, marcos, sales } from '../staff.ts'
import type { ChatInteraction } from './chat-interaction.ts'

/** A query of the history: as the caller writes it, as the URL has it, and the samples that it finds. */
interface Question {
  readonly description: string
  readonly asked: HistoryQuery
  readonly query: Readonly<Record<string, string>>
  readonly finds: readonly SampleName[]
}

const questions: readonly Question[] = [
  {
    description: 'the history of the last 30 days',
    asked: {},
    query: {},
    finds: ['iara', 'bruno', 'rosa', 'joao', 'helena', 'yusuf'],
  },
  {
    description: 'the history of a window in UTC, both ends included',
    asked: { from: '2026-03-01T10:00:00', to: '2026-03-02 02:30' },
    query: { from: '2026-03-01T10:00:00', to: '2026-03-02 02:30' },
    finds: ['rosa', 'joao', 'helena'],
  },
  {
    description: 'the history of a day in São Paulo',
    asked: { from: '2026-03-01', to: '2026-03-01 23:59:59', timezone: '-0300' },
    query: { from: '2026-03-01', to: '2026-03-01 23:59:59', timezone: '-0300' },
    finds: ['rosa', 'joao', 'helena'],
  },
  {
    description: 'the history of a day in Kolkata, by Dates',
    asked: {
      from: new Date('2026-02-28T18:30:00Z'),
      to: new Date('2026-03-01T18:29:58.500Z'),
      timezone: '+0530',
    },
    query: { from: '2026-03-01T00:00:00', to: '2026-03-01T23:59:59', timezone: '+0530' },
    finds: ['joao', 'helena'],
  },
  {
    description: 'the history from long ago up to now',
    asked: { from: '2025-12-01', search: 'prado' },
    query: { from: '2025-12-01', search: 'prado' },
    finds: ['helena', 'olga'],
  },
  {
    description: 'the history of 30 days up to a named end',
    asked: { to: '2026-01-31' },
    query: { to: '2026-01-31' },
    finds: ['olga'],
  },
  {
    description: 'the history of interactions that agents started',
    asked: { active: true },
    query: { active: 'true' },
    finds: ['bruno', 'yusuf'],
  },
  {
    description: 'the history of interactions that customers started',
    asked: { active: false },
    query: { active: 'false' },
    finds: ['iara', 'rosa', 'joao', 'helena'],
  },
  {
    description: 'the history of one agent',
    asked: { agents: [marcos.id] },
    query: { agents: marcos.id },
    finds: ['bruno', 'rosa'],
  },
  {
    description: 'the history of two agents in one department',
    asked: { agents: [natalia.id, marcos.id], departments: [sales.id] },
    query: { agents: `${natalia.id},${marcos.id}`, departments: sales.id },
    finds: ['bruno', 'yusuf'],
  },
  {
    description: 'the history of an unknown agent',
    asked: { agents: ['nobody'] },
    query: { agents: 'nobody' },
    finds: [],
  },
  {
    description: 'the history in two states, one of them unfinished',
    asked: { states: ['CANCELED', 'PENDING'] },
    query: { states: 'CANCELED,PENDING' },
    finds: ['bruno', 'joao'],
  },
  {
    description: 'the history on two channels',
    asked: { types: ['MELI_QST', 'EMAIL'] },
    query: { types: 'MELI_QST,EMAIL' },
    finds: ['iara', 'yusuf'],
  },
  {
    description: 'the history of customers with a name like this, in any case',
    asked: { search: 'HELENA' },
    query: { search: 'HELENA' },
    finds: ['rosa', 'helena'],
  },
  {
    description: 'the history of customers with an accent in their name',
    asked: { search: 'joão' },
    query: { search: 'joão' },
    finds: ['joao'],
  },
  {
    description: 'the history of customers with a percent sign in their name, where there are none',
    asked: { search: '\\%' },
    query: { search: '\\%' },
    finds: [],
  },
  {
    description: 'the history, its first page of two',
    asked: { limit: 2 },
    query: { limit: '2' },
    finds: ['iara', 'bruno'],
  },
  {
    description: 'the history, its second page of two',
    asked: { limit: 2, page: 2 },
    query: { limit: '2', page: '2' },
    finds: ['rosa', 'joao'],
  },
  {
    description: 'the history, a page after the last',
    asked: { limit: 2, page: 4 },
    query: { limit: '2', page: '4' },
    finds: [],
  },
  {
    description: 'the history with the largest page size',
    asked: { limit: 10_000 },
    query: { limit: '10000' },
    finds: ['iara', 'bruno', 'rosa', 'joao', 'helena', 'yusuf'],
  },
  {
    description: 'the history by all filters together',
    asked: {
      from: '2026-02-01',
      to: '2026-03-02',
      timezone: '+0000',
      active: false,
      agents: [natalia.id],
      states: ['ENDED', 'MISSED'],
      types: ['WHATSAPP', 'SMS'],
      search: 'prado',
      limit: 5,
      page: 1,
    },
    query: {
      from: '2026-02-01',
      to: '2026-03-02',
      timezone: '+0000',
      active: 'false',
      agents: natalia.id,
      states: 'ENDED,MISSED',
      types: 'WHATSAPP,SMS',
      search: 'prado',
      limit: '5',
      page: '1',
    },
    finds: ['helena'],
  },
]

/** Interactions of the history, in both its forms. */
export const historyInteractions: readonly ChatInteraction[] = [
  ...(questions.map(({ description, asked, query, finds }) => ({
    description,
    given: [scenario('empty'), everybody()],
    call: (chat) => chat.history.list(asked),
    path: '/history',
    query,
    answer: { kind: 'rows', form: 'history', samples: finds },
  })) satisfies readonly ChatInteraction[]),
  {
    description: 'the history of an account without interactions',
    given: [scenario('empty')],
    call: (chat) => chat.history.list(),
    path: '/history',
    query: {},
    answer: { kind: 'rows', form: 'history', samples: [] },
  },
  {
    description: 'the history with booleans in place of strings',
    given: [scenario('empty'), everybody(), behaviour('activeAsBoolean', true)],
    call: (chat) => chat.history.list({ states: ['CANCELED'] }),
    path: '/history',
    query: { states: 'CANCELED' },
    answer: { kind: 'rows', form: 'history', activeAsBoolean: true, samples: ['joao'] },
  },
  {
    description: 'the expanded history of one customer',
    given: [scenario('empty'), everybody()],
    call: (chat) => chat.history.expanded.list({ search: 'helena prado' }),
    path: '/history/expanded',
    query: { search: 'helena prado' },
    answer: { kind: 'rows', form: 'expanded', samples: ['helena'] },
  },
  {
    description: 'the expanded history by many filters together',
    given: [scenario('empty'), everybody()],
    call: (chat) =>
      chat.history.expanded.list({
        from: '2026-02-01',
        to: '2026-03-02 12:00:00',
        timezone: '+0000',
        active: false,
        departments: ['7', '8'],
        states: ['ENDED', 'CANCELED', 'NOT_ANSWER'],
        types: ['WHATSAPP', 'TEXT'],
        limit: 1,
        page: 2,
      }),
    path: '/history/expanded',
    query: {
      from: '2026-02-01',
      to: '2026-03-02 12:00:00',
      timezone: '+0000',
      active: 'false',
      departments: '7,8',
      states: 'ENDED,CANCELED,NOT_ANSWER',
      types: 'WHATSAPP,TEXT',
      limit: '1',
      page: '2',
    },
    answer: { kind: 'rows', form: 'expanded', samples: ['joao'] },
  },
]
