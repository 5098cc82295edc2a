import { expect, test } from 'vitest'
import { openConversion } from '../testing/open-conversion.ts'

test.each([
  [500, 'INTERNAL_ERROR', 'Internal Server Error'],
  [502, 'INTERNAL_ERROR', 'Bad Gateway'],
  [503, 'INTERNAL_ERROR', 'Service unavailable'],
  [504, 'INTERNAL_ERROR', 'Gateway Timeout'],
  [422, 'INVALID', 'Unprocessable Entity'],
  [401, 'AUTHENTICATION_ERROR', 'No authorization token was found'],
])('a fault that gives %i has the code %s', async (status, code, message) => {
  await using conversion = openConversion()
  conversion.sandbox.faults.add({
    service: 'zenvia-conversion',
    on: 'request',
    match: {},
    effect: { kind: 'status', status },
  })

  const answer = await conversion.call('/industries')

  expect(answer).toMatchObject({ status, body: { code, message } })
})
