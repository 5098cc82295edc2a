import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { expect, test } from 'vitest'
import { openConversion, START } from '../testing/open-conversion.ts'

type Interaction = Schemas['Interaction']

const UNKNOWN = '69a5990cc0ffee9999999999'

test('a note is kept, and read back alone and in the list', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })

  const made = await conversion.call<readonly Interaction[]>(`/prospect/${id}/interactions`, {
    method: 'POST',
    body: { type: 'note', content: 'prueba' },
  })
  const [note] = made.body
  const alone = await conversion.call(`/prospect/${id}/interaction/${note?.id}`)
  const listed = await conversion.call(`/prospect/${id}/interactions`)

  expect(made.status).toBe(200)
  expect(note).toMatchObject({ status: 'created', output: { comment: 'prueba' }, via: 'other' })
  expect(alone.body).toEqual(note)
  expect(listed.body).toEqual([note])
})

test('an unknown prospect is answered without a body where an interaction is noted', async () => {
  await using conversion = openConversion()

  const answer = await conversion.call(`/prospect/${UNKNOWN}/interactions`, {
    method: 'POST',
    body: { type: 'note' },
  })

  expect(answer.status).toBe(404)
  expect(answer.body).toBe('')
  expect(answer.headers.get('content-type')).toBeNull()
})

test.each([
  [
    { content: 'prueba' },
    "body must have required property 'type'",
    ['/type', 'to be present, as one of "call", "note", "message", "question"', 'nothing'],
  ],
  [
    { type: 'nota', content: 'prueba' },
    'body/type must be equal to one of the allowed values: call, note, message, question',
    ['/type', 'one of "call", "note", "message", "question"', '"nota"'],
  ],
  [
    { type: 'message', attachment: { type: 'zip' } },
    'body/attachment/type must be equal to one of the allowed values: FILE, IMAGE, AUDIO, VIDEO',
    ['/attachment/type', 'one of "FILE", "IMAGE", "AUDIO", "VIDEO"', '"zip"'],
  ],
  ['prueba', 'body must be object', ['', 'an object', '"prueba"']],
])('what keeps %j from being an interaction is said in full', async (body, message, journaled) => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })

  const answer = await conversion.call(`/prospect/${id}/interactions`, { method: 'POST', body })
  const entry = conversion.sandbox.journal.list().findLast(({ kind }) => kind === 'request')
  const violations = entry?.kind === 'request' ? entry.violations : []

  expect(answer).toMatchObject({
    status: 400,
    body: { code: 'SCHEMA_VALIDATION_FAILED', message },
  })
  expect(violations.map(({ where, expected, received }) => [where, expected, received])).toEqual([
    journaled,
  ])
})

test('the place of every malformed interaction of a lead is named', async () => {
  await using conversion = openConversion()
  const history = [{ type: 'note' }, { content: 'prueba' }, { type: 'nota' }]

  const answer = await conversion.call('/lead/retail', {
    method: 'POST',
    body: { utmSource: 'google', phones: ['+5491155550199'], history },
  })

  expect(answer).toMatchObject({
    status: 400,
    body: {
      message:
        "body/history/1 must have required property 'type', body/history/2/type must be equal to one of the allowed values: call, note, message, question",
    },
  })
})

test.each([
  ['get', `/prospect/${UNKNOWN}/interaction/${UNKNOWN}`, 'Prospect does not exist'],
  ['get', `/prospect/${UNKNOWN}/interactions`, 'Prospect does not exist'],
])('%s %s says what is missing', async (method, path, message) => {
  await using conversion = openConversion()

  const answer = await conversion.call(path, { method })

  expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND', message } })
})

test('an interaction is found with its own prospect only', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })
  const other = await conversion.lead({ phones: ['+5491155550198'] })
  conversion.act('agentRegistersInteraction', { prospectId: id, kind: 'note', text: 'x' })
  const [{ id: noteId } = { id: '' }] = [...conversion.world.data.interactions.all()]

  const answer = await conversion.call(`/prospect/${other.id}/interaction/${noteId}`)

  expect(answer).toMatchObject({ status: 404, body: { message: 'Interaction does not exist' } })
})

test('a message is finished when it arrives, and a greeting says that a bot sent it', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const greeting = conversion.world.data.interactions.all().find(({ bot }) => bot === true)
  const { prospectId, id } = greeting ?? { prospectId: '', id: '' }
  const { body: note } = await conversion.call<readonly Interaction[]>(
    `/prospect/${prospectId}/interactions`,
    { method: 'POST', body: { type: 'message', content: 'Hola' } },
  )
  await conversion.sandbox.advance(5_000)

  const { body: arrived } = await conversion.call<Interaction>(
    `/prospect/${prospectId}/interaction/${note[0]?.id}`,
    { method: 'PUT', body: { type: 'message', delivered: true } },
  )

  expect(arrived.finishedAt).toBe(new Date(START + 5_000).toISOString())
  expect(await conversion.call(`/prospect/${prospectId}/interaction/${id}`)).toMatchObject({
    body: { bot: true },
  })
})

test('a message that has been read is delivered and updated', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })
  const made = await conversion.call<readonly Interaction[]>(`/prospect/${id}/interactions`, {
    method: 'POST',
    body: { type: 'message', content: 'Hola', recipient: '+54 9 11 5555-0199' },
  })
  const path = `/prospect/${id}/interaction/${made.body[0]?.id}`

  const answer = await conversion.call(path, {
    method: 'PUT',
    body: { type: 'message', status: 'read' },
  })

  expect(answer).toMatchObject({
    status: 200,
    body: {
      status: 'updated',
      proactive: true,
      output: { message: { performer: 'agent', delivered: true, status: 'read' } },
    },
  })
  expect(await conversion.call(path)).toMatchObject({ body: answer.body })
})

test('a question is open until it is answered', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })
  const made = await conversion.call<readonly Interaction[]>(`/prospect/${id}/interactions`, {
    method: 'POST',
    body: { type: 'question', question: '¿Sigue?' },
  })
  await conversion.sandbox.advance(60_000)

  const answer = await conversion.call<Interaction>(
    `/prospect/${id}/interaction/${made.body[0]?.id}`,
    { method: 'PUT', body: { type: 'question', answer: 'Sí.', delivered: true } },
  )

  expect(made.body[0]).not.toHaveProperty('finishedAt')
  expect(answer.body.output?.question).toEqual({
    question: '¿Sigue?',
    answer: 'Sí.',
    delivered: true,
  })
  expect(answer.body.finishedAt).toBe(new Date(START + 60_000).toISOString())
})

test('a note cannot be changed as a message', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550199'] })
  const made = await conversion.call<readonly Interaction[]>(`/prospect/${id}/interactions`, {
    method: 'POST',
    body: { type: 'note' },
  })

  const answer = await conversion.call(`/prospect/${id}/interaction/${made.body[0]?.id}`, {
    method: 'PUT',
    body: { type: 'message', status: 'read' },
  })

  expect(answer).toMatchObject({ status: 400, body: { code: 'INVALID' } })
})

test('the list over all prospects is newest first, the one of a prospect oldest first', async () => {
  await using conversion = openConversion({ scenario: 'default' })

  const all = await conversion.call<readonly Interaction[]>('/prospects/interactions')
  const prospectId = all.body[0]?.prospectId ?? ''
  const own = await conversion.call<readonly Interaction[]>(`/prospect/${prospectId}/interactions`)

  const dates = all.body.map(({ createdAt }) => createdAt)
  expect(dates.length).toBeGreaterThan(50)
  expect(dates).toEqual(dates.toSorted().toReversed())
  const ownDates = own.body.map(({ createdAt }) => createdAt)
  expect(ownDates).toEqual(ownDates.toSorted())
})

test('filters narrow the list, and cursors take it up without a repeat', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const list = async (query: string) =>
    (await conversion.call<readonly Interaction[]>(`/prospects/interactions?${query}`)).body

  const all = await list('limit=5000')
  const first = await list('limit=10')
  const next = await list(`limit=10&before=${first.at(-1)?.id}`)
  const newer = await list(`limit=5000&after=${first[4]?.id}`)
  const media = await list('limit=5000&via=whatsApp&via=outboundCall')
  const agentId = all.find(({ agentId: id }) => id !== undefined)?.agentId
  const ofAgent = await list(`limit=5000&agent=${agentId}`)

  expect([...first, ...next]).toEqual(all.slice(0, 20))
  expect(newer).toEqual(all.slice(0, 4))
  expect(media).toEqual(all.filter(({ via }) => via === 'whatsApp' || via === 'outboundCall'))
  expect(ofAgent).toEqual(all.filter(({ agentId: id }) => id === agentId))
})

test('a key of a store sees the interactions of its own prospects only', async () => {
  await using conversion = openConversion({ scenario: 'default' })
  const groupId = '60c91b40c0ffee0010000004'
  const { apiKey } = conversion.act('createKey', { groupId }) as { readonly apiKey: string }

  const { body } = await conversion.call<readonly Interaction[]>(
    '/prospects/interactions?limit=5000',
    { key: apiKey },
  )

  const groups = body.map(({ prospectId = '' }) => conversion.world.data.prospects.get(prospectId))
  expect(body.length).toBeGreaterThan(0)
  expect(new Set(groups.map((prospect) => prospect?.group.id))).toEqual(new Set([groupId]))
})
