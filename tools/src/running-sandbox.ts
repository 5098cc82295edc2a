import { spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { ROOT, readJson } from './workspace.ts'

/** How many ports a sandbox takes from its base: the control plane's and the services'. */
const PORTS = 4

/** The sandbox as `pnpm start` runs it, on ports of its own. */
export interface StartedProcess extends AsyncDisposable {
  /** What it printed when it was ready. */
  readonly output: string
  /** The port that stands for the documented `port` in this run. */
  portFor(port: number): number
}

const DOCUMENTED_BASE = 4400

/** Runs the command behind the root's script `start`. */
export async function startByScript(...flags: readonly string[]): Promise<StartedProcess> {
  // Our own manifest.
  const { scripts } = readJson('package.json') as { readonly scripts: { readonly start: string } }
  const [, ...words] = scripts.start.split(' ')
  const base = await freePorts()
  const child = spawn(process.execPath, [...words, '--port-base', String(base), ...flags], {
    cwd: ROOT,
  })
  // A test that is cut short leaves nothing running either.
  const stop = (): boolean => child.kill('SIGKILL')
  process.once('exit', stop)
  let output = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes('Ctrl+C')) resolve()
    })
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.once('exit', (code) => reject(new Error(`start ended with ${code}:\n${output}`)))
  })
  return {
    output,
    portFor: (port) => port - DOCUMENTED_BASE + base,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        process.off('exit', stop)
        child.removeAllListeners('exit').once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

/** A base below which so many ports in a row are free at this moment. */
async function freePorts(): Promise<number> {
  const base = await freePort()
  const rest = Array.from({ length: PORTS - 1 }, (_, index) => base + 1 + index)
  const free = await Promise.all(rest.map(isFree))
  return base + PORTS <= 65_536 && free.every(Boolean) ? base : freePorts()
}

function freePort(): Promise<number> {
  return listenOnce(0) as Promise<number>
}

async function isFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== undefined
}

/** Listens for a moment; gives the port, or `undefined` where it is taken. */
export function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => {
      // Listening on a port, not on a pipe.
      const { port: taken } = server.address() as AddressInfo
      server.close(() => resolve(taken))
    })
  })
}

/** Whether something takes connections on the port. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
