import { expect, test } from 'vitest'
import { openConversion } from '../testing/open-conversion.ts'

test.each([
  [
    '/prospects?claimStart=yesterday',
    'query/claimStart must match format "date-time" or match format "date"',
  ],
  [
    '/prospects/interactions?via=fax',
    'query/via/0 must be equal to one of the allowed values: inboundCall, outboundCall, whatsApp, sms, email, walkIn, visit, other, testDrive, phoneCall, facebook, instagram, webAction, customApp or be equal to constant "call"',
  ],
])('the refusal of %s names what is allowed', async (path, message) => {
  await using conversion = openConversion()

  const answer = await conversion.call(path)

  expect(answer).toMatchObject({ status: 400, body: { code: 'SCHEMA_VALIDATION_FAILED', message } })
})

test('the refusal of an empty message names what a message can have', async () => {
  await using conversion = openConversion()
  const { id } = await conversion.lead({ phones: ['+5491155550001'] })

  const init = { method: 'POST', body: {} }
  const answer = await conversion.call(`/prospect/${id}/messaging/whatsapp`, init)

  const message = "body must have one of the properties 'content', 'list', 'buttons', 'productList'"
  expect(answer).toMatchObject({ status: 400, body: { code: 'SCHEMA_VALIDATION_FAILED', message } })
})
