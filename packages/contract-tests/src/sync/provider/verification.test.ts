import { expect, test } from 'vitest'
import { verifyAppPact } from './verify-app-pact.ts'

test.each(['zenvia-chat', 'zenvia-conversion', 'conversica'] as const)(
  'the mock of %s does what the sample app relies on',
  async (service) => {
    await expect(verifyAppPact(service)).resolves.toBeUndefined()
  },
)
