import type { Action } from '@ensaio/mock-kit'
import { changeAccount } from '../judging/change-account.ts'
import type { ServiceState } from '../judging/account-record.ts'
import type { ConversicaWorld } from '../world-types.ts'
import { readInput } from '@ensaio/mock-kit'

const STATES: readonly ServiceState[] = ['active', 'inactive', 'not-active']

/** The service is switched off or on, for all leads. */
export const setService: Action<ConversicaWorld> = {
  description:
    'Switches the service: { service }, where service is active, inactive (by the customer) or not-active (by the vendor).',
  run: (world, input) => {
    const service = readInput('setService', input, ['service']).choice('service', STATES)
    return changeAccount(world, { service })
  },
}
