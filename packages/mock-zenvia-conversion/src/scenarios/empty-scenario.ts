import type { Scenario } from '@ensaio/mock-kit'
import { seedAccount } from '../account/seed-account.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** The account, and nobody in it but the agents. */
export const emptyScenario: Scenario<ZenviaConversionWorld> = {
  description: 'The account with its groups, agents and channels, but no prospect.',
  seed: seedAccount,
}
