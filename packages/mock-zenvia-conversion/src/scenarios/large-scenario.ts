import type { Scenario } from '@ensaio/mock-kit'
import { seedAccount } from '../account/seed-account.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { seedPeople } from './seed-people.ts'

const PEOPLE = 50_000
const DAYS = 365

/** More than fits on a page. */
export const largeScenario: Scenario<ZenviaConversionWorld> = {
  description: '50,000 prospects of the last year, with a few interactions each.',
  seed: (world) => {
    seedAccount(world)
    seedPeople(world, { count: PEOPLE, days: DAYS, exchangesMax: 0 })
  },
}
