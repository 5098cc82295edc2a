import { caught } from '@ensaio/test-config/caught'
import { expect, test } from 'vitest'
import { createRecordingService } from '../client/recording-service.ts'
import type { ZenviaConversionClient } from '../index.ts'

const id = '69a5990cc0ffee0010000010'
const to = { prospectId: id, channel: 'whatsapp' } as const
type Call = (client: ZenviaConversionClient) => Promise<unknown>
const read: Call = (z) => z.prospects.get(id)
const send: Call = (z) => z.messaging.send(to, { content: 'x' })
const sendTemplate: Call = (z) => z.messaging.sendTemplate(to, { key: 'k' })

async function errorOf(call: Call, status: number, body: unknown): Promise<unknown> {
  const service = createRecordingService(() =>
    body === undefined ? new Response(null, { status }) : Response.json(body, { status }),
  )
  return caught(call(service.client))
}

test.each<[string, number, unknown, object]>([
  [
    'what it takes for wrong',
    400,
    {
      code: 'UNEXPECTED_ERROR',
      message: 'This app does not have the permissions to send notifications',
      summary: 'ValidationError',
    },
    {
      name: 'BadRequestError',
      code: 'ZENVIA_CONVERSION_BAD_REQUEST',
      vendorCode: 'UNEXPECTED_ERROR',
      vendorMessage: 'This app does not have the permissions to send notifications',
      vendorSummary: 'ValidationError',
    },
  ],
  [
    'an unknown key',
    401,
    { code: 'AUTHENTICATION_ERROR', message: 'No authorization token was found' },
    {
      name: 'UnauthorizedError',
      message: expect.stringContaining('Check the API key'),
      vendorMessage: 'No authorization token was found',
    },
  ],
  [
    'an unknown record',
    404,
    { code: 'NOT_FOUND', message: 'Prospect does not exist' },
    {
      name: 'NotFoundError',
      code: 'ZENVIA_CONVERSION_NOT_FOUND',
      vendorMessage: 'Prospect does not exist',
    },
  ],
  [
    'an unknown record without a word',
    404,
    undefined,
    { name: 'NotFoundError', vendorCode: undefined, vendorMessage: undefined },
  ],
  [
    'an integration without a user',
    409,
    { code: 'CONFLICT', message: 'The integration has no user' },
    { name: 'ConflictError', code: 'ZENVIA_CONVERSION_CONFLICT', vendorCode: 'CONFLICT' },
  ],
  ['a body of another form', 400, ['no'], { name: 'BadRequestError', vendorCode: undefined }],
  ['parts of another form', 400, { code: 7, message: null }, { vendorCode: undefined }],
  ['a refusal without a reason', 403, { code: 'X', message: 'No' }, { name: 'ApiError' }],
  ['what is too large', 413, { code: 'X', message: 'No' }, { name: 'ApiError', status: 413 }],
])('tells of %s', async (_what, status, body, error) => {
  expect(await errorOf(read, status, body)).toMatchObject({ status, ...error })
})

test.each([
  ['Invalid scope... need messages:transactional', 'messages:transactional'],
  ['Invalid scope... need prospects:readAdditionalData', 'prospects:readAdditionalData'],
  ['Invalid scope... need notifications', 'notifications'],
  ['invalid scope, needs integration:act-as-user.', 'integration:act-as-user'],
])('names the scope that is missing: %s', async (message, scope) => {
  const error = await errorOf(sendTemplate, 403, { code: 'FORBIDDEN', message })

  expect(error).toMatchObject({ name: 'ScopeError', code: 'ZENVIA_CONVERSION_SCOPE', scope })
  expect(String(error)).toContain(`Give the API key the scope ${scope};`)
})

test.each<[Call, object, string]>([
  [
    send,
    { code: 'CONVERSATION_CLOSED', message: 'The conversation is closed' },
    'conversationClosed',
  ],
  [sendTemplate, { code: 'UNEXPECTED_ERROR', message: 'WITHOUT_PHONE' }, 'withoutPhone'],
  [sendTemplate, { code: 'X', message: 'Error: WITHOUT_PHONE (1)' }, 'withoutPhone'],
  [send, { code: 'X', message: 'Blocked' }, 'unknown'],
])('says why a message may not be sent', async (call, body, reason) => {
  expect(await errorOf(call, 403, body)).toMatchObject({
    name: 'MessageForbiddenError',
    code: 'ZENVIA_CONVERSION_MESSAGE_FORBIDDEN',
    reason,
  })
})
