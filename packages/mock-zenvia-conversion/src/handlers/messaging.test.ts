import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { openConversion, START } from '../testing/open-conversion.ts'
import type { TestConversion } from '../testing/open-conversion.ts'

type Interactions = Schemas['Interactions']

const HOUR_MS = 60 * 60 * 1_000
const FOLLOW_UP = '4c1d1f4e-3d0e-4a55-9c2b-0d9d1c7a0001'
const PHONE = '+5491155550199'

async function writer(conversion: TestConversion, lead: object = {}): Promise<string> {
  const { id } = await conversion.lead({ phones: [PHONE], firstName: 'Ximena', ...lead })
  conversion.act('customerWrites', { prospectId: id, text: 'Hola' })
  return id
}

async function send(conversion: TestConversion, path: string, body: unknown) {
  return conversion.call<Interactions>(`/prospect/${path}`, { method: 'POST', body })
}

test('a text goes out while the conversation is open, in the name of the user', async () => {
  await using conversion = openConversion()
  const id = await writer(conversion)
  const body = { content: 'Hola Ximena, sigue disponible.' }

  const first = await send(conversion, `${id}/messaging/whatsapp`, body)
  await conversion.sandbox.advance(24 * HOUR_MS)
  const last = await send(conversion, `${id}/messaging/whatsapp`, body)
  await conversion.sandbox.advance(1)
  const late = await send(conversion, `${id}/messaging/whatsapp`, body)

  expect(first.body).toMatchObject([
    {
      status: 'created',
      agentId: '61dc1fc0c0ffee0010000003',
      proactive: true,
      via: 'whatsApp',
      output: {
        message: {
          via: 'whatsApp',
          body: body.content,
          content: body.content,
          performer: 'agent',
          delivered: false,
          sender: '5491155550100',
          recipient: PHONE,
          templateConfig: null,
        },
      },
    },
  ])
  expect(last.status).toBe(200)
  expect(late).toMatchObject({ status: 403, body: { code: 'CONVERSATION_CLOSED' } })
})

test.each([
  { list: { body: 'When?', button: 'Choose', sections: [] } },
  { buttons: { body: 'When?', buttons: [{ id: 'a', title: 'Now' }] } },
  {
    productList: {
      body: 'When?',
      catalogId: 'c',
      sections: [],
      button: { title: 'See', action: 'show' },
    },
  },
])('%j is a message, too', async (body) => {
  await using conversion = openConversion()
  const id = await writer(conversion)

  const answer = await send(conversion, `${id}/messaging/whatsapp`, body)

  expect(answer.body).toMatchObject([{ output: { message: { body: 'When?', ...body } } }])
})

test('two kinds in one message are refused', async () => {
  await using conversion = openConversion()
  const id = await writer(conversion)
  const body = { content: 'a', buttons: { body: 'b', buttons: [] } }

  expect(await send(conversion, `${id}/messaging/whatsapp`, body)).toMatchObject({ status: 400 })
})

test('each channel has a conversation of its own', async () => {
  await using conversion = openConversion()
  const { prospectId } = conversion.act('prospectArrives', {
    channel: 'instagram',
    groupId: '60b62140c0ffee0010000002',
    phone: PHONE,
  }) as { readonly prospectId: string }

  const open = await send(conversion, `${prospectId}/messaging/instagram`, { content: 'a' })
  const closed = await send(conversion, `${prospectId}/messaging/whatsapp`, { content: 'a' })

  expect(open.body).toMatchObject([{ via: 'instagram' }])
  expect(closed.status).toBe(403)
})

test('a channel that the group does not have is not found', async () => {
  await using conversion = openConversion()
  const id = await writer(conversion)

  const answer = await send(conversion, `${id}/messaging/instagram`, { content: 'a' })

  expect(answer).toMatchObject({ status: 404, body: { message: 'Channel does not exist' } })
})

test('a message is sent, received and read; one that cannot be delivered fails', async () => {
  await using conversion = openConversion()
  const good = await writer(conversion)
  const bad = await writer(conversion, { phones: ['+5491155550000'] })
  const sent = [good, bad].map((id) =>
    send(conversion, `${id}/messaging/whatsapp`, { content: 'a' }),
  )
  const ids = (await Promise.all(sent)).map(({ body }) => body[0]?.id ?? '')
  const seen: unknown[] = []

  for (const [pauseMs] of [[1_000], [3_000], [HOUR_MS]] as const) {
    await conversion.sandbox.advance(pauseMs)
    seen.push(
      ids.map((id) => {
        const { message } = conversion.world.data.interactions.get(id)?.output ?? {}
        return [message?.status, message?.delivered]
      }),
    )
  }

  expect(seen).toEqual([
    [
      ['sent', false],
      ['sent', false],
    ],
    [
      ['received', true],
      ['failed', false],
    ],
    [
      ['read', true],
      ['failed', false],
    ],
  ])
})

test('a template is sent at any time, with its placeholders filled', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: [PHONE], firstName: 'Ximena' })
  const path = `${id}/messaging/whatsapp/notification`

  const known = await send(conversion, path, { key: FOLLOW_UP })
  const given = await send(conversion, path, {
    key: FOLLOW_UP,
    parameters: { 'prospect.firstName': 'Xime' },
  })

  const messageOf = ({ body }: typeof known) => body[0]?.output?.message
  expect(messageOf(known)).toMatchObject({
    body: 'Hola Ximena, ¿seguimos en contacto?',
    template: 'Follow-up',
    templateParameters: { prospectFirstName: 'Ximena' },
  })
  expect(messageOf(given)?.body).toBe('Hola Xime, ¿seguimos en contacto?')
  expect(conversion.world.data.prospects.get(id)?.firstContactedAt).toBe(START)
})

test.each([
  [{ key: 'unknown' }, 400],
  [{ key: FOLLOW_UP, parameters: { 'prospect.firstName': 'a    b' } }, 400],
  [{ key: FOLLOW_UP, parameters: { 'prospect.firstName': 'a\nb' } }, 400],
  [{ key: FOLLOW_UP, parameters: { 'prospect.firstName': 'a   b' } }, 200],
])('the template %j is answered with %i', async (body, status) => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: [PHONE] })

  expect(await send(conversion, `${id}/messaging/whatsapp/notification`, body)).toMatchObject({
    status,
  })
})

test('a template to a prospect without a phone is refused in the vendor’s words', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ emails: ['x@example.com'] })

  const answer = await send(conversion, `${id}/messaging/whatsapp/notification`, { key: FOLLOW_UP })

  expect(answer).toMatchObject({ status: 403, body: { message: 'WITHOUT_PHONE' } })
})

test('a file goes out as an attachment of its kind', async () => {
  await using conversion = openConversion()
  const id = await writer(conversion)
  const form = new FormData()
  form.append('file', new File(['x'], 'mi auto.jpg', { type: 'image/jpeg' }))

  const answer = await send(conversion, `${id}/messaging/whatsapp/send-file`, form)

  const attachment = { type: 'IMAGE', url: expect.stringMatching(/\/mi%20auto\.jpg$/) }
  expect(answer.body).toMatchObject([{ output: { message: { body: '', attachment } } }])
})

test('a photo as phones take them is not too large', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: [PHONE] })
  conversion.act('customerWrites', { prospectId: id, text: 'Hola' })
  const body = new FormData()
  body.set('file', new Blob([new Uint8Array(8_000_000)], { type: 'image/jpeg' }), 'car.jpg')

  const answer = await conversion.call(`/prospect/${id}/messaging/whatsapp/send-file`, {
    method: 'POST',
    body,
  })

  expect(answer.status).toBe(200)
})

test('a form without a file is refused', async () => {
  await using conversion = openConversion()
  const id = await writer(conversion)
  const form = new FormData()
  form.append('picture', 'x')

  const answer = await send(conversion, `${id}/messaging/whatsapp/send-file`, form)

  expect(answer).toMatchObject({ status: 400, body: { code: 'SCHEMA_VALIDATION_FAILED' } })
})

test('a message is on its way no longer once its recipient is deleted', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'] })
  conversion.act('customerWrites', { prospectId: id, text: 'Hola' })
  await conversion.call(`/prospect/${id}/messaging/whatsapp`, {
    method: 'POST',
    body: { content: 'Hola' },
  })

  await conversion.call(`/prospect/${id}`, { method: 'DELETE' })

  expect(await conversion.sandbox.advance(3_600_000)).toMatchObject({ jobs: 0 })
})
