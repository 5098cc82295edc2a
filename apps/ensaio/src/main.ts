#!/usr/bin/env node
// The process: it alone prints, exits and handles signals.
import nodeModule from 'node:module'
import { styleText } from 'node:util'
import type { Surroundings } from './commands/command.ts'
import type { Host } from './host/host.ts'
import { openInBrowser } from './host/system-open-in-browser.ts'
import { holdHeapSmall, letHeapGrow } from './host/system-heap.ts'
import { createStopSignals } from './system-stop-signals.ts'

/** Colours text on a terminal, unless NO_COLOR forbids it. */
const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  styleText(style, text, { stream: process.stdout })

const warn = (text: string): void => console.error(`Warning: ${text}`)

// Halves the time of every start but the first, where Node is not too old for it. It works for later imports only, hence the
// dynamic one.
nodeModule.enableCompileCache?.()
const { runCli } = await import('./cli.ts')

const progress = {
  isTerminal: process.stderr.isTTY,
  write: (text: string): void => void process.stderr.write(text),
  stopwatchMs: () => performance.now(),
}
const surroundings = (): Surroundings => ({
  nodeVersion: process.versions.node,
  folder: process.cwd(),
  machineNow: Date.now(),
})
const signals = createStopSignals({
  target: process,
  after: (delayMs, run) => void setTimeout(run, delayMs).unref(),
  stopwatchMs: progress.stopwatchMs,
})
const terminal = { paint, warn, print, progress, surroundings, signals }
const result = await runCli(process.argv.slice(2), process.env, terminal)
switch (result.kind) {
  case 'started':
    for (const warning of result.warnings) warn(warning)
    stopOnSignals(result.host)
    await showProgress(result.host)
    print(result.text)
    if (result.pageUrl !== undefined) openInBrowser(result.pageUrl, warn)
    // Node would do so at exit, but a killed process has no exit.
    nodeModule.flushCompileCache?.()
    // Not before: V8 rejects code that was cached under other flags.
    if (result.isLight) holdHeapSmall()
    else letHeapGrow()
    break
  case 'executed':
    process.stderr.write(result.text)
    process.exitCode = result.exitCode
    break
  case 'done':
    print(result.text)
    process.exitCode = result.exitCode
    break
  case 'failed':
    process.stderr.write(result.text)
    process.exitCode = result.exitCode
    break
  default:
    result satisfies never
}

function print(text: string): void {
  // The reader of the output may go, as `head` does; the sandbox stays.
  process.stdout.on('error', () => undefined)
  process.stdout.write(text)
}

/**
 * Stops cleanly on the first signal, with exit code 0: stopping is how a sandbox is meant to end, and a script that stops
 * one should not have to handle an error.
 */
function stopOnSignals(host: Host): void {
  signals.hear().addEventListener('abort', () => {
    void host.stop().then(() => process.exit(0))
  })
}

/** Draws a bar while the clock is advanced, where a person can see it. */
async function showProgress({ context }: Host): Promise<void> {
  if (!progress.isTerminal) return
  const { createProgressBar } = await import('./progress-bar.ts')
  context.directory.main.followAdvance(createProgressBar(progress))
}
