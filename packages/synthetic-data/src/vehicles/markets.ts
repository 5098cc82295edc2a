// Models that dealers of both countries sell, in about the order of their registrations in 2025 (ACARA, Fenabrave). Weights and prices are rounded.
import { createVehicleMarket } from './draw-vehicle.ts'
import type { VehicleModel } from './draw-vehicle.ts'

const FUELS = ['gasoline', 'diesel', 'flex', 'hybrid', 'electric'] as const

/** Argentina, in pesos. */
export const ARGENTINE_VEHICLES = createVehicleMarket(() =>
  parseModels(
    `
    Fiat|Cronos|gasoline|30|28
    Peugeot|208|gasoline|28|32
    Toyota|Hilux|diesel|27|58
    Volkswagen|Amarok|diesel|20|62
    Ford|Ranger|diesel|20|60
    Toyota|Yaris|gasoline|18|33
    Chevrolet|Tracker|gasoline|15|40
    Volkswagen|Polo|gasoline|15|34
    Toyota|Corolla Cross|hybrid|14|48
    Renault|Kangoo|gasoline|13|36
    Volkswagen|Taos|gasoline|12|50
    Ford|Territory|gasoline|12|52
    Renault|Duster|gasoline|10|41
    Citroën|C3|gasoline|10|27
    Nissan|Frontier|diesel|9|54
    Jeep|Renegade|gasoline|8|42
    Renault|Kwid|gasoline|8|24
    Chevrolet|S10|diesel|7|57
    Nissan|Kicks|gasoline|7|43
    Fiat|Toro|diesel|6|47
    Peugeot|2008|gasoline|6|44
    Honda|HR-V|gasoline|4|55
  `,
    1_000_000,
  ),
)

/** Brazil, in reais. */
export const BRAZILIAN_VEHICLES = createVehicleMarket(() =>
  parseModels(
    `
    Fiat|Strada|flex|30|115
    Volkswagen|Polo|flex|28|98
    Fiat|Argo|flex|22|92
    Chevrolet|Onix|flex|20|99
    Hyundai|HB20|flex|19|96
    Volkswagen|T-Cross|flex|19|140
    Hyundai|Creta|flex|16|145
    Fiat|Mobi|flex|15|78
    Jeep|Compass|flex|14|180
    Volkswagen|Saveiro|flex|13|108
    Chevrolet|Tracker|flex|13|135
    Toyota|Corolla Cross|hybrid|13|185
    Renault|Kwid|flex|12|76
    Honda|HR-V|flex|12|160
    Nissan|Kicks|flex|11|128
    Volkswagen|Nivus|flex|11|130
    Fiat|Toro|diesel|10|170
    Toyota|Hilux|diesel|10|275
    Jeep|Renegade|flex|9|125
    Fiat|Fastback|flex|9|125
    Toyota|Corolla|hybrid|8|170
    BYD|Dolphin Mini|electric|7|118
    Chevrolet|S10|diesel|6|255
    Ford|Ranger|diesel|6|265
  `,
    1_000,
  ),
)

/** Reads lines of make, model, fuel, weight and price, the price in units. */
function parseModels(text: string, unit: number): readonly (readonly [VehicleModel, number])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [make = '', model = '', fuel, weight, price] = line.trim().split('|')
      const fuelType = FUELS.find((one) => one === fuel) ?? 'gasoline'
      return [{ make, model, fuelType, price: Number(price) * unit }, Number(weight)] as const
    })
}
