// A process of the sandbox that the store is measured with: neither pinned nor asked before it is used.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { BenchError } from '../bench-error.ts'
import { usageOf } from '../servers/process-usage.ts'
import { parseCurrentMemory } from './process-tree.ts'

const ENTRY = fileURLToPath(new URL('../bin/ensaio.js', import.meta.resolve('ensaio')))

export interface StoreNode extends AsyncDisposable {
  readonly control: string
  /** By the slug of the service. */
  readonly services: Readonly<Record<string, string>>
  cpuMs(): number
  /** The resident set as it is now. */
  memoryBytes(): number
  /** Ends it without a chance to hand anything on. */
  kill(): Promise<void>
}

/** Starts the sandbox on free ports. @throws BenchError when it ends instead */
export async function startNode(...flags: readonly string[]): Promise<StoreNode> {
  const child = spawn(process.execPath, [ENTRY, 'start', '--port-base=0', '--json', ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let errors = ''
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
  const [line = ''] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    once(child, 'exit').then(() => []),
  ])) as readonly string[]
  if (line === '') throw new BenchError(`Failed to start a node: ${errors}`)
  const report = JSON.parse(line) as {
    readonly control: string
    readonly services: readonly { readonly service: string; readonly baseUrl: string }[]
  }
  const pid = child.pid ?? 0
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    child.kill(signal)
    await ended
  }
  return {
    control: report.control,
    services: Object.fromEntries(
      report.services.map(({ service, baseUrl }) => [service, new URL(baseUrl).origin]),
    ),
    cpuMs: () => usageOf(pid).cpuMs ?? Number.NaN,
    memoryBytes: () => parseCurrentMemory(readFileSync(`/proc/${pid}/status`, 'utf8')),
    kill: () => end('SIGKILL'),
    // Whatever it would hand on is of no use to anybody.
    [Symbol.asyncDispose]: () => end('SIGKILL'),
  }
}
