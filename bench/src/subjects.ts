import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { LoadRequest } from './load/load.ts'
import { firstRequestOf } from './load/loads.ts'
import type { Answer, BareAnswer } from './servers/answer.ts'
import { PACKED, sandboxSubject } from './servers/sandbox-subject.ts'

/** A server that is measured. */
export interface Subject {
  readonly title: string
  /** The request that it is asked until it answers. */
  readonly probe: LoadRequest
  /** The command line of Node that makes it answer on this port, unless it chooses its own. */
  readonly nodeArguments: (port: number) => readonly string[]
  /** Reads its address from the first line that it prints. @default it answers on the port that it was given */
  readonly urlIn?: (line: string) => string
}

const LEAD = firstRequestOf('conversica-lead')

/** The whole sandbox as users start it: auth, validation both ways, journal, state, and the control plane. */
export const ENSAIO: Subject = sandboxSubject({
  title: 'Ensaio',
  probe: LEAD,
  asked: 'conversica',
  flags: ['--only=conversica'],
})

/** The package that users install, with one service. */
export const PACKED_ENSAIO: Subject = sandboxSubject({
  title: 'Ensaio as it is installed',
  probe: LEAD,
  asked: 'conversica',
  flags: ['--only=conversica'],
  entry: PACKED,
})

/** The same with all services. */
export const PACKED_ENSAIO_WHOLE: Subject = sandboxSubject({
  title: 'Ensaio as it is installed, all services',
  probe: LEAD,
  asked: 'conversica',
  flags: [],
  entry: PACKED,
})

/** Prism with the same spec; it logs errors only, since a line for each request would cost it most of its speed. */
export const PRISM: Subject = {
  title: 'Prism',
  probe: LEAD,
  nodeArguments: (port) => [
    fileURLToPath(import.meta.resolve('@stoplight/prism-cli')),
    'mock',
    `--port=${port}`,
    '--host=127.0.0.1',
    '--verboseLevel=error',
    fileURLToPath(new URL('../../specs/conversica.yaml', import.meta.url)),
  ],
}

/** Bare Hono with the same bytes as this answer of ours to the request. */
export function bareHono({ status, headers, body }: Answer, probe: LoadRequest = LEAD): Subject {
  const answer = { status, body, headers: withoutTransport(headers) }
  const [path = ''] = probe.path.split('?')
  const file = fileWith({ method: probe.method, path, answer })
  return {
    title: 'Bare Hono',
    probe,
    nodeArguments: (port) => [
      fileURLToPath(new URL('servers/bare-main.ts', import.meta.url)),
      String(port),
      file,
    ],
  }
}

/** Bare node:http with the same bytes as this answer of ours. */
export function bareHttp({ status, headers, body }: Answer): Subject {
  const answer = { status, body, headers: withoutTransport(headers) }
  const probe = { method: 'GET', path: '/', headers: {} } as const
  const file = fileWith({ method: probe.method, path: probe.path, answer })
  return {
    title: 'Bare node:http',
    probe,
    nodeArguments: (port) => [
      fileURLToPath(new URL('servers/bare-http-main.ts', import.meta.url)),
      String(port),
      file,
    ],
  }
}

/** Command lines are too short for a page of ten thousand. */
function fileWith(answer: BareAnswer): string {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true }))
  const file = join(folder, 'answer.json')
  writeFileSync(file, JSON.stringify(answer))
  return file
}

/** The headers that node:http adds itself, for every server. */
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
