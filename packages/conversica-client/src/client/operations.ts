import { defineOperations } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/conversica'

/** The operations of Conversica, in the order of the spec. */
export const operations = defineOperations<Operations>({
  // Creates or updates by the lead's id: a repeat does no harm.
  createOrUpdateLead: {
    method: 'POST',
    path: '/json/',
    purpose: 'save the lead',
    idempotent: true,
  },
})
