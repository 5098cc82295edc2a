import { expect, test } from 'vitest'
import { openConversion } from '../testing/open-conversion.ts'

test.each([
  [
    '/prospects?claimStart=yesterday',
    'query/claimStart must match format "date-time", query/claimStart must match format "date", query/claimStart must match a schema in anyOf',
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
