// The work of each command, once everything is open. Nothing here touches the process.
import { writeFile } from 'node:fs/promises'
import { systemTiming } from '@ensaio/zenvia-conversion-client'
import type { Logger } from 'pino'
import { run } from './app/run.ts'
import type { PullOutcome, StreamOutcome, Sync } from './app/sync.ts'
import type { Config, Environment, Flags } from './config.ts'
import type { Database } from './database/database.ts'
import { createProgressDisplay, type Terminal } from './progress.ts'
import { formatPage } from './report/format-page.ts'
import { formatTables } from './report/format-tables.ts'
import { readReport } from './report/read-report.ts'
import { toTables } from './report/report-tables.ts'
import { serveReceivers } from './serve-receivers.ts'
import { formatStatus } from './status/format-status.ts'
import { resetDatabase } from './status/reset-database.ts'
import { retryDeadLetters } from './status/retry-dead-letters.ts'

/** The means that the process gives to a command. */
export interface Surroundings extends Terminal {
  readonly env: Environment
  /** Aborts when the process is asked to end. */
  readonly signal: AbortSignal
  readonly createLog: (level: string) => Logger
}

/** The outcome of a command. 1: it could not do its work; 2: the command line makes no sense. */
export interface CliResult {
  readonly exitCode: 0 | 1 | 2
  readonly text: string
}

/** Settings and switches, as commander gives them. */
export interface CommandFlags extends Flags {
  readonly yes?: boolean
  readonly json?: boolean
  readonly html?: string
}

/** The parts that the commands work with. */
export interface Opened {
  readonly config: Config
  readonly database: Database
  readonly sync: Sync
  readonly log: Logger
}

type Action = (
  opened: Opened,
  flags: CommandFlags,
  surroundings: Surroundings,
) => Promise<CliResult>

/** A command of the command line. */
export interface CommandDefinition {
  readonly help: string
  /** Its own switches, besides the settings that all commands take. */
  readonly switches?: readonly (readonly [string, string])[]
  readonly action: Action
}

export const commands: Readonly<Record<string, CommandDefinition>> = {
  run: { help: 'read, receive and work until it is stopped', action: runForever },
  pull: { help: 'read one round of everything, and end', action: pullOnce },
  serve: { help: 'only receive webhooks, for another process to work on', action: serveOnly },
  status: {
    help: 'say how far everything is, and what went wrong',
    switches: [['--json', 'for a program']],
    action: showStatus,
  },
  retry: { help: 'try dead letters again, and resume what was stopped', action: retry },
  reset: {
    help: 'delete everything that was read',
    switches: [['--yes', 'really']],
    action: reset,
  },
  report: {
    help: 'answer what people ask of the data',
    switches: [['--html <file>', 'write one page with charts instead']],
    action: report,
  },
}

async function runForever(
  { config, sync, log }: Opened,
  _flags: CommandFlags,
  { signal, print }: Surroundings,
): Promise<CliResult> {
  await using server = await serveReceivers({ ...config, receive: sync.receive })
  const receiverUrl = config.publicUrl ?? server.url
  print(`Receiving on ${server.url}, reading every ${config.everyMs / 1_000} s. Ctrl+C ends it.`)
  const { everyMs } = config
  await run({ sync, timing: systemTiming, log, everyMs, receiverUrl, signal })
  return { exitCode: 0, text: 'Ended; what is left goes on with the next start.\n' }
}

async function serveOnly(
  { config, sync }: Opened,
  _flags: CommandFlags,
  { signal, print }: Surroundings,
): Promise<CliResult> {
  await using server = await serveReceivers({ ...config, receive: sync.receive })
  print(`Receiving on ${server.url}. Ctrl+C ends it.`)
  await untilAborted(signal)
  return { exitCode: 0, text: '' }
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

async function pullOnce(
  { sync }: Opened,
  _flags: CommandFlags,
  surroundings: Surroundings,
): Promise<CliResult> {
  const display = createProgressDisplay(surroundings)
  const outcome = await sync.pull({ signal: surroundings.signal, onProgress: display.show })
  display.end()
  const isDone = Object.values(outcome).every(({ status }) => status === 'done')
  return { exitCode: isDone ? 0 : 1, text: describeOutcome(outcome) }
}

function describeOutcome(outcome: PullOutcome): string {
  const lines = Object.entries(outcome).map(([stream, one]) => {
    return `${stream}: ${one.status}, ${one.rows} rows${describeReason(one)}\n`
  })
  return lines.join('')
}

function describeReason(outcome: StreamOutcome): string {
  if ('error' in outcome) return `: ${outcome.error}`
  if (outcome.status !== 'busy') return ''
  const free =
    outcome.freeAt === undefined ? '' : `; should it have died, it is free at ${outcome.freeAt}`
  return `: another process has it${free}`
}

async function reset({ database }: Opened, { yes }: CommandFlags): Promise<CliResult> {
  if (yes !== true)
    return {
      exitCode: 2,
      text: 'Failed to reset: this deletes everything that was read, and everything that waits. Repeat it with --yes.\n',
    }
  await resetDatabase(database)
  return { exitCode: 0, text: 'Everything is deleted. The next round reads from the beginning.\n' }
}

async function showStatus({ sync }: Opened, { json }: CommandFlags): Promise<CliResult> {
  const status = await sync.status()
  const text = json === true ? `${JSON.stringify(status)}\n` : formatStatus(status)
  return { exitCode: 0, text }
}

async function retry({ sync, database }: Opened): Promise<CliResult> {
  const { inbox, outbox } = await retryDeadLetters(database, systemTiming.now())
  await sync.resume()
  return {
    exitCode: 0,
    text: `Dead letters that are tried again: ${inbox} events, ${outbox} commands. What was stopped goes on.\n`,
  }
}

async function report({ database }: Opened, { html }: CommandFlags): Promise<CliResult> {
  const answers = await readReport(database)
  if (html === undefined)
    return { exitCode: 0, text: formatTables(Object.values(toTables(answers))) }
  const madeAt = new Date(systemTiming.now()).toISOString()
  await writeFile(html, formatPage(answers, { madeAt }))
  return { exitCode: 0, text: `The report is in ${html}.\n` }
}
