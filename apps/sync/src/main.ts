#!/usr/bin/env node
// The process: prints, exits, and hears signals. Nothing else does.
import { pino } from 'pino'
import { runCli } from './cli.ts'
import { startTelemetry } from './telemetry/system-telemetry.ts'

/** By custom, 128 and the signal's number. */
const FORCED_EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

const ending = new AbortController()
const telemetry = await startTelemetry(process.env)
process.on('SIGINT', end)
process.on('SIGTERM', end)

const { exitCode, text } = await runCli(process.argv.slice(2), {
  env: process.env,
  signal: ending.signal,
  isInteractive: process.stdout.isTTY && !process.env['CI'],
  print: (line) => process.stdout.write(`${line}\n`),
  write: (text) => process.stdout.write(text),
  // On stderr, so that what a command answers can be read by a program.
  createLog: (level) => pino({ level, base: null }, pino.destination({ dest: 2, sync: true })),
})
;(exitCode === 0 ? process.stdout : process.stderr).write(text)
process.exitCode = exitCode
await telemetry?.stop()

/** The first signal lets the step at hand end; the second does not wait. */
function end(signal: keyof typeof FORCED_EXIT_CODES): void {
  if (ending.signal.aborted) process.exit(FORCED_EXIT_CODES[signal])
  ending.abort(new Error(`The process got ${signal}.`))
}
