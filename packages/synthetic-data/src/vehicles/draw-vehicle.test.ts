import { describe, expect, test } from 'vitest'
import { createRandom } from '../testing/create-random.ts'
import { createVehicleMarket } from './draw-vehicle.ts'
import type { VehicleMarket } from './draw-vehicle.ts'
import { ARGENTINE_VEHICLES, BRAZILIAN_VEHICLES } from './markets.ts'

const drawn = (market: VehicleMarket, seed = 1) => {
  const random = createRandom(seed)
  return Array.from({ length: 3_000 }, () => market.draw(random, 2026))
}

describe.each([
  ['Argentina', ARGENTINE_VEHICLES],
  ['Brazil', BRAZILIAN_VEHICLES],
])('the vehicles of %s', (_, market) => {
  test('are the same for the same source, and others for another', () => {
    expect(drawn(market)).toEqual(drawn(market))
    expect(drawn(market)).not.toEqual(drawn(market, 2))
  })

  test('have the make that builds the model', () => {
    const makes = new Map(drawn(market).map(({ model, make }) => [model, make]))

    expect(drawn(market, 3).filter(({ model, make }) => makes.get(model) !== make)).toEqual([])
    expect(makes.size).toBeGreaterThan(20)
    expect(makes.get('Hilux')).toBe('Toyota')
  })

  test('are new and have run nothing, or are used and cheaper for it', () => {
    for (const { condition, odometer, modelYear, price } of drawn(market)) {
      expect(condition === 'new').toBe(modelYear === 2026)
      expect(condition === 'new').toBe(odometer === 0)
      expect(modelYear).toBeGreaterThanOrEqual(2016)
      expect(price).toBeGreaterThan(0)
    }
    const hilux = drawn(market).filter(({ model }) => model === 'Hilux')
    const mean = (isNew: boolean): number => {
      const prices = hilux.filter(({ condition }) => (condition === 'new') === isNew)
      return prices.reduce((sum, { price }) => sum + price, 0) / prices.length
    }
    expect(mean(false)).toBeLessThan(mean(true) * 0.8)
  })
})

test('refuses to draw from a market without models', () => {
  expect(() => createVehicleMarket(() => []).draw(createRandom(1), 2026)).toThrow(
    'Failed to draw a vehicle: the market has no model. Add one.',
  )
})
