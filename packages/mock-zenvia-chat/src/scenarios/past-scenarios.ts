import type { Scenario } from '@ensaio/mock-kit'
import type { ChatWorld } from '../world-types.ts'
import { seedPast } from './seed-past.ts'
import { AGENTS_USUAL } from './seed-staff.ts'

const TWO_YEARS_DAYS = 730

/** A small shop. */
export const defaultScenario: Scenario<ChatWorld> = {
  description: 'About 2,000 interactions over 90 days, 24 of them open.',
  seed: (world) =>
    seedPast(world, { agents: AGENTS_USUAL, interactions: 2_000, open: 24, days: 90 }),
}

/** A large shop. */
export const largeScenario: Scenario<ChatWorld> = {
  description: 'A million interactions over two years, 300 of them open.',
  seed: (world) =>
    seedPast(world, { agents: 96, interactions: 1_000_000, open: 300, days: TWO_YEARS_DAYS }),
}

/** Larger than any: to see what gives way first. */
export const hugeScenario: Scenario<ChatWorld> = {
  description: 'Ten million interactions over two years, 500 of them open.',
  seed: (world) =>
    seedPast(world, { agents: 240, interactions: 10_000_000, open: 500, days: TWO_YEARS_DAYS }),
}
