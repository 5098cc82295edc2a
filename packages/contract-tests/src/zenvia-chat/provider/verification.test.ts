import { expect, test } from 'vitest'
import { openStage } from './open-stage.ts'
import { verifyClientPact } from './verify-client-pact.ts'

test('the mock does what the client expects of Zenvia Chat', async () => {
  await using stage = await openStage()

  await expect(verifyClientPact(stage)).resolves.toBeUndefined()
})
