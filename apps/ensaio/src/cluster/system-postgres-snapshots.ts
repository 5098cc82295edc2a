// The snapshots of sandboxes in PostgreSQL: a row for each, and its content in parts.
import type { ClusterTables, SnapshotRow } from './cluster-tables.ts'
import { groupsOf, SEPARATOR } from './system-postgres-logs.ts'
import type { PostgresConnection, Row } from './system-postgres-connection.ts'

/** The parts of a snapshot that are read at once: a few megabytes. */
const PAGE_PARTS = 16

export function createPostgresSnapshots({ run, transact }: PostgresConnection) {
  return {
    snapshots: async () => {
      const rows = await run({
        what: 'list the snapshots',
        text: 'SELECT name, id, head, length FROM ensaio.snapshots ORDER BY saved_at, name',
      })
      return rows.map(toSnapshotRow)
    },
    addSnapshot: async ({ name, id, head, length }, texts, claim) => {
      const what = `write the snapshot ${name}`
      const added = await transact(what, async (run) => {
        for (const group of groupsOf(texts.map((text, part) => ({ text, part }))))
          await run({
            what,
            text: `INSERT INTO ensaio.snapshot_parts (snapshot, part, entries)
              SELECT $1, part, entries FROM unnest($2::integer[], string_to_array($3, chr(30))) AS new (part, entries)
              ON CONFLICT DO NOTHING`,
            values: [
              id,
              group.map(({ part }) => part),
              group.map(({ text }) => text).join(SEPARATOR),
            ],
          })
        // Only now is the lease locked, for a moment: it must hold until the snapshot is there.
        const rows = await run({
          what,
          text: `WITH held AS (SELECT FROM ensaio.sandboxes WHERE epoch = $5 AND owner = $6 FOR SHARE)
            INSERT INTO ensaio.snapshots AS s (name, id, head, length)
            SELECT $1, $2, $3, $4 WHERE $5::bigint IS NULL OR EXISTS (SELECT FROM held)
            ON CONFLICT (name) DO UPDATE SET head = excluded.head WHERE s.id = excluded.id
            RETURNING id`,
          values: [name, id, head, length, claim?.epoch ?? null, claim?.node ?? null],
        })
        return rows.length > 0 || undefined
      })
      return added ?? false
    },
    async *readSnapshot(id) {
      let last: Row | undefined = { part: -1 }
      while (last !== undefined) {
        const rows: readonly Row[] = await run({
          what: 'read a snapshot',
          text: `SELECT part, entries FROM ensaio.snapshot_parts WHERE snapshot = $1 AND part > $2
            ORDER BY part LIMIT ${PAGE_PARTS}`,
          values: [id, last['part']],
        })
        yield rows.map(({ entries }) => String(entries))
        last = rows.at(-1)
      }
    },
    removeSnapshot: async (name) => {
      await run({
        what: `remove the snapshot ${name}`,
        text: `WITH gone AS (DELETE FROM ensaio.snapshots WHERE name = $1 RETURNING id)
          DELETE FROM ensaio.snapshot_parts WHERE snapshot IN (SELECT id FROM gone)`,
        values: [name],
      })
    },
  } satisfies Partial<ClusterTables>
}

function toSnapshotRow(row: Row): SnapshotRow {
  return {
    name: String(row['name']),
    id: String(row['id']),
    head: String(row['head']),
    length: Number(row['length']),
  }
}
