import type { Schemas } from '@ensaio/contracts/zenvia-conversion'

/** What a prospect ordered from a catalogue. */
export interface OrderRecord {
  readonly id: string
  readonly prospectId: string
  readonly createdAt: number
  readonly items: readonly Schemas['ProductOrder'][]
}
