import type { ReportQuery } from '@ensaio/zenvia-chat-client'
import { everybody, scenario } from '../states.ts'
import { natalia, refund, exchange, marcos, returns, sales } from '../staff.ts'
import type { ChatInteraction, Counts } from './chat-interaction.ts'

/** A question to the reports: as it is asked, as it stands in the address, and what it counts. */
interface Question {
  readonly description: string
  readonly asked: ReportQuery
  readonly query: Readonly<Record<string, string>>
  readonly groups: readonly Counts[]
  readonly total: Omit<Counts, 'title'>
}

const twoDays = { from: '2026-03-01', to: '2026-03-02 12:00' }

const questions: readonly Question[] = [
  {
    description: 'a report by day',
    asked: twoDays,
    query: twoDays,
    groups: [
      { title: '2026-03-01', received: 2, made: 0, ended: 1, not_answered: 0, pending: 0 },
      { title: '2026-03-02', received: 2, made: 1, ended: 1, not_answered: 1, pending: 1 },
    ],
    total: { received: 4, made: 1, ended: 2, answered: 2, not_answered: 1, pending: 1 },
  },
  {
    description: 'a report by the days of São Paulo',
    asked: { ...twoDays, data_type: 'period', timezone: '-0300' },
    query: { ...twoDays, data_type: 'period', timezone: '-0300' },
    groups: [
      // On which of the two days the one that began before midnight ended, only the provider knows.
      { title: '2026-03-01', received: 3, made: 0 },
      { title: '2026-03-02', received: 1, made: 1 },
    ],
    total: { received: 4, made: 1, ended: 2 },
  },
  {
    description: 'a report by channel',
    asked: { ...twoDays, data_type: 'channel' },
    query: { ...twoDays, data_type: 'channel' },
    groups: [
      { title: 'MELI_QST', received: 1, made: 0, not_answered: 1 },
      { title: 'TEXT', received: 1, made: 0, not_answered: 0 },
      { title: 'WHATSAPP', received: 2, made: 1, ended: 2 },
    ],
    total: { received: 4, made: 1 },
  },
  {
    description: 'a report by agent, without a name for unassigned interactions',
    asked: { ...twoDays, data_type: 'agent' },
    query: { ...twoDays, data_type: 'agent' },
    groups: [
      { title: '', received: 2, made: 0, ended: 0 },
      { title: marcos.name, received: 1, made: 1, ended: 1 },
      { title: natalia.name, received: 1, made: 0, ended: 1 },
    ],
    total: { received: 4, made: 1, ended: 2 },
  },
  {
    description: 'a report by department of the last 30 days',
    asked: { data_type: 'department' },
    query: { data_type: 'department' },
    groups: [
      { title: returns.name, received: 3, made: 0 },
      { title: sales.name, received: 1, made: 2 },
    ],
    total: { received: 4, made: 2 },
  },
  {
    description: 'a report by tag, where one interaction has two',
    asked: { data_type: 'tag', states: ['ENDED'] },
    query: { data_type: 'tag', states: 'ENDED' },
    groups: [
      { title: refund.name, received: 1, made: 1, ended: 2 },
      { title: exchange.name, received: 1, made: 1, ended: 2 },
    ],
    total: { received: 2, made: 1, ended: 3 },
  },
  {
    description: 'a report on one agent, department and channel',
    asked: {
      data_type: 'channel',
      agents: [marcos.id],
      departments: [returns.id],
      types: ['WHATSAPP'],
    },
    query: {
      data_type: 'channel',
      agents: marcos.id,
      departments: returns.id,
      types: 'WHATSAPP',
    },
    groups: [{ title: 'WHATSAPP', received: 1, made: 0, ended: 1 }],
    total: { received: 1, made: 0, ended: 1 },
  },
  {
    description: 'a report on some tags',
    asked: { data_type: 'channel', tags: [exchange.id, 'unknown'] },
    query: { data_type: 'channel', tags: `${exchange.id},unknown` },
    groups: [
      { title: 'EMAIL', received: 0, made: 1 },
      { title: 'WHATSAPP', received: 1, made: 0 },
    ],
    total: { received: 1, made: 1 },
  },
  {
    description: 'a report on nothing',
    asked: { data_type: 'agent', types: ['TELEGRAM'] },
    query: { data_type: 'agent', types: 'TELEGRAM' },
    groups: [],
    total: { received: 0, made: 0, tma: 0, tmaxe: 0, sla: 0 },
  },
]

/** Counts. Averages are left to the provider: only it knows how long things took. */
export const reportInteractions: readonly ChatInteraction[] = questions.map(
  ({ description, asked, query, groups, total }) => ({
    description,
    given: [scenario('empty'), everybody()],
    call: (chat) => chat.reports.get(asked),
    path: '/reports',
    query,
    answer: { kind: 'report', groups, total: { title: 'Total', ...total } },
  }),
)
