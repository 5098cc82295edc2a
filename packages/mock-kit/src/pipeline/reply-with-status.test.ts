import { expect, test } from 'vitest'
import type { FaultRuleDraft } from '../faults/fault-rule.ts'
import { openShop } from '../testing/shop-sandbox.ts'

type StatusRule = Extract<Extract<FaultRuleDraft, { on: 'request' }>['effect'], { kind: 'status' }>

/** The answer to a request for an order, or for another path, while the rule holds. */
async function answerTo(rule: Omit<StatusRule, 'kind'>, path = '/orders/o1'): Promise<Response> {
  await using shop = openShop()
  shop.sandbox.faults.add({
    service: 'made-up',
    on: 'request',
    match: {},
    effect: { kind: 'status', ...rule },
  })
  return shop.call(path)
}

test.each([
  ['that is documented with an example', 200, { id: 'o1', item: 'tea', state: 'new' }],
  ['that is documented without one', 404, { error: 'Not Found' }],
  ['that a rate limit gives', 429, { error: 'slowly!' }],
  ['that is not documented', 502, { error: 'Bad Gateway' }],
  ['that has no name here', 599, { error: 'Failed with the status 599' }],
])("sends the service's own body for a status %s: %i", async (_, status, body) => {
  const answer = await answerTo({ status })

  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
  expect(await answer.json()).toEqual(body)
})

test('answers in the form of the service where there is no operation', async () => {
  expect(await (await answerTo({ status: 503 }, '/nowhere')).json()).toEqual({
    error: 'Service Unavailable',
  })
})

test.each([204, 205, 304, 302])('sends no body with the status %i', async (status) => {
  const answer = await answerTo({ status })

  expect(answer.status).toBe(status)
  expect(answer.headers.get('content-type')).toBeNull()
  expect(await answer.text()).toBe('')
})

test('the headers and the body of the rule win, each by itself', async () => {
  const ownHeader = await answerTo({ status: 429, headers: { 'Content-Type': 'application/x' } })
  const ownBody = await answerTo({ status: 429, body: 'wait' })
  const emptyBody = await answerTo({ status: 500, body: '' })

  expect(ownHeader.headers.get('content-type')).toBe('application/x')
  expect(await ownHeader.json()).toEqual({ error: 'slowly!' })
  expect(ownBody.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(await ownBody.text()).toBe('wait')
  expect(await emptyBody.text()).toBe('')
})
