#!/usr/bin/env node
// The process: prints, exits, and hears signals. Nothing else does.
import { enableCompileCache, flushCompileCache } from 'node:module'
import { styleText } from 'node:util'
import type { Host } from './host/host.ts'
import { holdHeapSmall, letHeapGrow } from './host/system-heap.ts'

/** By custom, 128 and the signal's number. */
const FORCED_EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** Colours only where somebody looks, and NO_COLOR does not forbid it. */
const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
  styleText(style, text, { stream: process.stdout })

const warn = (text: string): void => console.error(`Warning: ${text}`)

// Halves the time of every start but the first. It holds for what is imported from here on, hence the late import.
enableCompileCache()
const { runCli } = await import('./cli.ts')

const result = await runCli(process.argv.slice(2), process.env, { paint, warn })
switch (result.kind) {
  case 'started':
    for (const warning of result.warnings) warn(warning)
    stopOnSignals(result.host)
    print(result.text)
    // Node would do so at exit, but a process that is killed has none.
    flushCompileCache()
    // Not before: code that is cached under other flags is thrown away.
    if (result.isLight) holdHeapSmall()
    else letHeapGrow()
    break
  case 'done':
    print(result.text)
    break
  case 'failed':
    process.stderr.write(result.text)
    process.exitCode = result.exitCode
    break
  default:
    result satisfies never
}

function print(text: string): void {
  // Whoever reads the output may go, as `head` does; the sandbox stays.
  process.stdout.on('error', () => undefined)
  process.stdout.write(text)
}

/**
 * The first signal stops cleanly, with exit code 0: stopping is how a sandbox is meant to end, and no script that ends
 * one should have to explain it. The second does not wait.
 */
function stopOnSignals(host: Host): void {
  let stopping = false
  const stop = (signal: keyof typeof FORCED_EXIT_CODES): void => {
    if (stopping) process.exit(FORCED_EXIT_CODES[signal])
    stopping = true
    void host.stop().then(() => process.exit(0))
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
