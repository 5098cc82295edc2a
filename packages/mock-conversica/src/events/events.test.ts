import { describe, expect, test } from 'vitest'
import { toBasicHeader } from '../auth/auth.ts'
import { openConversica } from '../testing/open-conversica.ts'
import { isChatLeadAccepted } from './events.ts'

const VISITOR = { firstName: 'Iris', lastName: 'Holm', email: 'iris@example.com' }

test('callbacks carry the credentials of their endpoint', async () => {
  await using conversica = openConversica()
  await conversica.save({})
  await conversica.advanceDays(1)

  const header = toBasicHeader({ username: 'crm', password: 'sêcret' })
  expect(new Set(conversica.callbacks.map(({ authorization }) => authorization))).toEqual(
    new Set([header]),
  )
})

test('callbacks carry none where none are registered', async () => {
  await using conversica = openConversica()
  conversica.sandbox.setEndpoint('conversica', 'leadUpdate', {
    url: 'http://127.0.0.1:9/leadUpdate',
  })
  await conversica.save({})
  await conversica.sandbox.advance(10_000)

  expect(conversica.callbacks[0]?.authorization).toBeUndefined()
})

test('a callback without an endpoint is kept, and can be sent once there is one', async () => {
  await using conversica = openConversica()
  const endpoint = { url: 'http://127.0.0.1:9/leadUpdate' }
  conversica.sandbox.setEndpoint('conversica', 'leadUpdate', undefined)
  await conversica.save({})
  await conversica.sandbox.advance(10_000)
  const [kept] = conversica.sandbox.deliveries()
  expect(kept).toMatchObject({ status: 'failed', subject: 'l1' })

  conversica.sandbox.setEndpoint('conversica', 'leadUpdate', endpoint)
  conversica.sandbox.redeliver('conversica', kept?.id ?? '')
  await conversica.sandbox.settled()

  expect(conversica.statuses()).toEqual(['Preparing Lead'])
})

describe('a chat lead', () => {
  test('is told with a made-up conversation and the custom fields', async () => {
    await using conversica = openConversica()

    conversica.act('createChatLead', { ...VISITOR, clientId: 'b', budget: 'high' })
    await conversica.sandbox.settled()

    const [callback] = conversica.callbacks
    expect(callback?.path).toBe('/chatLead')
    expect(JSON.parse(callback?.text ?? '')).toEqual({
      ...VISITOR,
      clientId: 'b',
      budget: 'high',
      conversationHistory: expect.stringContaining('iris@example.com'),
    })
  })

  test('is told with the conversation that it is given', async () => {
    await using conversica = openConversica()

    conversica.act('createChatLead', { ...VISITOR, conversationHistory: 'Iris: hello' })
    await conversica.sandbox.settled()

    expect(conversica.callbacks[0]?.text).toContain('"conversationHistory":"Iris: hello"')
  })

  test.each([
    [{ firstName: 'Iris', lastName: 'Holm' }, 'email is missing'],
    [{ ...VISITOR, budget: 7 }, 'budget is 7. Send a string.'],
  ])('is refused as %o', async (input, why) => {
    await using conversica = openConversica()

    expect(() => conversica.act('createChatLead', input)).toThrow(why)
  })

  test('is told again until the answer says that it was taken', async () => {
    let answers = 0
    await using conversica = openConversica({
      send: async () => {
        const body =
          (answers += 1) < 3 ? '{"status":"500","message":"no"}' : '{"status":"200","message":"ok"}'
        return { kind: 'answered', status: 200, headers: {}, body, truncated: false }
      },
    })

    conversica.act('createChatLead', VISITOR)
    await conversica.advanceDays(1)

    expect(answers).toBe(3)
    expect(conversica.sandbox.deliveries()[0]).toMatchObject({ status: 'delivered' })
  })

  test.each([
    [200, '{"status":"200","message":"Lead received successfully"}', true],
    [200, '{"status":"400","message":"no"}', false],
    [200, '{"status":200}', false],
    [500, '{"status":"200"}', false],
    [200, 'OK', false],
    [200, 'null', false],
    [200, '', false],
  ])('with the answer %s %s is taken: %s', (status, body, isTaken) => {
    expect(isChatLeadAccepted({ status, body })).toBe(isTaken)
  })
})
