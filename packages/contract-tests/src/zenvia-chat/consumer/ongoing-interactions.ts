import type { OngoingQuery } from '@ensaio/zenvia-chat-client'
import type { SampleName } from '../samples.ts'
import { everybody, scenario } from '../states.ts'
import { marcos, returns } from '../staff.ts'
import type { ChatInteraction } from './chat-interaction.ts'

/** A question about what is unfinished: as it is asked, as it stands in the address, and whom it finds. */
interface Question {
  readonly description: string
  readonly asked: OngoingQuery
  readonly query: Readonly<Record<string, string>>
  readonly finds: readonly SampleName[]
}

const questions: readonly Question[] = [
  {
    description: 'all ongoing interactions',
    asked: {},
    query: {},
    finds: ['iara', 'bruno'],
  },
  {
    description: 'the interactions in the queue',
    asked: { states: ['NOT_ANSWER'] },
    query: { states: 'NOT_ANSWER' },
    finds: ['iara'],
  },
  {
    description: 'the ongoing interactions of an agent',
    asked: { agents: [marcos.id] },
    query: { agents: marcos.id },
    finds: ['bruno'],
  },
  {
    description: 'the ongoing interactions of a department',
    asked: { departments: [returns.id] },
    query: { departments: returns.id },
    finds: ['iara'],
  },
  {
    description: 'the ongoing interactions on two channels',
    asked: { types: ['WHATSAPP', 'SMS'] },
    query: { types: 'WHATSAPP,SMS' },
    finds: ['bruno'],
  },
  {
    description: 'the ongoing interactions, their second page of one',
    asked: { limit: 1, page: 2 },
    query: { limit: '1', page: '2' },
    finds: ['bruno'],
  },
]

/** Interactions that are not finished. */
export const ongoingInteractions: readonly ChatInteraction[] = questions.map(
  ({ description, asked, query, finds }) => ({
    description,
    given: [scenario('empty'), everybody()],
    call: (chat) => chat.ongoing.list(asked),
    path: '/ongoing',
    query,
    answer: { kind: 'rows', form: 'ongoing', samples: finds },
  }),
)
