// The tables of a store in PostgreSQL. Each statement is atomic by itself; where a row is locked by another transaction, its
// conditions are looked at once more when that has ended.
import { randomUUID } from 'node:crypto'
import type { ClusterNode, NodeAddresses, Placement } from './cluster-store.ts'
import type { ClusterTables } from './cluster-tables.ts'
import { createPostgresLogs } from './system-postgres-logs.ts'
import { createPostgresSnapshots } from './system-postgres-snapshots.ts'
import type { PostgresConnection, Row, RunStatement } from './system-postgres-connection.ts'

/** A node is late once it was not heard of for its time to live. */
const IS_LATE = 'n.expires_at < clock_timestamp()'

/**
 * A node that was late itself may not give others up before they had their time to live once more: what kept it from the store
 * may have kept them, too.
 */
const IS_STEADY = `EXISTS (SELECT FROM ensaio.nodes me WHERE me.id = $2 AND me.expires_at > clock_timestamp()
  AND me.steady_since + me.ttl_ms * interval '1 ms' < clock_timestamp())`

export function createPostgresTables(connection: PostgresConnection): ClusterTables {
  const { run, close } = connection
  return {
    ...nodeTable(run),
    ...sandboxTable(run),
    ...createPostgresLogs(connection),
    ...createPostgresSnapshots(connection),
    close,
  }
}

function nodeTable(run: RunStatement) {
  return {
    join: async (addresses, ttlMs) => {
      const id = randomUUID()
      await run({
        what: 'add a node',
        text: `WITH gone AS (DELETE FROM ensaio.nodes WHERE expires_at < clock_timestamp() - interval '1 hour')
          INSERT INTO ensaio.nodes (id, addresses, ttl_ms, expires_at)
          VALUES ($1, $2, $3, clock_timestamp() + $3::integer * interval '1 ms')`,
        values: [id, addresses, ttlMs],
      })
      return id
    },
    renew: async (node, ttlMs, beat) => {
      const rows = await run({
        what: 'renew a node',
        name: 'renew',
        text: `UPDATE ensaio.nodes n SET expires_at = clock_timestamp() + $2::integer * interval '1 ms',
            beat = $3, steady_since = CASE WHEN ${IS_LATE} THEN clock_timestamp() ELSE steady_since END
          WHERE id = $1 AND beat < $3 RETURNING id`,
        values: [node, ttlMs, beat],
        isUrgent: true,
      })
      return rows.length > 0
    },
    drain: async (node) => {
      const text = 'UPDATE ensaio.nodes SET is_draining = true WHERE id = $1'
      await run({ what: 'drain a node', text, values: [node] })
    },
    leave: async (node) => {
      const text = 'DELETE FROM ensaio.nodes WHERE id = $1'
      await run({ what: 'remove a node', text, values: [node] })
    },
    nodes: async () => {
      const rows = await run({
        what: 'list the nodes',
        text: `SELECT n.id, n.addresses, n.is_draining,
            (SELECT count(*) FROM ensaio.sandboxes WHERE owner = n.id) AS sandboxes
          FROM ensaio.nodes n WHERE NOT ${IS_LATE} ORDER BY n.id`,
      })
      return rows.map(toNode)
    },
  } satisfies Partial<ClusterTables>
}

function toNode(row: Row): ClusterNode {
  return {
    id: String(row['id']),
    addresses: row['addresses'] as NodeAddresses, // as `join` wrote them
    sandboxes: Number(row['sandboxes']),
    isDraining: row['is_draining'] === true,
  }
}

function sandboxTable(run: RunStatement) {
  return {
    find: async (sandbox) => {
      const text = `${PLACEMENTS} WHERE s.name = $1`
      const rows = await run({ what: 'find a sandbox', name: 'find', text, values: [sandbox] })
      return rows.map(toPlacement)[0]
    },
    list: async () => {
      const rows = await run({ what: 'list the sandboxes', text: `${PLACEMENTS} ORDER BY s.name` })
      return rows.map(toPlacement)
    },
    create: async (sandbox, node, ttlMs, leftMs = ttlMs) => {
      // A node that makes a sandbox once more, which it owns and never opened, did not hear that it had made it.
      const rows = await run({
        what: `make the sandbox ${sandbox}`,
        text: `WITH made AS (
            INSERT INTO ensaio.sandboxes AS s (id, name, owner, epoch, ttl_ms)
            SELECT epoch, $1, $2, epoch, $3 FROM nextval('ensaio.epochs') epoch
            ON CONFLICT (name) DO UPDATE SET ttl_ms = excluded.ttl_ms
            WHERE s.owner = excluded.owner AND s.epoch = s.id
            RETURNING id, epoch
          ), expiring AS (
            INSERT INTO ensaio.expiries (sandbox, at)
            SELECT id, clock_timestamp() + $4::bigint * interval '1 ms' FROM made WHERE $4::bigint IS NOT NULL
            ON CONFLICT (sandbox) DO UPDATE SET at = excluded.at
          )
          SELECT epoch FROM made`,
        values: [sandbox, node, ttlMs ?? null, leftMs ?? null],
      })
      return rows.map(({ epoch }) => ({ sandbox, node, epoch: Number(epoch) }))[0]
    },
    acquire: (sandbox, node) => acquire(run, sandbox, node),
    extend: async (deadlines) => {
      await run({
        what: 'put off expiries',
        text: `UPDATE ensaio.expiries SET at = clock_timestamp() + new.left_ms * interval '1 ms'
          FROM unnest($2::bigint[], $3::bigint[]) AS new (epoch, left_ms)
            JOIN ensaio.sandboxes s ON s.epoch = new.epoch AND s.owner = $1
          WHERE sandbox = s.id`,
        values: [
          deadlines[0]?.claim.node,
          deadlines.map(({ claim }) => claim.epoch),
          deadlines.map(({ leftMs }) => Math.round(leftMs)),
        ],
      })
    },
    release: async ({ sandbox, node, epoch }) => {
      await run({
        what: `release the sandbox ${sandbox}`,
        text: 'UPDATE ensaio.sandboxes SET owner = NULL WHERE epoch = $1 AND owner = $2',
        values: [epoch, node],
      })
    },
  } satisfies Partial<ClusterTables>
}

const PLACEMENTS = `SELECT s.name, s.ttl_ms, n.id, n.addresses
  FROM ensaio.sandboxes s LEFT JOIN ensaio.nodes n ON n.id = s.owner AND NOT ${IS_LATE}`

function toPlacement(row: Row): Placement {
  const { id, ttl_ms: ttlMs } = row
  return {
    sandbox: String(row['name']),
    ...(id !== null && {
      owner: { id: String(id), addresses: row['addresses'] as NodeAddresses }, // as `join` wrote them
    }),
    ...(ttlMs !== null && { ttlMs: Number(ttlMs) }),
  }
}

/**
 * Takes a sandbox. A node that was removed never comes back, and every claim has another epoch: so the owner that was seen first
 * can be given up in one statement, and replaced in the next one, if nobody else has done so meanwhile.
 */
async function acquire(run: RunStatement, sandbox: string, node: string) {
  const what = `take the sandbox ${sandbox}`
  const [seen] = await run({
    what,
    text: `SELECT s.epoch, s.owner, n.id IS NOT NULL AND s.owner <> $2 AS has_other, ${IS_LATE} AS is_late
      FROM ensaio.sandboxes s LEFT JOIN ensaio.nodes n ON n.id = s.owner WHERE s.name = $1`,
    values: [sandbox, node],
  })
  if (seen === undefined) return undefined
  if (seen['has_other'] === true) {
    if (seen['is_late'] !== true) return undefined
    const text = `DELETE FROM ensaio.nodes n WHERE n.id = $1 AND ${IS_LATE} AND ${IS_STEADY}`
    await run({ what, text, values: [seen['owner'], node] })
  }
  const taken = await run({
    what,
    text: `UPDATE ensaio.sandboxes SET owner = $2, epoch = nextval('ensaio.epochs')
      WHERE name = $1 AND epoch = $3
        AND (owner IS NULL OR owner = $2 OR NOT EXISTS (SELECT FROM ensaio.nodes WHERE id = $4))
        AND EXISTS (SELECT FROM ensaio.nodes WHERE id = $2)
      RETURNING epoch, ${LEFT_MS} AS left_ms`,
    values: [sandbox, node, seen['epoch'], seen['owner']],
  })
  return taken.map(({ epoch, left_ms: leftMs }) => ({
    sandbox,
    node,
    epoch: Number(epoch),
    ...(leftMs !== null && { leftMs: Number(leftMs) }),
  }))[0]
}

/** A sandbox of an earlier version has no row among the expiries: its time begins anew. */
const LEFT_MS = `coalesce(
  (SELECT extract(epoch FROM at - clock_timestamp()) * 1000 FROM ensaio.expiries WHERE sandbox = sandboxes.id), ttl_ms)`
