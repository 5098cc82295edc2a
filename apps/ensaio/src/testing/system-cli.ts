import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { StartReport } from '../start-report.ts'

/** The program, as its package names it. */
export const ENTRY = join(import.meta.dirname, '../../bin/ensaio.js')

/** The end of a process. */
export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the command line to its end. */
export async function runCli(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return launchCli(words, env).ended
}

/** A command line that runs. */
export interface RunningCli {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Resolves once the text stands on stderr. */
  hasWritten(text: string): Promise<void>
}

/** Runs the command line. */
export function launchCli(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): RunningCli {
  const child = launch(words, env)
  const ended = Promise.all([read(child.stdout), read(child.stderr), exitOf(child)])
  return {
    child,
    ended: ended.then(([out, err, code]) => ({ code, out, err })),
    hasWritten: (text) =>
      new Promise((resolve, reject) => {
        let written = ''
        child.stderr.on('data', (chunk: Buffer) => {
          written += chunk.toString()
          if (written.includes(text)) resolve()
        })
        child.once('exit', () => reject(new Error(`it ended, and wrote: ${written}`)))
      }),
  }
}

/** A sandbox in a process of its own. */
export interface CliSandbox extends AsyncDisposable {
  readonly report: StartReport
  readonly child: ChildProcess
  /** The whole of stderr, once it has ended. */
  readonly stderr: Promise<string>
  /** Is kept at the first warning. */
  readonly warned: Promise<void>
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts a sandbox and waits until it says that it is ready. */
export async function startCli(words: readonly string[]): Promise<CliSandbox> {
  const child = launch(['start', '--json', ...words])
  const stderr = read(child.stderr)
  const warned = new Promise<void>((resolve) => {
    child.stderr.on('data', (chunk: Buffer) => {
      if (chunk.toString().includes('Warning: ')) resolve()
    })
  })
  const lines = createInterface({ input: child.stdout })
  const [line] = (await Promise.race([
    once(lines, 'line'),
    once(child, 'exit').then(async () => {
      throw new Error(`ensaio did not start: ${await stderr}`)
    }),
  ])) as [string]
  return {
    report: JSON.parse(line) as StartReport, // what --json prints
    child,
    stderr,
    warned,
    end: (signal) => {
      child.kill(signal)
      return exitOf(child)
    },
    [Symbol.asyncDispose]: async () => {
      child.kill('SIGKILL')
      await exitOf(child)
    },
  }
}

function launch(words: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return spawn(process.execPath, [ENTRY, ...words], {
    env: { PATH: process.env['PATH'], NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

async function read(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
