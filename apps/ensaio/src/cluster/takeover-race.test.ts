import { onPostgresServer } from '@ensaio/test-config/on-postgres-server'
import { expect, test } from 'vitest'
import { race } from './testing/race.ts'
import type { RaceResult } from './testing/race.ts'
import { createPostgresCluster } from './testing/system-postgres-cluster.ts'
import { RACES } from './testing/system-races.ts'

/** The races that are under way at a time. */
const TOGETHER = 6

/** Has every third append take some milliseconds: a takeover falls into the midst of it. */
const SLOW_APPENDS = `
  CREATE FUNCTION ensaio.dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF new.seq % 3 = 0 THEN PERFORM pg_sleep(0.005 * random()); END IF;
    RETURN new;
  END $$;
  CREATE TRIGGER dawdle BEFORE INSERT ON ensaio.log FOR EACH ROW EXECUTE FUNCTION ensaio.dawdle()`

onPostgresServer((serverUrl) => {
  test(
    'no owner writes past its successor, and the successor finds all that its owner was told is safe',
    { timeout: 600_000 },
    async () => {
      await using cluster = await createPostgresCluster(serverUrl)
      await cluster.database.run(SLOW_APPENDS)
      const results: RaceResult[] = []
      let next = 0
      const runSome = async (): Promise<void> => {
        while (next < RACES) {
          next += 1
          results.push(await race(cluster, `race-${next}`, 1 + (next % 7)))
        }
      }
      await Promise.all(Array.from({ length: TOGETHER }, runSome))
      await cluster.database.run('DROP FUNCTION ensaio.dawdle CASCADE')

      expect(results).toHaveLength(RACES)
      expect(results.filter(({ told, found }) => told > found)).toEqual([])
      expect(results.filter(({ underWay }) => underWay > 0).length).toBeGreaterThan(RACES / 2)
      // The successor's own append is the only one behind what it found.
      const past = await cluster.database.run(PAST)
      expect(past).toEqual([])
    },
  )
})

/** The rows of an epoch that stand behind a row of a later one. */
const PAST = `
  SELECT l.sandbox, l.seq FROM ensaio.log l JOIN ensaio.log later USING (sandbox)
  WHERE later.epoch > l.epoch AND later.seq < l.seq`
