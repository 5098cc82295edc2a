import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { Random } from '@ensaio/mock-kit'
import { HOUR_MS } from '../durations.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { QuoteRecord } from '../quote/quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { Timeline } from './generate-timeline.ts'

type Product = Schemas['LeadProduct']
type LeadType = Schemas['LeadType']

const MAKES = ['Ficta', 'Aurora', 'Kaiku', 'Norden'] as const
const MODELS = ['Brisa', 'Roadster', 'Sendero', 'Pampa', 'Cumbre'] as const

/** Generates a product of an industry. */
export function generateProduct(random: Random, type: LeadType): Product {
  const price = { amount: random.integer(90, 400) * 100_000, currency: 'ars' }
  const base = { make: random.pick(MAKES), model: random.pick(MODELS) }
  switch (type) {
    case 'vehicle':
      return { ...base, ...generateVehicle(random), price }
    case 'savingPlan':
      return { ...base, goodType: 'vehicle', goodSubType: 'car', planType: '70/30' }
    case 'realEstate':
      return { title: 'Departamento de dos ambientes', type: 'residential' }
    case 'insurance':
      return { ...base, detail: 'Todo riesgo' }
    case 'retail':
      return { ...base, sku: `BR-${random.integer(1_000, 9_999)}`, price }
    default:
      return type satisfies never
  }
}

function generateVehicle(random: Random): Product {
  const year = random.integer(2016, 2026)
  const isNew = year >= 2025
  return {
    modelYear: String(year),
    condition: isNew ? 'new' : 'used',
    fuelType: random.pick(['gasoline', 'diesel', 'flex', 'hybrid']),
    ...(!isNew && { odometer: { amount: random.integer(5, 120) * 1_000, unit: 'km' } }),
  }
}

/** Generates a quote for some prospects with an agent: none, or one, created after the last event. */
export function generateQuote(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { random, timeline }: { random: Random; timeline: Timeline },
): readonly QuoteRecord[] {
  const last = timeline.events.at(-1)
  if (prospect.agent === undefined || last === undefined || random.chance(0.75)) return []
  const now = world.now()
  const createdAt = Math.min(now, last.at + random.integer(1, 5) * HOUR_MS)
  const answeredAt = createdAt + random.integer(2, 96) * HOUR_MS
  const status = random.pick(['pending', 'accepted', 'rejected'] as const)
  const isAnswered = status !== 'pending' && answeredAt <= now
  const price = random.integer(90, 400) * 100_000
  return [
    {
      id: newObjectId(world, createdAt),
      prospectId: prospect.id,
      createdAt,
      status: isAnswered ? status : 'pending',
      items: [
        { quantity: 1, price, concept: 'Vehículo' },
        { quantity: 1, price: 450_000, concept: 'Patentamiento', code: 'PAT' },
      ],
      ...(isAnswered && status === 'accepted' && { acceptedAt: answeredAt }),
      ...(isAnswered && status === 'rejected' && { rejectedAt: answeredAt }),
    },
  ]
}
