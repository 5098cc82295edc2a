// Starts the sandbox that is attacked, in a process of its own.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { costOf, PROBE_WORDS, slownessOf } from '@ensaio/test-config/process-cost'
import type { Cost } from '@ensaio/test-config/process-cost'

const ENTRY = fileURLToPath(new URL('../bin/ensaio.js', import.meta.resolve('ensaio')))

/** A sandbox under attack. */
export interface Target extends AsyncDisposable {
  readonly control: string
  readonly services: readonly TargetService[]
  /** Returns everything that the sandbox has printed on stderr. */
  readonly log: () => string
  /** Returns the costs since the last time that they were asked for, of the attack or of a lap of it. */
  cost(period?: 'attack' | 'lap'): Promise<Cost>
  /** Tells how many times as slow the process is now as where the limits of holds were set. */
  slowness(): Promise<number>
  /** Kills the process and starts it again; its addresses are others then. The start does not count. */
  restart(): Promise<void>
  /** True as long as the process runs. */
  readonly isAlive: () => boolean
}

/** Lists the addresses of all ports, the control plane's first. */
export function addressesOf({ control, services }: Target): readonly string[] {
  return [control, ...services.map(({ baseUrl }) => baseUrl)]
}

export interface TargetService {
  readonly service: string
  readonly baseUrl: string
  readonly credentials: Readonly<Record<string, string>>
}

/** Starts a sandbox on free ports, with a frozen clock. @param words more flags of `start` */
export async function startTarget(words: readonly string[] = []): Promise<Target> {
  let running = await launch(words)
  let log = ''
  let earlier = NO_COST // of processes before this one
  return {
    get control() {
      return running.control
    },
    get services() {
      return running.services
    },
    log: () => log + running.log(),
    isAlive: () => isAlive(running.child),
    restart: async () => {
      if (isAlive(running.child)) earlier = greatest(earlier, await costOf(running.child))
      await kill(running.child)
      log += running.log()
      running = await launch(words)
    },
    cost: async (period) => {
      const cost = await costOf(running.child, period)
      if (period === 'lap') return cost
      const all = greatest(earlier, cost)
      earlier = NO_COST
      return all
    },
    slowness: () => slownessOf(running.child),
    [Symbol.asyncDispose]: () => kill(running.child),
  }
}

const NO_COST: Cost = { heldMs: 0, memoryMb: 0 }

function greatest(one: Cost, other: Cost): Cost {
  return {
    heldMs: Math.max(one.heldMs, other.heldMs),
    memoryMb: Math.max(one.memoryMb, other.memoryMb),
  }
}

interface Running extends Pick<Target, 'control' | 'services' | 'log'> {
  readonly child: ChildProcess
}

async function launch(more: readonly string[]): Promise<Running> {
  const words = ['start', '--json', '--port-base', '0', '--clock', 'frozen', '--scenario', 'empty']
  const child = spawn(process.execPath, [...PROBE_WORDS, ENTRY, ...words, ...more], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { PATH: process.env['PATH'] },
  })
  let log = ''
  child.stderr?.on('data', (chunk) => (log += String(chunk)))
  if (child.stdout === null) throw new Error('Failed to start the target: it has no output.')
  const lines = createInterface({ input: child.stdout })
  const line = await Promise.race([
    once(lines, 'line').then(([text]) => String(text)),
    once(child, 'exit').then(() => Promise.reject(new Error(`Failed to start: ${log}`))),
  ])
  const { control, services } = JSON.parse(line) as Pick<Target, 'control' | 'services'> // what --json prints
  await costOf(child) // the start does not count
  return { child, control, services, log: () => log }
}

function isAlive({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null
}

async function kill(child: ChildProcess): Promise<void> {
  if (!isAlive(child)) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}
