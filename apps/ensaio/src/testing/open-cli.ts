import { runCli } from '../cli.ts'
import type { StartOptions } from '../settings/start-options.ts'
import { openSandbox } from './open-sandbox.ts'
import type { OpenSandbox } from './open-sandbox.ts'

/** The end of a command. */
export interface CommandEnd {
  readonly exitCode: number
  readonly text: string
}

/** A running sandbox, and the commands that work on it, in this process. */
export interface OpenCli extends OpenSandbox {
  /** Runs a command; what it prints meanwhile comes before its result. */
  ensaio(...words: string[]): Promise<CommandEnd>
  /** Runs a command with `--json`, and returns what it printed, parsed. */
  json<Data>(...words: string[]): Promise<Data>
}

/** Opens a sandbox with a frozen clock and without leads, and the commands alongside it. */
export async function openCli(options: StartOptions = {}): Promise<OpenCli> {
  const sandbox = await openSandbox(options)
  const env = { ENSAIO_CONTROL_URL: sandbox.urls.control }
  const ensaio = (...words: string[]): Promise<CommandEnd> => runInProcess(words, env)
  return {
    ...sandbox,
    ensaio,
    json: async <Data>(...words: string[]) => {
      const { text, exitCode } = await ensaio(...words, '--json')
      if (exitCode !== 0) throw new Error(text)
      return JSON.parse(text) as Data // each test says what it expects, and compares
    },
  }
}

/** Runs a command in this process. @param stopped aborted where what would go on for ever is to end at once */
export async function runInProcess(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  stopped: AbortSignal = AbortSignal.abort(),
): Promise<CommandEnd> {
  const printed: string[] = []
  const print = (text: string): void => void printed.push(text)
  const result = await runCli(words, env, {
    paint: (_, text) => text,
    warn: print,
    print,
    progress: { isTerminal: false, write: print, stopwatchMs: () => 0 },
    surroundings: () => ({ nodeVersion: '24.0.0', folder: '/', machineNow: Date.UTC(2026, 2, 2) }),
    signals: { hear: () => stopped, passTo: () => () => undefined },
  })
  if (result.kind === 'started') throw new Error('Failed to run the command: it started a sandbox.')
  return { exitCode: result.exitCode, text: printed.join('') + result.text }
}
