import { expect, test } from 'vitest'
import { conversicaContract } from '../../generated/conversica/index.ts'
import { contractOf } from '../testing/contract-of.ts'
import { replyOf } from '../testing/request-of.ts'
import { createChecker } from './create-checker.ts'

const checker = createChecker(conversicaContract)
const MESSAGE = {
  apiVersion: '7.2',
  id: 'a',
  clientId: '',
  action: 'sent',
  date: '2019-05-10T05:57:44+00:00',
  subject: 'S',
  body: 'B',
}

test('finds nothing wrong with a payload by the spec', () => {
  expect(checker.checkWebhook('message', MESSAGE)).toEqual([])
})

test('lists every fault of a payload, undocumented keys included', () => {
  const violations = checker.checkWebhook('message', {
    ...MESSAGE,
    action: 'bounced',
    date: '2019-05-10',
    mood: 'good',
    body: undefined,
  })

  expect(violations.map(({ where, rule }) => `${where} ${rule}`).toSorted()).toEqual([
    '/action enum',
    '/body required',
    '/date format',
    '/mood undocumented',
  ])
})

test('misses a payload', () => {
  expect(checker.checkWebhook('message', undefined)).toMatchObject([
    { in: 'body', where: '', rule: 'type', received: 'nothing' },
  ])
})

test('takes the custom fields that a schema allows, by their own schema', () => {
  const lead = { firstName: 'A', lastName: 'B', email: 'a@example.com', conversationHistory: '' }

  expect(checker.checkWebhook('chatLead', { ...lead, colour: 'red' })).toEqual([])
  expect(checker.checkWebhook('chatLead', { ...lead, colour: 5 })).toMatchObject([
    { where: '/colour', rule: 'type' },
  ])
})

test("checks the customer's answer", () => {
  expect(
    checker.checkWebhookAnswer('chatLead', replyOf(200, { status: '200', message: 'x' })),
  ).toEqual([])
  expect(
    checker.checkWebhookAnswer('chatLead', replyOf(200, { status: 200, message: 'x' })),
  ).not.toEqual([])
  expect(checker.checkWebhookAnswer('message', replyOf(500))).toMatchObject([{ in: 'status' }])
})

test("does not mind more than it reads in the customer's answer", () => {
  expect(checker.checkWebhookAnswer('message', replyOf(200, { ok: true }))).toEqual([])
})

test('refuses a payload where none is documented', () => {
  const bare = createChecker(
    contractOf(
      `webhooks: { ping: { post: { operationId: ping, responses: { 200: { description: '' } } } } }`,
    ),
  )

  expect(bare.checkWebhook('ping', undefined)).toEqual([])
  expect(bare.checkWebhook('ping', {})).toMatchObject([{ rule: 'undocumented' }])
})
