// A node of the cluster: the real command line, in a process of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { costOf, PROBE_WORDS, slownessOf } from '@ensaio/test-config/process-cost'
import type { Cost } from '@ensaio/test-config/process-cost'
import type { Mutant } from '../mutants/mutant.ts'

const ENTRY = fileURLToPath(new URL('../bin/ensaio.js', import.meta.resolve('ensaio')))

/** The addresses of a node's ports. */
export interface NodeUrls {
  readonly control: string
  /** By slug. */
  readonly services: Readonly<Record<string, string>>
}

export interface NodeProcess extends AsyncDisposable {
  readonly urls: NodeUrls
  isAlive(): boolean
  /** Everything that it has printed on stderr. */
  log(): string
  /** Returns what it has cost since this was asked for last; its start does not count. */
  cost(): Promise<Cost>
  /** Tells how many times as slow it is now as where the limits of holds were set. */
  slowness(): Promise<number>
  /** Its CPU time is the system's to tell; a signal reaches it even where it is stopped. */
  signal(signal: NodeJS.Signals): void
  /** Resolves with its exit code, `null` where a signal has ended it. */
  readonly ended: Promise<number | null>
}

export interface NodeOptions {
  readonly storeUrl: string
  readonly host: string
  /** Words before the command, such as those that enter a network namespace. */
  readonly prefix: readonly string[]
  readonly controlToken: string
  /** A host beyond the machine that webhooks go to. */
  readonly receiverHost: string
  /** A promise that the node does not keep. @default it keeps all */
  readonly mutant?: Mutant | undefined
}

const APPLY_MUTANT = new URL('../mutants/system-apply-mutant.ts', import.meta.url).href

const FLAGS = ['start', '--json', '--port-base', '0', '--scenario', 'empty']

/** Starts a node and waits until it takes requests. */
export async function startNodeProcess(options: NodeOptions): Promise<NodeProcess> {
  const [command = process.execPath, ...words] = [
    ...options.prefix,
    process.execPath,
    ...PROBE_WORDS,
    ...(options.mutant === undefined ? [] : ['--import', APPLY_MUTANT]),
    ENTRY,
    ...FLAGS,
    `--store=${options.storeUrl}`,
    `--host=${options.host}`,
    `--control-token=${options.controlToken}`,
    `--allow-callbacks=${options.receiverHost}`,
  ]
  const child = spawn(command, words, {
    env: {
      PATH: process.env['PATH'],
      NO_COLOR: '1',
      ...(options.mutant && { ENSAIO_MUTANT: JSON.stringify(options.mutant) }),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  if (child.stdout === null) throw new Error('Failed to start a node: it has no output.')
  let log = ''
  child.stderr?.on('data', (chunk: Buffer) => (log += chunk.toString()))
  const ended = once(child, 'exit').then(() => child.exitCode)
  const line = await Promise.race([
    once(createInterface({ input: child.stdout }), 'line').then(([text]) => String(text)),
    ended.then((code) => Promise.reject(new Error(`Failed to start a node: ${code}: ${log}`))),
  ])
  await costOf(child)
  return {
    urls: toUrls(line),
    isAlive: () => child.exitCode === null && child.signalCode === null,
    log: () => log,
    cost: () => costOf(child),
    slowness: () => slownessOf(child),
    signal: (signal) => void child.kill(signal),
    ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function toUrls(line: string): NodeUrls {
  const { control, services } = JSON.parse(line) as StartReport
  return {
    control,
    services: Object.fromEntries(services.map(({ service, baseUrl }) => [service, baseUrl])),
  }
}

/** The part of what `start --json` prints that is used here. */
interface StartReport {
  readonly control: string
  readonly services: readonly { readonly service: string; readonly baseUrl: string }[]
}
