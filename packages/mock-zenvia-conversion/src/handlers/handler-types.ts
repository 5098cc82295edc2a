import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { Call, Handlers } from '@ensaio/mock-kit'
import type { IntegrationRecord } from '../auth/integration.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** All handlers of the mock. */
export type AllHandlers = Handlers<Operations, ZenviaConversionWorld, IntegrationRecord>

/** The handlers of some operations. */
export type HandlersFor<Id extends keyof Operations> = Pick<AllHandlers, Id>

/** A call of one operation, as its handler sees it. */
export type CallOf<Id extends keyof Operations> = Call<Operations[Id], IntegrationRecord>
