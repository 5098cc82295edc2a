import type { FaultVocabulary } from '../fault-vocabulary.ts'

/** Two made-up services. */
export const vocabulary: FaultVocabulary = [
  {
    service: 'pets',
    operations: ['createOrUpdatePet', 'getPet'],
    webhooks: ['petMoved', 'petSold'],
    basePath: '/v1',
    paths: ['/pets', '/pets/{id}'],
  },
  { service: 'toys', operations: ['listToys'], webhooks: [], basePath: '', paths: ['/toys'] },
]
