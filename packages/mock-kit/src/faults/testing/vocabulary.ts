import type { FaultVocabulary } from '../fault-vocabulary.ts'

/** Two made-up services. */
export const vocabulary: FaultVocabulary = [
  {
    service: 'pets',
    operations: ['createOrUpdatePet', 'getPet'],
    webhooks: ['petMoved', 'petSold'],
    paths: ['/pets', '/pets/{id}'],
  },
  { service: 'toys', operations: ['listToys'], webhooks: [], paths: ['/toys'] },
]
