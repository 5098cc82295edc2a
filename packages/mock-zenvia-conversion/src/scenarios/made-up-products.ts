import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { Random } from '@ensaio/mock-kit'

type Product = Schemas['LeadProduct']
type LeadType = Schemas['LeadType']

const MAKES = ['Ficta', 'Aurora', 'Kaiku', 'Norden'] as const
const MODELS = ['Brisa', 'Roadster', 'Sendero', 'Pampa', 'Cumbre'] as const

/** A product of an industry. */
export function makeUpProduct(random: Random, type: LeadType): Product {
  const price = { amount: random.integer(90, 400) * 100_000, currency: 'ars' }
  const base = { make: random.pick(MAKES), model: random.pick(MODELS) }
  switch (type) {
    case 'vehicle':
      return { ...base, ...makeUpVehicle(random), price }
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

function makeUpVehicle(random: Random): Product {
  const year = random.integer(2016, 2026)
  const isNew = year >= 2025
  return {
    modelYear: String(year),
    condition: isNew ? 'new' : 'used',
    fuelType: random.pick(['gasoline', 'diesel', 'flex', 'hybrid']),
    ...(!isNew && { odometer: { value: random.integer(5, 120) * 1_000, unit: 'km' } }),
  }
}
