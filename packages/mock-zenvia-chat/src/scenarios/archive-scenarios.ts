import type { PausingWork, Scenario } from '@ensaio/mock-kit'
import type { ArchiveRecord } from '../archive/archive-record.ts'
import { adjustAutopilot } from '../jobs/autopilot.ts'
import { DAY_MS } from '../time.ts'
import type { ChatWorld } from '../world.ts'
import { seedOpen } from './seed-open.ts'
import { AGENTS_DEFAULT, seedStaff } from './seed-staff.ts'

const TWO_YEARS_DAYS = 730

/** A small shop. */
export const defaultScenario: Scenario<ChatWorld> = {
  description: 'About 2,000 interactions over 90 days, 24 of them open.',
  seed: (world) =>
    seed(world, {
      agents: AGENTS_DEFAULT,
      interactions: 2_000,
      open: 24,
      days: 90,
      hasRepeatedCustomers: true,
    }),
}

/** A large shop. */
export const largeScenario: Scenario<ChatWorld> = {
  description: 'A million interactions over two years, 300 of them open.',
  seed: (world) =>
    seed(world, { agents: 96, interactions: 1_000_000, open: 300, days: TWO_YEARS_DAYS }),
}

/** A stress test, larger than any real account. */
export const hugeScenario: Scenario<ChatWorld> = {
  description: 'Ten million interactions over two years, 500 of them open.',
  seed: (world) =>
    seed(world, { agents: 240, interactions: 10_000_000, open: 500, days: TWO_YEARS_DAYS }),
}

interface AccountSize {
  readonly agents: number
  /** All interactions, the open ones included. */
  readonly interactions: number
  readonly open: number
  readonly days: number
  readonly hasRepeatedCustomers?: true
}

/** Mean number of interactions with the same customer. */
const INTERACTIONS_PER_CUSTOMER = 3

/** Inserts staff, an archive that ends now, and open interactions, and pauses on the way. */
function* seed(
  world: ChatWorld,
  { agents, interactions, open, days, hasRepeatedCustomers }: AccountSize,
): PausingWork<void> {
  seedStaff(world, agents)
  const until = world.now()
  const archive: ArchiveRecord = {
    id: 'archive',
    seed: world.randomFor('past').seed(),
    count: interactions - open,
    from: until - days * DAY_MS,
    until,
    customers: Math.ceil(interactions / INTERACTIONS_PER_CUSTOMER),
    ...(hasRepeatedCustomers && { hasRepeatedCustomers }),
  }
  world.data.archive.insert(archive)
  yield* seedOpen(world, archive, open)
  adjustAutopilot(world)
}
