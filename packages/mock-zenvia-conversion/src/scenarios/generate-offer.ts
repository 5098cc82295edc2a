import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { Random } from '@ensaio/mock-kit'
import type { OfficeHours } from '../account/office-hours.ts'
import { HOUR_MS } from '../durations.ts'
import { newObjectId } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { QuoteRecord } from '../quote/quote.ts'
import type { Country } from '../simulation/country.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { Timeline } from './generate-timeline.ts'
import { nextDaytime, nextWorkTime } from './office-time.ts'

type Product = Schemas['LeadProduct']
type LeadType = Schemas['LeadType']

/** A product is offered by a dealer of a country, in a year. */
export interface Offer {
  readonly random: Random
  readonly country: Country
  readonly year: number
}

/** Generates a product of an industry. */
export function generateProduct(offer: Offer, type: LeadType): Product {
  const { random, country } = offer
  switch (type) {
    case 'vehicle':
      return generateVehicle(offer)
    case 'savingPlan':
      return {
        ...generateModel(offer),
        goodType: 'vehicle',
        goodSubType: 'car',
        planType: random.pick(['70/30', '100%']),
      }
    case 'realEstate':
      return { title: random.pick(country.flats), type: 'residential' }
    case 'insurance':
      return { ...generateModel(offer), detail: random.pick(country.coverages) }
    case 'retail':
      return {
        brand: 'Boreal',
        description: random.pick(country.parts),
        sku: `BR-${random.integer(1_000, 9_999)}`,
        price: priceOf(country, random.integer(10, 90) * (country.code === 'BR' ? 10 : 1_000)),
      }
    default:
      return type satisfies never
  }
}

function generateVehicle({ random, country, year }: Offer): Product {
  const { make, model, fuelType, price, ...used } = country.vehicles.draw(random, year)
  const { modelYear, condition, odometer } = used
  return {
    make,
    model,
    modelYear: String(modelYear),
    condition,
    fuelType,
    ...(condition === 'used' && { odometer: { amount: odometer, unit: 'km' } }),
    price: priceOf(country, price),
  }
}

function generateModel({ random, country, year }: Offer): Pick<Product, 'make' | 'model'> {
  const { make, model } = country.vehicles.draw(random, year)
  return { make, model }
}

function priceOf({ currency }: Country, amount: number): NonNullable<Product['price']> {
  return { amount, currency }
}

/** Generates a quote for some prospects with an agent: none, or one, created after the last event. */
export function generateQuote(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  { offer, timeline, hours }: { offer: Offer; timeline: Timeline; hours: OfficeHours },
): readonly QuoteRecord[] {
  const { random, country } = offer
  const last = timeline.events.at(-1)
  const items = quoteItems(prospect, country.quote)
  // Nobody quotes a price to somebody who was claimed and not contacted yet.
  const isContacted = last !== undefined && Object.keys(last.draft.output).length > 0
  if (prospect.agent === undefined || !isContacted || items.length === 0) return []
  if (random.chance(0.7)) return []
  const now = world.now()
  const createdAt = nextWorkTime(hours, last.at + random.integer(1, 5) * HOUR_MS)
  const answeredAt = nextDaytime(createdAt + random.integer(2, 96) * HOUR_MS)
  if (createdAt > now) return []
  const status = random.pick(['pending', 'accepted', 'rejected'] as const)
  const isAnswered = status !== 'pending' && answeredAt <= now
  return [
    {
      id: newObjectId(world, createdAt),
      prospectId: prospect.id,
      createdAt,
      status: isAnswered ? status : 'pending',
      items,
      ...(isAnswered && status === 'accepted' && { acceptedAt: answeredAt }),
      ...(isAnswered && status === 'rejected' && { rejectedAt: answeredAt }),
    },
  ]
}

/**
 * Returns what the prospect asked for first, with its registration if it is a vehicle: about two per cent of the price. Empty where
 * that has no price.
 */
function quoteItems(
  { leads }: ProspectRecord,
  { vehicle, registration }: Country['quote'],
): QuoteRecord['items'] {
  const { make, model, description = '', price: asked } = leads[0]?.product ?? {}
  const price = asked?.amount
  if (price === undefined) return []
  if (model === undefined) return [{ quantity: 1, price, concept: description }]
  const name = [vehicle, make, model].filter(Boolean).join(' ')
  return [
    { quantity: 1, price, concept: name },
    { quantity: 1, price: Math.round(price * 0.02), concept: registration, code: 'PAT' },
  ]
}
