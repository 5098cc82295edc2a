import { expect, test } from 'vitest'
import { controlContract } from '@ensaio/contracts/control'
import { openSandbox } from '../testing/open-sandbox.ts'

/** Every operation, its names and its query badly escaped. */
const CALLS = Object.values(controlContract.operations).flatMap(({ id, method, path }) => [
  { id, method, path: `${path.replaceAll(/\{\w+\}/g, 'main')}?%ff=%ff` },
  ...(path.includes('{') ? [{ id, method, path: path.replaceAll(/\{\w+\}/g, '%ff') }] : []),
])

test('documents the refusal of each address that cannot be decoded', async () => {
  await using running = await openSandbox({ only: ['conversica'] })

  for (const { id, method, path } of CALLS) {
    const { status, body } = await running.control(method, path)

    expect({ id, path, status, body }).toMatchObject({
      status: 400,
      body: { error: { code: 'SANDBOX_REQUEST_INVALID' } },
    })
  }
})
