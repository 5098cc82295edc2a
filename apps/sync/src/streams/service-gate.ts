import type { Database } from '../database/database.ts'
import { toInstant } from '../database/instant.ts'

/** The services that commands go to. */
export type CommandedService = 'zenvia-conversion' | 'conversica'

/** Keeps commands from a service that has refused our credentials, until a person has seen to it. */
export interface ServiceGate {
  isStopped(service: CommandedService): Promise<boolean>
  stop(service: CommandedService, reason: string, nowMs: number): Promise<void>
}

/** Stands in the table of streams, next to what is read, so that one look shows all that has stopped. */
export function createServiceGate(database: Database): ServiceGate {
  return {
    async isStopped(service) {
      const row = await database.kysely
        .selectFrom('stream')
        .select('status')
        .where('name', '=', nameOf(service))
        .executeTakeFirst()
      return row?.status === 'stopped'
    },
    async stop(service, reason, nowMs) {
      const state = { status: 'stopped' as const, reason, updated_at: toInstant(nowMs) }
      const rest = {
        position: 'null',
        complete_until: null,
        epoch: 0,
        leased_until: null,
        vendor_at: null,
      }
      await database.transact((transaction) =>
        transaction
          .insertInto('stream')
          .values({ name: nameOf(service), ...rest, ...state })
          .onConflict((conflict) => conflict.column('name').doUpdateSet(state))
          .execute(),
      )
    },
  }
}

function nameOf(service: CommandedService): string {
  return `commands-${service}`
}
