import { defineBehaviour } from '@ensaio/mock-kit'

/** The switches where the vendor's documents allow more than one reading. */
export const behaviours = {
  shipsAfterMs: defineBehaviour({
    description: 'The time until an order is shipped.',
    schema: { type: 'number', minimum: 0 },
    default: 60_000,
  }),
  refusesDuplicates: defineBehaviour({
    description: 'Refuse an order whose id is taken.',
    schema: { type: 'boolean' },
    default: true,
  }),
}
