import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { zenviaConversionMock } from '@ensaio/mock-zenvia-conversion'
import type { Mock } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { BASE_PATH, MAIN_KEY } from '../zenvia-conversion/access.ts'
import { findCounterexample } from './find-counterexample.ts'
import { zenviaConversionModel } from './zenvia-conversion-model.ts'

const check = (mock: Mock = zenviaConversionMock) =>
  findCounterexample(
    {
      mock,
      contract: zenviaConversionContract,
      basePath: BASE_PATH,
      query: { 'api-key': MAIN_KEY },
      webhookOf: ({ payload }) => String(payload['topic']),
    },
    zenviaConversionModel,
  )

test('sequences of calls lead to what a small model of Zenvia Conversion expects', async () => {
  expect(await check()).toBeUndefined()
})

test('a mock that deletes nobody is found out by a short sequence', async () => {
  const found = await check({
    ...zenviaConversionMock,
    handle: (world, call) => {
      const operationId =
        call.operationId === 'deleteProspect' ? 'getProspectById' : call.operationId
      return zenviaConversionMock.handle(world, { ...call, operationId })
    },
  })

  expect(found?.commands.join()).toContain('delete(')
  expect(found?.commands.length).toBeLessThanOrEqual(5)
})

test('a mock that ends no subscription is found out by a short sequence', async () => {
  const found = await check({
    ...zenviaConversionMock,
    handle: (world, call) => {
      if (call.operationId !== 'deactivateSubscriptionsByApiKey')
        return zenviaConversionMock.handle(world, call)
      const operationId = 'getActiveSubscriptions'
      const { status, body } = zenviaConversionMock.handle(world, { ...call, operationId })
      return { status, body: { modified: Array.isArray(body) ? body.length : 0 } }
    },
  })

  expect(found?.commands.join()).toContain('unsubscribe')
  expect(found?.commands.length).toBeLessThanOrEqual(5)
})
