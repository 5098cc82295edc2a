import { defineAction } from '@ensaio/mock-kit'
import { changeAccount } from '../judging/change-account.ts'
import type { ConversicaWorld } from '../world-types.ts'

/** The service is switched off or on, for all leads. */
export const setService = defineAction({
  description:
    'Switches the service: active, inactive (by the customer) or not-active (by the vendor).',
  input: {
    type: 'object',
    required: ['service'],
    properties: { service: { enum: ['active', 'inactive', 'not-active'] } },
  },
  run: (world: ConversicaWorld, { service }) => changeAccount(world, { service }),
})
