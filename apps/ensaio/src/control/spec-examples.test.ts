import { controlContract } from '@ensaio/contracts/control'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'

/** The values in the paths: the examples are about Conversica. */
const PATH_VALUES: Readonly<Record<string, string>> = {
  sandbox: 'main',
  service: 'conversica',
  target: 'message',
  webhook: 'message',
  behaviour: 'requireConversationId',
  key: 'conversica-1',
}

interface BodyWithExamples {
  readonly content?: {
    readonly 'application/json'?: {
      readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
    }
  }
}

const examples = Object.entries(controlContract.operations).flatMap(([id, { method, path }]) => {
  const operation = Object(controlContract.document['paths'])[path]?.[method.toLowerCase()]
  const body = operation?.requestBody as BodyWithExamples | undefined
  return Object.entries(body?.content?.['application/json']?.examples ?? {}).map(
    ([name, { value }]) => ({ id, name, method, path, value }),
  )
})

test.each(examples)(
  'accepts the example of $id in the spec: $name',
  async ({ id, method, path, value }) => {
    await using sandbox = await openSandbox()
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, key: string) => PATH_VALUES[key] ?? '')

    const answer = await sandbox.control(method, filled, value)

    expect(answer).toMatchObject({ status: /^(?:add|create|save|trigger)/.test(id) ? 201 : 200 })
  },
)

test('the spec has an example of every body with more than a name', () => {
  const shown = new Set(examples.map(({ id }) => id))

  expect([...shown].toSorted()).toEqual([
    'addFault',
    'advanceClock',
    'createKey',
    'createSandbox',
    'limitKey',
    'loadFixtures',
    'redeliverMany',
    'resetSandbox',
    'saveSnapshot',
    'sendRequest',
    'setBehaviour',
    'setClock',
    'setDeliverySettings',
    'setEndpoint',
    'setEndpoints',
    'triggerWebhook',
    'verifySandbox',
  ])
})
