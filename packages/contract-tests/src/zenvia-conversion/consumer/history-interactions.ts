// Interactions about the history of prospects and their quotes.
import { MatchersV3 } from '@pact-foundation/pact'
import { NOBODY, paula } from '../account.ts'
import { everybody, offer, scenario } from '../states.ts'
import type { ConversionInteraction } from './conversion-interaction.ts'
import { nonsense, unknownRecord, unknownWithoutWords } from './refusals.ts'
import { created, interaction, json, moment, quote } from './shapes.ts'

const { like } = MatchersV3

const given = [scenario('empty'), everybody()]

const inbound = (content: string) => ({
  proactive: false,
  via: 'whatsApp',
  output: { message: { via: 'whatsApp', content, performer: 'integration' } },
})
const note = { proactive: true, via: 'other', output: { comment: 'Wants a test drive' } }

const interactions: readonly ConversionInteraction[] = [
  {
    description: 'messages of today, newest first',
    given,
    call: (z) => z.interactions.list({ createdAfter: '2026-03-02', via: ['whatsApp'] }),
    request: 'GET /prospects/interactions',
    query: { createdAfter: '2026-03-02', via: 'whatsApp' },
    answer: json([
      interaction({ createdAt: '2026-03-02T14:00:00.000Z', ...inbound('¿Sigue disponible?') }),
      interaction({ createdAt: '2026-03-02T13:00:00.000Z', ...inbound('Hola, busco un auto') }),
    ]),
  },
  {
    description: 'the newest message before one of them, by one of two media',
    given,
    call: (z, { message }) =>
      z.interactions.list({ before: message, limit: 1, via: ['whatsApp', 'email'] }),
    request: 'GET /prospects/interactions',
    query: { before: '{message}', limit: '1', via: ['whatsApp', 'email'] },
    answer: json([
      interaction({ createdAt: '2026-03-02T13:00:00.000Z', ...inbound('Hola, busco un auto') }),
    ]),
  },
  {
    description: 'messages of a prospect up to an instant, oldest first',
    given,
    call: (z, { ximena }) =>
      z.interactions.ofProspect(ximena, {
        via: ['whatsApp'],
        createdBefore: new Date('2026-03-02T14:15:00Z'),
      }),
    request: 'GET /prospect/{ximena}/interactions',
    query: { via: 'whatsApp', createdBefore: '2026-03-02T14:15:00.000Z' },
    answer: json([
      interaction({ createdAt: '2026-03-02T13:00:00.000Z', ...inbound('Hola, busco un auto') }),
      interaction({ createdAt: '2026-03-02T14:00:00.000Z', ...inbound('¿Sigue disponible?') }),
    ]),
  },
  {
    description: 'an interaction',
    given,
    call: (z, { ximena, note: noteId }) =>
      z.interactions.get({ prospectId: ximena, interactionId: noteId }),
    request: 'GET /prospect/{ximena}/interaction/{note}',
    answer: json(interaction({ ...note, agentId: paula.id, agent: like(paula) })),
  },
  {
    description: 'an interaction of another prospect',
    given,
    call: (z, { bruno, note: noteId }) =>
      z.interactions.get({ prospectId: bruno, interactionId: noteId }),
    request: 'GET /prospect/{bruno}/interaction/{note}',
    answer: unknownRecord('Interaction'),
  },
  {
    description: 'a note on a prospect',
    given,
    call: (z, { bruno }) =>
      z.interactions.create(bruno, { type: 'note', content: 'Call after six' }),
    request: 'POST /prospect/{bruno}/interactions',
    body: { type: 'note', content: 'Call after six' },
    answer: json([
      interaction({ status: 'created', via: 'other', output: { comment: 'Call after six' } }),
    ]),
  },
  {
    description: 'a question of a prospect',
    given,
    call: (z, { bruno }) =>
      z.interactions.create(bruno, { type: 'question', question: 'Is it red?', providerId: 'q-1' }),
    request: 'POST /prospect/{bruno}/interactions',
    body: { type: 'question', question: 'Is it red?', providerId: 'q-1' },
    answer: json([
      interaction({ output: { question: { question: 'Is it red?', providerId: 'q-1' } } }),
    ]),
  },
  {
    description: 'a call with a prospect',
    given,
    call: (z, { bruno }) => z.interactions.create(bruno, { type: 'call', duration: 90_000 }),
    request: 'POST /prospect/{bruno}/interactions',
    body: { type: 'call', duration: 90_000 },
    answer: json([interaction({ via: 'inboundCall' })]),
  },
  {
    description: 'a note on an unknown prospect',
    given,
    call: (z) => z.interactions.create(NOBODY, { type: 'note', content: 'Who?' }),
    request: `POST /prospect/${NOBODY}/interactions`,
    body: { type: 'note', content: 'Who?' },
    answer: unknownWithoutWords(),
  },
  {
    description: 'the mark of a message as read',
    given,
    call: (z, { ximena, message }) =>
      z.interactions.update(
        { prospectId: ximena, interactionId: message },
        { type: 'message', delivered: true, status: 'read' },
      ),
    request: 'PUT /prospect/{ximena}/interaction/{message}',
    body: { type: 'message', delivered: true, status: 'read' },
    answer: json(
      interaction({ status: 'updated', output: { message: { delivered: true, status: 'read' } } }),
    ),
  },
  {
    description: 'the mark of a note as read',
    given,
    call: (z, { ximena, note: noteId }) =>
      z.interactions.update(
        { prospectId: ximena, interactionId: noteId },
        { type: 'message', status: 'read' },
      ),
    request: 'PUT /prospect/{ximena}/interaction/{note}',
    body: { type: 'message', status: 'read' },
    answer: nonsense(),
  },
]

const items = [{ quantity: 2, price: 5_000, concept: 'Roof rack' }]

const quotes: readonly ConversionInteraction[] = [
  {
    description: 'a quote for a prospect',
    given,
    call: (z, { bruno }) => z.quotes.create(bruno, { items }),
    request: 'POST /prospect/{bruno}/quotes',
    body: { items },
    answer: created(quote({ items, total: 10_000 })),
  },
  {
    description: 'a quote',
    given,
    call: (z, { ximena, quote: quoteId }) => z.quotes.get({ prospectId: ximena, quoteId }),
    request: 'GET /prospect/{ximena}/quote/{quote}',
    answer: json(quote()),
  },
  {
    description: 'a quote of another prospect',
    given,
    call: (z, { bruno, quote: quoteId }) => z.quotes.get({ prospectId: bruno, quoteId }),
    request: 'GET /prospect/{bruno}/quote/{quote}',
    answer: unknownRecord('Quote'),
  },
  {
    description: 'the acceptance of a quote',
    given,
    call: (z, { ximena, quote: quoteId }) =>
      z.quotes.update({ prospectId: ximena, quoteId }, { status: 'accepted' }),
    request: 'PUT /prospect/{ximena}/quote/{quote}',
    body: { status: 'accepted' },
    answer: json(quote({ status: 'accepted', acceptedAt: moment() })),
  },
  {
    description: 'pending quotes, newest first',
    given: [...given, offer(7_000)],
    call: (z) =>
      z.quotes.list({ status: 'pending', createdAfter: new Date('2026-03-01T00:00:00Z') }),
    request: 'GET /prospects/quotes',
    query: { status: 'pending', createdAfter: '2026-03-01T00:00:00.000Z' },
    answer: json([quote({ items: [{ quantity: 1, price: 7_000 }], total: 7_000 }), quote()]),
  },
  {
    description: 'quotes before the newest',
    given: [...given, offer(7_000)],
    call: (z) => z.quotes.list({ createdBefore: new Date('2026-03-02T14:00:00Z'), limit: 100 }),
    request: 'GET /prospects/quotes',
    query: { createdBefore: '2026-03-02T14:00:00.000Z', limit: '100' },
    answer: json([quote()]),
  },
  {
    description: 'accepted quotes where there are none',
    given,
    call: (z) => z.quotes.list({ status: 'accepted' }),
    request: 'GET /prospects/quotes',
    query: { status: 'accepted' },
    answer: json([]),
  },
  {
    description: 'quotes of a prospect, oldest first',
    given: [...given, offer(7_000)],
    call: (z, { ximena }) => z.quotes.ofProspect(ximena, { createdAfter: '2026-03-02' }),
    request: 'GET /prospect/{ximena}/quotes',
    query: { createdAfter: '2026-03-02' },
    answer: json([quote(), quote({ items: [{ quantity: 1, price: 7_000 }], total: 7_000 })]),
  },
]

export const historyInteractions: readonly ConversionInteraction[] = [...interactions, ...quotes]
