import { formatTables } from '../report/format-tables.ts'
import { toDuration, type ReportTable } from '../report/report-tables.ts'
import type { QueueStatusReport, Status } from './read-status.ts'

/** Writes the status as a person reads it. */
export function formatStatus(status: Status): string {
  const tables = [toStreams(status), toQueues(status), toDeadLetters(status), toRows(status)]
  const warning =
    status.unsoundWindows === 0
      ? ''
      : `\nWindows of the history that do not add up with the report, and are read again: ${status.unsoundWindows}\n`
  return formatTables(tables) + warning
}

function toStreams({ streams }: Status): ReportTable {
  return {
    title: 'Streams',
    columns: ['stream', 'status', 'behind', 'complete until', 'reason'],
    rows: streams.map((stream) => [
      stream.name,
      stream.leasedUntil === null ? stream.status : 'reading',
      toAge(stream.lagMs),
      stream.completeUntil ?? '',
      stream.reason ?? '',
    ]),
    ifEmpty: 'Nothing has been read yet.',
  }
}

function toQueues({ inbox, outbox }: Status): ReportTable {
  const toRow = (name: string, { entries, retrying, oldestMs }: QueueStatusReport) => [
    name,
    entries.pending + entries.unknown,
    entries.working,
    retrying,
    entries.done,
    entries.dead,
    toAge(oldestMs),
  ]
  return {
    title: 'Queues',
    columns: ['queue', 'waiting', 'working', 'retrying', 'done', 'dead', 'oldest'],
    rows: [toRow('inbox', inbox), toRow('outbox', outbox)],
    ifEmpty: '',
  }
}

function toDeadLetters({ inbox, outbox }: Status): ReportTable {
  return {
    title: 'Dead letters (sync retry tries them again)',
    columns: ['queue', 'kind', 'attempts', 'key', 'error'],
    rows: [
      ...inbox.deadLetters.map((letter) => ['inbox', letter] as const),
      ...outbox.deadLetters.map((letter) => ['outbox', letter] as const),
    ].map(([queue, { kind, attempts, key, error }]) => [queue, kind, attempts, key, error ?? '']),
    ifEmpty: 'None.',
  }
}

function toRows({ rows }: Status): ReportTable {
  return { title: 'Rows', columns: ['table', 'rows'], rows: Object.entries(rows), ifEmpty: '' }
}

function toAge(ms: number | null): string {
  return ms === null ? '' : toDuration(Math.round(ms / 1_000))
}
