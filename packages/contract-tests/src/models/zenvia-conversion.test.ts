import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { zenviaConversionMock } from '@ensaio/mock-zenvia-conversion'
import type { Mock } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { BASE_PATH, MAIN_KEY } from '../zenvia-conversion/access.ts'
import { findCounterexample } from './find-counterexample.ts'
import { generatedSequences, SEQUENCES } from './system-settings.ts'
import { zenviaConversionModel } from './zenvia-conversion-model.ts'

const ACCOUNT = '5e5cf540c0ffee0010000001'

const check = (mock: Mock, sequences: number = SEQUENCES) =>
  findCounterexample(
    {
      mock,
      contract: zenviaConversionContract,
      basePath: BASE_PATH,
      query: { 'api-key': MAIN_KEY },
      webhookOf: ({ payload }) => String(payload['topic']),
    },
    zenviaConversionModel,
    sequences,
  )

test('sequences of calls lead to what a small model of Zenvia Conversion expects', async () => {
  expect(await check(zenviaConversionMock, generatedSequences())).toBeUndefined()
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

test('a mock that knows one label only is found out by a short sequence', async () => {
  const found = await check({
    ...zenviaConversionMock,
    handle: (world, call) => {
      const body = call.operationId === 'labelProspect' ? Object({ label: 'hot' }) : call.body
      return zenviaConversionMock.handle(world, { ...call, body })
    },
  })

  expect(found?.commands.join()).toMatch(/label (?:cold|warm)/)
  expect(found?.commands.length).toBeLessThanOrEqual(5)
})

test('a mock in which a decision changes nothing is found out by a short sequence', async () => {
  const found = await check({
    ...zenviaConversionMock,
    runAction: (world, name, input) =>
      name === 'quoteAccepted' ? input : zenviaConversionMock.runAction(world, name, input),
  })

  expect(found?.commands.join()).toContain('decide as customer')
  expect(found?.commands.length).toBeLessThanOrEqual(6)
})

test('a mock that takes the agent away with the archiving is found out by a short sequence', async () => {
  const found = await check({
    ...zenviaConversionMock,
    handle: (world, call) => {
      if (call.operationId !== 'archiveProspectAsUser')
        return zenviaConversionMock.handle(world, call)
      const [operationId, body] = ['transferProspect', Object({ group: ACCOUNT })]
      zenviaConversionMock.handle(world, { ...call, operationId, body })
      return zenviaConversionMock.handle(world, call)
    },
  })

  expect(found?.commands.join()).toContain('archive')
  expect(found?.commands.length).toBeLessThanOrEqual(6)
})

test('a mock that changes no names is found out by a short sequence', async () => {
  const found = await check({
    ...zenviaConversionMock,
    handle: (world, call) => {
      if (call.operationId !== 'updateProspectById') return zenviaConversionMock.handle(world, call)
      const { firstName: _, ...body } = Object(call.body)
      return zenviaConversionMock.handle(world, { ...call, body })
    },
  })

  expect(found?.commands.join()).toContain('patch {"firstName"')
  expect(found?.commands.length).toBeLessThanOrEqual(5)
})
