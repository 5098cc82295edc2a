import type { Database } from '../database/database.ts'

/** Looks at the database between two rounds. */
export interface Watch {
  /** Records in which an older state has replaced a newer one, since the last look. */
  look(database: Database): Promise<readonly string[]>
}

/** Watches that no record is ever rolled back: in the end a poll makes good what a late webhook has spoilt. */
export function watchProgress(): Watch {
  const seen = new Map<string, string>()
  return {
    async look({ kysely }) {
      const prospects = await kysely
        .selectFrom('prospect')
        .select(['id', 'known_at as at'])
        .execute()
      const interactions = await kysely
        .selectFrom('interaction')
        .select(['protocol as id', 'state_at as at'])
        .execute()
      return [...prospects, ...interactions].flatMap(({ id, at }) => {
        const before = seen.get(id) ?? at
        seen.set(id, at)
        return at < before ? [`${id} went back from ${before} to ${at}`] : []
      })
    },
  }
}
