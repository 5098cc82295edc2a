import type { Scenario } from '@ensaio/mock-kit'
import { CENTRO_ID } from '../account/account-groups.ts'
import { seedAccount } from '../account/seed-account.ts'
import { SELECTION_ID } from '../account/selection-record.ts'
import { DAY_MS } from '../durations.ts'
import { newObjectId, secondOf } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect-record.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { seedPeople } from './seed-people.ts'

const PEOPLE = 200
const DAYS = 60

/** A sales team in the middle of its work. */
export const defaultScenario: Scenario<ZenviaConversionWorld> = {
  description:
    'About 200 prospects of the last 60 days with their interactions and quotes, a selection and some orders; no subscription.',
  seed: (world) => {
    seedAccount(world)
    const people = seedPeople(world, { count: PEOPLE, days: DAYS, exchangesMax: 2 })
    const prospects = people.map(({ prospect }) => prospect)
    seedSelection(world, prospects)
    seedOrders(world, prospects)
  },
}

/** Those of one store with whom somebody is in touch. */
function seedSelection(world: ZenviaConversionWorld, prospects: readonly ProspectRecord[]): void {
  const picked = prospects.filter(
    ({ group, status }) => group.id === CENTRO_ID && status === 'followUp',
  )
  world.data.selections.insert({
    id: SELECTION_ID,
    createdAt: secondOf(SELECTION_ID),
    groupId: CENTRO_ID,
    prospectIds: picked.map(({ id }) => id),
  })
}

/** A few have bought spare parts from the catalogue. */
function seedOrders(world: ZenviaConversionWorld, prospects: readonly ProspectRecord[]): void {
  const buyers = prospects.filter(({ whatsAppDueAt }) => whatsAppDueAt !== undefined)
  for (const [index, prospect] of buyers.slice(0, 6).entries()) {
    const createdAt = prospect.createdAt + (index + 1) * DAY_MS
    if (createdAt > world.now()) continue
    world.data.orders.insert({
      id: newObjectId(world, createdAt),
      prospectId: prospect.id,
      createdAt,
      items: [
        {
          id: `p-${index + 1}`,
          retailer_id: `BR-${1_000 + index}`,
          name: 'Juego de alfombras',
          price: '38500 ARS',
          brand: 'Boreal',
          inventory: 12,
        },
      ],
    })
  }
}
