import { fileURLToPath } from 'node:url'
import type { Answer } from './servers/answer.ts'

/** A server that is measured. */
export interface Subject {
  readonly name: 'ensaio' | 'hono' | 'prism'
  readonly title: string
  /** The command line of Node that makes it answer on this port. */
  readonly nodeArguments: (port: number) => readonly string[]
}

/** Conversica's distance from the port base. */
const CONVERSICA_OFFSET = 3

/** The whole sandbox as users start it: auth, validation both ways, journal, state, and the control plane beside. */
export const ENSAIO: Subject = {
  name: 'ensaio',
  title: 'Ensaio',
  nodeArguments: (port) => [
    fileURLToPath(new URL('../bin/ensaio.js', import.meta.resolve('ensaio'))),
    'start',
    '--only=conversica',
    `--port-base=${port - CONVERSICA_OFFSET}`,
  ],
}

/** Prism with the same spec; it logs errors only, since a line for each request would cost it most of its speed. */
export const PRISM: Subject = {
  name: 'prism',
  title: 'Prism',
  nodeArguments: (port) => [
    fileURLToPath(import.meta.resolve('@stoplight/prism-cli')),
    'mock',
    `--port=${port}`,
    '--host=127.0.0.1',
    '--verboseLevel=error',
    fileURLToPath(new URL('../../specs/conversica.yaml', import.meta.url)),
  ],
}

/** Bare Hono with the same bytes as this answer of ours. */
export function bareHono({ status, headers, body }: Answer): Subject {
  const same = { status, body, headers: withoutTransport(headers) }
  return {
    name: 'hono',
    title: 'Bare Hono',
    nodeArguments: (port) => [
      fileURLToPath(new URL('servers/bare-main.ts', import.meta.url)),
      String(port),
      JSON.stringify(same),
    ],
  }
}

/** What node:http adds itself, for everybody. */
const TRANSPORT_HEADERS: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
])

function withoutTransport(headers: Answer['headers']): Answer['headers'] {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !TRANSPORT_HEADERS.has(name)),
  )
}
