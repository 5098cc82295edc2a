import type { PausingWork, Scenario } from '@ensaio/mock-kit'
import { PAULA_ID } from '../account/account-agents.ts'
import { ACCOUNT_ID, CENTRO_ID } from '../account/account-groups.ts'
import type { AgentCard } from '../account/agent.ts'
import { toGroupName } from '../account/group.ts'
import type { GroupName } from '../account/group.ts'
import { seedAccount, seedBrazilianAccount } from '../account/seed-account.ts'
import { DAY_MS } from '../durations.ts'
import { newObjectId, secondOf } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { SELECTION_ID } from '../prospect/selection.ts'
import { countryOf } from '../simulation/country.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { edgeProspects } from './edge-prospects.ts'
import { seedProspects } from './seed-prospects.ts'

type Scenarios = {
  readonly [
    Name in 'empty' | 'default' | 'brasil' | 'large' | 'edge'
  ]: Scenario<ZenviaConversionWorld>
}

const LARGE_COUNT = 50_000

/** The starting states. All of them contain the same account, `brasil` that of a Brazilian dealer. */
export const scenarios = scenariosOf(LARGE_COUNT)

/** Returns the starting states with a `large` of so many prospects: what holds at any size need not be tested at the largest. */
export function scenariosOf(largeCount: number): Scenarios {
  return {
    empty: {
      description: 'The account with its groups, agents and channels, but no prospect.',
      seed: seedAccount,
    },
    default: {
      description:
        'About 200 prospects of the last 60 days with their interactions and quotes, a selection and some orders; no subscription.',
      *seed(world) {
        seedAccount(world)
        yield* seedTwoMonths(world)
      },
    },
    brasil: {
      description:
        'The same as `default` for a Brazilian dealer: the same ids; groups, agents, words, currency and all people of Brazil.',
      *seed(world) {
        seedBrazilianAccount(world)
        yield* seedTwoMonths(world)
      },
    },
    large: {
      description: '50,000 prospects of the last year, with a few interactions each.',
      *seed(world) {
        seedAccount(world)
        yield* seedProspects(world, { count: largeCount, days: 365, exchangesMax: 0 })
      },
    },
    edge: {
      description:
        'Odd names, no names, nobody to reach, many leads, every status and archiving reason, both ends of the window.',
      seed: (world) => {
        seedAccount(world)
        const group = groupNamed(world, CENTRO_ID)
        const people = edgeProspects(world, {
          base: { account: groupNamed(world, ACCOUNT_ID), group, initialGroup: group },
          agent: cardOf(world, ({ id }) => id === PAULA_ID),
          formerAgent: cardOf(world, ({ isActive }) => !isActive),
        })
        for (const person of people) world.data.prospects.insert(person)
      },
    },
  }
}

/** Inserts 200 prospects of the last 60 days, a selection of them and some orders. */
function* seedTwoMonths(world: ZenviaConversionWorld): PausingWork<void> {
  const people = yield* seedProspects(world, { count: 200, days: 60, exchangesMax: 2 })
  const prospects = people.map(({ prospect }) => prospect)
  seedSelection(world, prospects)
  seedOrders(world, prospects)
}

/** Inserts the selection: prospects of one store that are followed up. */
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

/** Inserts orders of spare parts from the catalogue. */
function seedOrders(world: ZenviaConversionWorld, prospects: readonly ProspectRecord[]): void {
  const buyers = prospects.filter(({ whatsAppDueAt }) => whatsAppDueAt !== undefined)
  for (const [index, prospect] of buyers.slice(0, 6).entries()) {
    const createdAt = prospect.createdAt + (index + 1) * DAY_MS
    const { parts, code } = countryOf(world.data.groups.get(prospect.group.id)?.countryCode ?? '')
    if (createdAt > world.now()) continue
    world.data.orders.insert({
      id: newObjectId(world, createdAt),
      prospectId: prospect.id,
      createdAt,
      items: [
        {
          id: `p-${index + 1}`,
          retailer_id: `BR-${1_000 + index}`,
          name: parts[0] ?? '',
          price: code === 'BR' ? '389 BRL' : '38500 ARS',
          brand: 'Boreal',
          inventory: 12,
        },
      ],
    })
  }
}

function groupNamed(world: ZenviaConversionWorld, id: string): GroupName {
  const group = world.data.groups.get(id)
  if (group === undefined) throw new TypeError(`Failed to seed: there is no group ${id}.`)
  return toGroupName(group)
}

function cardOf(
  world: ZenviaConversionWorld,
  isMeant: (agent: { readonly id: string; readonly isActive: boolean }) => boolean,
): AgentCard {
  const agent = [...world.data.agents.all()].find(isMeant)
  if (agent === undefined) throw new TypeError('Failed to seed: there is no such agent.')
  return agent.card
}
