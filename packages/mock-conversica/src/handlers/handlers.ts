import type { Operations } from '@ensaio/contracts/conversica'
import type { Handlers } from '@ensaio/mock-kit'
import type { Caller } from '../auth/auth.ts'
import type { ConversicaWorld } from '../world.ts'
import { createOrUpdateLead } from './leads.ts'

/** The handler of every operation. */
export const handlers: Handlers<Operations, ConversicaWorld, Caller> = { createOrUpdateLead }
