import { expect, test } from 'vitest'
import { openProvider } from './open-provider.ts'
import { verifyClientPact } from './verify-client-pact.ts'

test('the mock answers as the client expects of Zenvia Chat', async () => {
  await using provider = await openProvider()

  await expect(verifyClientPact(provider)).resolves.toBeUndefined()
})
