// The logs of sandboxes in PostgreSQL. A checkpoint is in the place of the rows that it replaces, so that a log is read in one order.
import type { Batch, Claim, ClusterTables, LogRow } from './cluster-tables.ts'
import { STATEMENT_LENGTH_MAX } from './log-texts.ts'
import { LeaseLostError } from './store-error.ts'
import type { PostgresConnection, Row, RunStatement } from './system-postgres-connection.ts'

/** Stands between texts that go as one value: JSON has it in no text, so that nothing needs to be escaped. */
export const SEPARATOR = '\u001E'

/** The bytes and rows of a page of a log that is read. */
const PAGE_BYTES = 4 * 1024 * 1024
const PAGE_ROWS = 10_000

export function createPostgresLogs({ run, transact }: PostgresConnection) {
  return {
    remove: async ({ sandbox, node, epoch }) => {
      const what = `remove the sandbox ${sandbox}`
      await transact(what, async (run) => {
        const [row] = await run({
          what,
          text: 'DELETE FROM ensaio.sandboxes WHERE epoch = $1 AND owner = $2 RETURNING id',
          values: [epoch, node],
        })
        if (row === undefined) return undefined
        for (const table of ['log', 'expiries'])
          await run({
            what,
            text: `DELETE FROM ensaio.${table} WHERE sandbox = $1`,
            values: [row['id']],
          })
        return true
      })
    },
    read: (claim) => read(run, claim),
    append: async (batches) => {
      const rows = batches.flatMap(rowsOf)
      const groups = [...groupsOf(rows)]
      if (groups.length === 1) return append(run, rows)
      const what = 'write a long change'
      const held = await transact(what, async (run) => {
        let held: ReadonlySet<number> = new Set()
        for (const group of groups) held = await append(run, group)
        return held
      })
      return held ?? new Set()
    },
    checkpoint: async (batch) => {
      const what = `write a checkpoint of ${batch.claim.sandbox}`
      return (await transact(what, (run) => checkpoint(run, batch))) ?? false
    },
  } satisfies Partial<ClusterTables>
}

/** A row that is to be written. */
interface NewRow extends LogRow {
  readonly claim: Claim
  readonly part: number
}

function rowsOf({ claim, seq, texts }: Batch): readonly NewRow[] {
  return texts.map((text, part) => ({ claim, seq, part, text }))
}

/** Cuts rows into statements. */
export function* groupsOf<One extends { readonly text: string }>(
  rows: readonly One[],
): Generator<readonly One[]> {
  let group: One[] = []
  let length = 0
  for (const row of rows) {
    if (group.length > 0 && length + row.text.length > STATEMENT_LENGTH_MAX) {
      yield group
      group = []
      length = 0
    }
    group.push(row)
    length += row.text.length
  }
  yield group
}

const NEW_ROWS = `unnest($2::bigint[], $3::bigint[], $4::integer[], string_to_array($5, chr(30)))
  AS new (epoch, seq, part, entries)`

function valuesOf(rows: readonly NewRow[]): readonly unknown[] {
  return [
    rows[0]?.claim.node,
    rows.map(({ claim }) => claim.epoch),
    rows.map(({ seq }) => seq),
    rows.map(({ part }) => part),
    rows.map(({ text }) => text).join(SEPARATOR),
  ]
}

/**
 * Writes rows for the claims that hold, and returns the epochs of these. They hold until the rows are committed: a takeover
 * waits for that. A row that is there already was written by an earlier attempt, as was one that a checkpoint replaced.
 */
async function append(run: RunStatement, rows: readonly NewRow[]): Promise<ReadonlySet<number>> {
  const held = await run({
    what: 'write changes',
    name: 'append',
    text: `WITH held AS (
        SELECT id, epoch, checkpoint FROM ensaio.sandboxes
        WHERE epoch = ANY ($2::bigint[]) AND owner = $1 FOR SHARE
      ), written AS (
        INSERT INTO ensaio.log (sandbox, seq, part, epoch, entries)
        SELECT held.id, new.seq, new.part, new.epoch, new.entries
        FROM ${NEW_ROWS} JOIN held ON held.epoch = new.epoch AND new.seq > held.checkpoint
        ON CONFLICT DO NOTHING
      )
      SELECT epoch FROM held`,
    values: valuesOf(rows),
    isUrgent: true,
  })
  return new Set(held.map(({ epoch }) => Number(epoch)))
}

/** Returns `undefined` where the claim does not hold: everything is to be undone then. */
async function checkpoint(run: RunStatement, batch: Batch): Promise<true | undefined> {
  const { claim, seq } = batch
  const what = 'write a checkpoint'
  const held = 'SELECT id FROM ensaio.sandboxes WHERE epoch = $1 AND owner = $2'
  const [row] = await run({ what, text: held, values: [claim.epoch, claim.node] })
  if (row === undefined) return undefined
  await run({
    what,
    text: 'DELETE FROM ensaio.log WHERE sandbox = $1 AND seq <= $2',
    values: [row['id'], seq],
  })
  for (const group of groupsOf(rowsOf(batch))) await insertUnfenced(run, row['id'], group)
  // Only now is the lease locked, for a moment: appends wait for it.
  const [kept] = await run({
    what,
    text: 'UPDATE ensaio.sandboxes SET checkpoint = $3 WHERE epoch = $1 AND owner = $2 RETURNING id',
    values: [claim.epoch, claim.node, seq],
  })
  return kept && true
}

/** Inserts rows of a transaction that is undone where the claim does not hold at its end. */
async function insertUnfenced(
  run: RunStatement,
  id: unknown,
  rows: readonly NewRow[],
): Promise<void> {
  const [, ...values] = valuesOf(rows)
  await run({
    what: 'write a checkpoint',
    text: `INSERT INTO ensaio.log (sandbox, seq, part, epoch, entries)
      SELECT $1, new.seq, new.part, new.epoch, new.entries FROM ${NEW_ROWS}`,
    values: [id, ...values],
  })
}

async function* read(run: RunStatement, claim: Claim): AsyncGenerator<readonly LogRow[]> {
  const { sandbox, node, epoch } = claim
  const what = `read the log of ${sandbox}`
  let last: Row | undefined = { seq: 0, part: -1 }
  while (last !== undefined) {
    const rows: readonly Row[] = await run({
      what,
      text: PAGE,
      values: [epoch, last['seq'], last['part']],
    })
    yield rows.map(({ seq, entries }) => ({ seq: Number(seq), text: String(entries) }))
    last = rows.at(-1)
  }
  const held = 'SELECT FROM ensaio.sandboxes WHERE epoch = $1 AND owner = $2'
  const still = await run({ what, text: held, values: [epoch, node] })
  if (still.length === 0) throw new LeaseLostError(sandbox)
}

/** Lengths are known without that the texts are read. */
const PAGE = `SELECT seq, part, entries FROM (
    SELECT *, sum(octet_length(entries)) OVER (ORDER BY seq, part) - octet_length(entries) AS before FROM (
      SELECT l.seq, l.part, l.entries FROM ensaio.sandboxes s JOIN ensaio.log l ON l.sandbox = s.id
      WHERE s.epoch = $1 AND (l.seq, l.part) > ($2, $3) ORDER BY l.seq, l.part LIMIT ${PAGE_ROWS}
    ) following
  ) page WHERE before < ${PAGE_BYTES} ORDER BY seq, part`
