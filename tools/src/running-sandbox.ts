import { spawn } from 'node:child_process'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { ROOT, readJson } from './workspace.ts'

/** The part of what `start --json` prints that tests need. */
interface StartReport {
  readonly control: string
  readonly services: readonly { readonly service: string; readonly baseUrl: string }[]
}

/** The sandbox as `pnpm start` runs it, on free ports. */
export interface StartedProcess extends AsyncDisposable {
  readonly report: StartReport
  /** Kills the process, as `kill -9` does. */
  kill(): Promise<void>
  /** Returns the port of this run that stands for a documented one: the control plane's, then one for each service. */
  portFor(documentedPort: number): number
}

const DOCUMENTED_BASE = 4400

/** Runs the command behind the root's script `start` and reads where it listens from what it prints. */
export async function startByScript(...flags: readonly string[]): Promise<StartedProcess> {
  const child = await startUntil('\n', ['--json', ...flags])
  // A wrong report fails the test that reads it.
  return toStarted(child, JSON.parse(child.output) as StartReport)
}

/** Starts it as people do, who read where it listens. `output` is what it printed until it was ready. */
export async function startForPeople(): Promise<StartedProcess & { readonly output: string }> {
  const child = await startUntil('Ctrl+C', [])
  const { output } = child
  const rows = [...output.matchAll(/^ {2}(\w.*?) {2,}(http:\S+)/gm)]
  const addresses = rows.map(([, service = '', baseUrl = '']) => ({ service, baseUrl }))
  const services = addresses.filter(({ service }) => service !== 'Control plane')
  const control = addresses.find(({ service }) => service === 'Control plane')?.baseUrl ?? ''
  return { ...toStarted(child, { control, services }), output }
}

function toStarted({ kill, ...child }: StartedChild, report: StartReport): StartedProcess {
  const urls = [report.control, ...report.services.map(({ baseUrl }) => baseUrl)]
  const ports = urls.map((url) => Number(new URL(url).port))
  return {
    report,
    kill,
    portFor: (documentedPort) => {
      const port = ports[documentedPort - DOCUMENTED_BASE]
      if (port === undefined)
        throw new Error(`Failed to find ${documentedPort}: it is not a port of the sandbox.`)
      return port
    },
    [Symbol.asyncDispose]: () => child[Symbol.asyncDispose](),
  }
}

/** Replaces the documented ports in a text by those of a sandbox. */
export function movePorts(text: string, sandbox: StartedProcess): string {
  return text.replaceAll(/(?<=(?:localhost|127\.0\.0\.1):)44\d\d/g, (port) =>
    String(sandbox.portFor(Number(port))),
  )
}

interface StartedChild extends AsyncDisposable {
  readonly output: string
  kill(): Promise<void>
}

/** Functions that kill the sandboxes which run. */
const running = new Set<() => void>()

/** Kills the sandboxes that nobody has ended. */
export function endSandboxes(): void {
  for (const kill of running) kill()
  running.clear()
}
process.once('exit', endSandboxes)

/** Starts the sandbox on free ports, and waits until it has printed the text. */
async function startUntil(text: string, flags: readonly string[]): Promise<StartedChild> {
  // Our own manifest.
  const { scripts } = readJson('package.json') as { readonly scripts: { readonly start: string } }
  const [, ...words] = scripts.start.split(' ')
  const child = spawn(process.execPath, [...words, '--port-base', '0', ...flags], { cwd: ROOT })
  const kill = (): boolean => child.kill('SIGKILL')
  running.add(kill)
  let [output, errors] = ['', '']
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes(text)) resolve()
    })
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    child.once('exit', (code) => reject(new Error(`start ended with ${code}:\n${output}${errors}`)))
  })
  const end = (signal: NodeJS.Signals): Promise<void> =>
    new Promise((resolve) => {
      running.delete(kill)
      if (child.exitCode !== null || child.signalCode !== null) return resolve()
      child.removeAllListeners('exit').once('exit', () => resolve())
      child.kill(signal)
    })
  return { output, kill: () => end('SIGKILL'), [Symbol.asyncDispose]: () => end('SIGTERM') }
}

/** Returns a port on which nobody listens now: for servers that cannot say which one they took. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo // it listens on a port, not on a pipe
      server.close(() => resolve(port))
    })
  })
}

/** Tells whether something takes connections on the port. */
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
