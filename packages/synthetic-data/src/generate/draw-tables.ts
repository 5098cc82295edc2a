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
  ]
}

function fakerOf(ours: LocaleDefinition, theirs: LocaleDefinition): Faker {
  return new Faker({ locale: [ours, theirs, en, base], seed: SEED })
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
