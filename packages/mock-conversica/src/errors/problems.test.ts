// Error bodies, to the letter.
import { describe, expect, test } from 'vitest'
import { openConversica, sampleLead } from '../testing/open-conversica.ts'
import { conversicaMock } from '../conversica-mock.ts'

const UNAUTHORISED =
  '{"message":"Invalid username or password. Additional failed attempts may result in your account being locked or your IP address being banned."}'

async function read(response: Response): Promise<{ status: number; body: unknown }> {
  return { status: response.status, body: await response.json() }
}

describe('a lead that is accepted', () => {
  test('answers 200, on creation and on update', async () => {
    await using conversica = openConversica()

    const created = await read(await conversica.post(sampleLead()))
    const updated = await read(await conversica.post(sampleLead()))

    expect(created).toEqual({ status: 200, body: { message: 'Lead accepted.', status: true } })
    expect(updated).toEqual(created)
  })

  test('has the headers that were seen', async () => {
    await using conversica = openConversica()

    const { headers } = await conversica.post(sampleLead())

    expect(headers.get('content-type')).toBe('application/json; charset=utf-8')
    for (const name of ['server', 'expires', 'cache-control', 'pragma']) {
      expect(headers.get(name)).not.toBeNull()
    }
    expect([...headers.keys()].filter((name) => name.includes('ratelimit'))).toEqual([])
  })

  test.each(['7.1', '7.2', '99'])('may speak version %s', async (apiVersion) => {
    await using conversica = openConversica()

    expect((await conversica.post(sampleLead({ apiVersion }))).status).toBe(200)
  })
})

describe('a lead that is refused', () => {
  test('names every offending key', async () => {
    await using conversica = openConversica()

    const response = await conversica.post({
      ...sampleLead(),
      email: null,
      optOut: 1,
      id: undefined,
    })

    const { status, body } = await read(response)
    expect(status).toBe(400)
    expect(body).toEqual({
      message: expect.stringMatching(/^Invalid lead\. (?:\w+: [^:;]+(?:; |$)){3}/),
      status: false,
    })
    for (const key of ['id', 'email', 'optOut']) {
      expect(body).toHaveProperty('message', expect.stringContaining(`${key}: `))
    }
  })

  test.each([
    ['{"apiVersion":', 'The body is not valid JSON.'],
    ['[]', 'The body must be a JSON object that holds one lead.'],
    ['null', 'The body must be a JSON object that holds one lead.'],
    ['', 'The body must be a JSON object that holds one lead.'],
  ])('says what is wrong with the body %s', async (text, message) => {
    await using conversica = openConversica()

    expect(await read(await conversica.post(text))).toEqual({
      status: 400,
      body: { message, status: false },
    })
  })

  test('says that it has to be JSON', async () => {
    await using conversica = openConversica()

    const response = await conversica.post('id=l1', {
      'content-type': 'application/x-www-form-urlencoded',
    })

    expect(await read(response)).toEqual({
      status: 400,
      body: { message: 'The content type must be application/json.', status: false },
    })
  })

  test('is not read beyond the limit', async () => {
    await using conversica = openConversica()

    const response = await conversica.post(sampleLead({ address: 'x'.repeat(2 ** 20) }))

    expect(response.status).toBe(413)
  })

  test('leaves nothing behind', async () => {
    await using conversica = openConversica()

    await conversica.post({ ...sampleLead(), email: null })
    await conversica.advanceDays(1)

    expect(conversica.world.data.leads.size).toBe(0)
    expect(conversica.callbacks).toEqual([])
  })

  test('has to name its conversation where the switch says so', async () => {
    await using conversica = openConversica()
    conversica.sandbox.setBehaviour('conversica', 'requireConversationId', true)

    const without = await read(await conversica.post(sampleLead()))
    const worse = await read(await conversica.post({ ...sampleLead(), optOut: 'no' }))
    const withOne = await read(await conversica.post(sampleLead({ conversationId: 'Autumn' })))

    expect(without).toEqual({
      status: 400,
      body: { message: 'Invalid lead. conversationId: required but missing', status: false },
    })
    expect(worse.body).toHaveProperty(
      'message',
      'Invalid lead. optOut: must be a boolean, but is a string; conversationId: required but missing',
    )
    expect(withOne.status).toBe(200)
  })
})

describe('other requests', () => {
  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])(
    'by %s are told the one method, before the credentials',
    async (method) => {
      await using conversica = openConversica()

      const response = await conversica.call('/json/', { method })

      expect(response.headers.get('allow')).toBe('POST')
      expect(await read(response)).toEqual({
        status: 405,
        body: {
          message: `${method} method is not allowed for this resource. The following methods are available: POST`,
          status: false,
        },
      })
    },
  )

  test.each(['/', '/json', '/json/leads', '/JSON/'])('to %s find nothing', async (path) => {
    await using conversica = openConversica()

    const response = await conversica.call(path, { method: 'POST' })

    expect(await read(response)).toEqual({
      status: 404,
      body: { message: 'Not found.', status: false },
    })
  })

  test.each([
    undefined,
    'Basic',
    'Basic ???',
    'Bearer main-conversica',
    `Basic ${btoa('main-conversica:wrong')}`,
    `Basic ${btoa('other-conversica:other-conversica-password')}`,
    `Basic ${btoa('main:main-conversica-password')}`,
  ])('with the credentials %s are refused, word for word', async (authorization) => {
    await using conversica = openConversica()
    const headers = { 'content-type': 'application/json', ...(authorization && { authorization }) }

    const response = await conversica.call('/json/', { method: 'POST', headers, body: '{}' })

    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Basic realm="Conversica"')
    expect(await response.text()).toBe(UNAUTHORISED)
  })
})

test('refuses a lead by a documented answer where the world is full', () => {
  const { server } = conversicaMock
  const [operation] = Object.values(server.contract.operations)
  const reply = conversicaMock.problems.full?.()
  if (operation === undefined || reply === undefined) throw new Error('nothing to check')

  expect(server.check({ kind: 'operation', operation }, reply)).toBe(reply)
  expect(reply.status).toBe(400)
})
