import type { RandomSource } from '../random/random-source.ts'
import { createWeightedTable } from '../random/weighted-table.ts'
import type { WeightedTable } from '../random/weighted-table.ts'

/** A model that a market sells. */
export interface VehicleModel {
  readonly make: string
  readonly model: string
  readonly fuelType: 'gasoline' | 'diesel' | 'flex' | 'hybrid' | 'electric'
  /** Price of a new one, in the currency of the market. */
  readonly price: number
}

export interface Vehicle extends VehicleModel {
  readonly modelYear: number
  readonly condition: 'new' | 'used'
  /** Kilometres; 0 for a new one. */
  readonly odometer: number
}

/** The vehicles of a market. */
export interface VehicleMarket {
  /** Draws a vehicle that is offered in a year, each model as likely as it is sold. */
  draw(random: RandomSource, year: number): Vehicle
}

/** The oldest vehicles that a dealer offers. */
const AGE_MAX = 10
const SHARE_OF_NEW = 0.45
const KM_IN_A_YEAR = 14_000
/** Value that a vehicle keeps from one year to the next. */
const VALUE_KEPT = 0.9
/** Prices are quoted in steps of a half per cent of a new one's price. */
const PRICE_STEPS = 200

/** Creates a market from models with their weights, which are read when the first vehicle is drawn. */
export function createVehicleMarket(
  read: () => readonly (readonly [VehicleModel, number])[],
): VehicleMarket {
  let known: ReturnType<typeof read> | undefined
  let table: WeightedTable | undefined
  return {
    draw: (random, year) => {
      const models = (known ??= read())
      table ??= createWeightedTable(models.map(([, weight]) => weight))
      const model = models[table.indexAt(random.float())]?.[0]
      if (model === undefined) {
        throw new RangeError('Failed to draw a vehicle: the market has no model. Add one.')
      }
      const isNew = random.float() < SHARE_OF_NEW
      const age = isNew ? 0 : 1 + Math.floor(random.float() * AGE_MAX)
      const step = model.price / PRICE_STEPS
      const value = model.price * VALUE_KEPT ** age * (0.95 + random.float() * 0.1)
      return {
        ...model,
        modelYear: year - age,
        condition: isNew ? 'new' : 'used',
        odometer: isNew
          ? 0
          : Math.round((age * KM_IN_A_YEAR * (0.4 + random.float())) / 1_000) * 1_000,
        price: Math.round(value / step) * step,
      }
    },
  }
}
