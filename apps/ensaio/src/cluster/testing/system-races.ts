/** The number of races of an owner against its successor. `ENSAIO_STORE_RACES` sets another. @default 100 */
export const RACES = Number(process.env['ENSAIO_STORE_RACES'] ?? 100)
