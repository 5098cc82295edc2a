// The tables that faker draws. The seed is fixed, so that the same version of faker gives the same tables.
import { base, en, en_US, Faker, pt_BR } from '@faker-js/faker'
import type { LocaleDefinition } from '@faker-js/faker'
import { BRAZIL, UNITED_STATES } from './locales.ts'
import { readUserAgent } from './read-user-agent.ts'

/** A table of the generated file, by the name of its constant. */
export interface DrawnTable {
  readonly name: string
  readonly description: string
  readonly rows: readonly (string | readonly string[])[]
}

const SEED = 20_260_302
const STREETS = 96
const CARRIERS = 24
const BROWSERS = 24
const CITIES = 48
const STAFF = 24
const ADDRESSES = 120
/** The networks that are reserved for documentation. */
const NETWORKS = ['test-net-1', 'test-net-2', 'test-net-3'] as const
/** Faker draws all systems as often; hardly any visitor of a shop has this one. */
const LINUX_KEPT = 0.1

export function drawTables(): readonly DrawnTable[] {
  const brazil = fakerOf(BRAZIL, pt_BR)
  const states = fakerOf(UNITED_STATES, en_US)
  return [
    {
      name: 'BRAZILIAN_STREETS',
      description: 'Streets of Brazil, without numbers.',
      rows: distinct(STREETS, () => brazil.location.street()),
    },
    {
      name: 'BRAZILIAN_CARRIERS',
      description: 'Firms that deliver parcels in Brazil.',
      rows: distinct(CARRIERS, () => brazil.company.name()),
    },
    {
      name: 'AMERICAN_STREETS',
      description: 'Streets of the United States, without numbers.',
      rows: distinct(STREETS, () => states.location.street()),
    },
    {
      name: 'BROWSERS',
      description: 'Browsers and the systems that they run on, with their versions.',
      rows: distinct(BROWSERS, () => drawBrowser(states)),
    },
    {
      name: 'AMERICAN_CITIES',
      description:
        'Made-up cities of the United States, each with its state and a ZIP code of that state.',
      rows: distinct(CITIES, () => drawCity(states)),
    },
    {
      name: 'AMERICAN_STAFF',
      description: 'People who work for a firm in the United States.',
      rows: distinct(STAFF, () => `${states.person.firstName()} ${states.person.lastName()}`),
    },
    {
      name: 'IP_ADDRESSES',
      description: 'Addresses that nobody has: all are reserved for documentation.',
      rows: distinct(ADDRESSES, () =>
        states.internet.ipv4({ network: states.helpers.arrayElement(NETWORKS) }),
      ),
    },
  ]
}

function fakerOf(ours: LocaleDefinition, theirs: LocaleDefinition): Faker {
  return new Faker({ locale: [ours, theirs, en, base], seed: SEED })
}

function drawCity({ location }: Faker): readonly string[] {
  const state = location.state({ abbreviated: true })
  return [location.city(), state, location.zipCode({ state })]
}

function drawBrowser({ helpers, internet }: Faker): readonly [string, string] | undefined {
  const drawn = readUserAgent(internet.userAgent())
  const isWanted = drawn?.[1] !== 'Linux' || helpers.maybe(() => true, { probability: LINUX_KEPT })
  return isWanted === true ? drawn : undefined
}

/** Draws until there are so many different rows, and sorts them. */
function distinct<Row extends string | readonly string[]>(
  count: number,
  draw: () => Row | undefined,
): readonly Row[] {
  const rows = new Map<string, Row>()
  while (rows.size < count) {
    const row = draw()
    if (row !== undefined) rows.set(String(row), row)
  }
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}
