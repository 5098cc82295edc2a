// Measures what it costs to keep data, compared with memory only, in turns, and prints it.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BenchError } from '../bench-error.ts'
import { LEAD_HEADERS, LEAD_PATH, leadBodies } from '../leads.ts'
import { firstRequestOf, LOADS } from '../load/loads.ts'
import { measureRound } from '../measure/measure-load.ts'
import type { LoadRound } from '../measure/measured.ts'
import { sandboxSubject, urlOf } from '../servers/sandbox-subject.ts'
import { startServer } from '../servers/start-server.ts'
import { ENSAIO } from '../subjects.ts'
import type { Subject } from '../subjects.ts'
import { renderData } from './data-figures.ts'
import type { DataLoad, DataMeasured } from './data-figures.ts'

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 5)
const SECONDS = Number(process.env['BENCH_SECONDS'] ?? 4)

const root = mkdtempSync(join(tmpdir(), 'ensaio-bench-data-'))
process.once('exit', () => rmSync(root, { recursive: true, force: true }))
const tell = (line: string): void => console.error(line)

/** The same server with more flags. */
function withFlags(title: string, subject: Subject, ...flags: readonly string[]): Subject {
  return { ...subject, title, nodeArguments: (port) => [...subject.nodeArguments(port), ...flags] }
}

/** Conversica's address of the server that was started last. */
let conversicaUrl = ''

/** A million interactions, and another service whose records change. */
const LARGE: Subject = {
  ...sandboxSubject({
    title: 'large',
    probe: firstRequestOf('chat-page-100'),
    asked: 'zenvia-chat',
    flags: [
      '--only=zenvia-chat,conversica',
      '--scenario=zenvia-chat=large',
      '--clock=frozen',
      '--at=2026-03-02T09:00:00Z',
    ],
  }),
  urlIn: (line) => {
    conversicaUrl = urlOf('conversica', line)
    return urlOf('zenvia-chat', line)
  },
}

/** The changes that a start finds in its log: those of a long day by hand, or of a short test run. */
const CHANGES = 5_000

/** Sends that many leads, by as many connections as the loads have. */
async function changeLeads(): Promise<void> {
  const target = new URL(LEAD_PATH, conversicaUrl)
  const { connections } = LOADS['conversica-lead']
  const send = async (connection: number): Promise<void> => {
    const bodies = leadBodies(connection)
    for (let sent = 0; sent < CHANGES / connections; sent += 1) {
      const body = bodies[sent % bodies.length] ?? ''
      const { ok, status } = await fetch(target, { method: 'POST', headers: LEAD_HEADERS, body })
      if (!ok) throw new BenchError(`Failed to change a lead: it was answered ${status}.`)
    }
  }
  await Promise.all(Array.from({ length: connections }, (_, connection) => send(connection)))
}

function bytesIn(directory: string): number {
  const sandbox = join(directory, 'sandboxes', 'main')
  return readdirSync(sandbox).reduce((sum, name) => sum + statSync(join(sandbox, name)).size, 0)
}

async function measureLoads(): Promise<readonly DataLoad[]> {
  await using stack = new AsyncDisposableStack()
  const subjects = [
    withFlags('memory only', ENSAIO),
    withFlags('--data', ENSAIO, `--data=${join(root, 'data')}`),
    withFlags('--data --durable', ENSAIO, `--data=${join(root, 'durable')}`, '--durable'),
  ]
  const servers = []
  for (const subject of subjects) servers.push(stack.use(await startServer(subject)))
  const measured = servers.map((server) => ({ server, rounds: [] as LoadRound[] }))
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const { server, rounds } of measured) {
      const result = await measureRound(server, SECONDS)
      if (round > 0) rounds.push(result) // the first one warms up
      tell(`round ${round}: ${server.subject.title} ${result.cpuPerRequestUs?.toFixed(1)} us`)
    }
  }
  return measured.map(({ server, rounds }) => ({ title: server.subject.title, rounds }))
}

/** The length of the log of a thousand leads, which begins anew when it is long. */
async function measureDisk(): Promise<number> {
  const directory = join(root, 'disk')
  await using server = await startServer(withFlags('disk', ENSAIO, `--data=${directory}`))
  const before = bytesIn(directory)
  const { requests } = await measureRound(server, 1)
  return (bytesIn(directory) - before) / requests
}

const FIRST_START = 1

async function measureStarts(): Promise<Pick<DataMeasured, 'starts' | 'logBytes'>> {
  const directory = join(root, 'large')
  const logBytes = { begun: 0, changed: 0 }
  const starts = [
    { title: 'start in memory', flags: [], startUpsMs: [] as number[], cpusMs: [] as number[] },
    {
      title: 'first start with --data',
      flags: [`--data=${directory}`],
      startUpsMs: [] as number[],
      cpusMs: [] as number[],
    },
    {
      title: `start with --data and ${CHANGES} changes`,
      flags: [`--data=${directory}`],
      startUpsMs: [] as number[],
      cpusMs: [] as number[],
    },
  ]
  for (let round = 0; round < ROUNDS; round += 1) {
    rmSync(directory, { recursive: true, force: true })
    for (const [index, { title, flags, startUpsMs, cpusMs }] of starts.entries()) {
      await using server = await startServer(withFlags(title, LARGE, ...flags))
      startUpsMs.push(server.startUpMs)
      cpusMs.push(server.usage().cpuMs ?? Number.NaN)
      tell(`${title}: ${Math.round(server.startUpMs)} ms`)
      if (index !== FIRST_START) continue
      logBytes.begun = bytesIn(directory)
      await changeLeads()
      logBytes.changed = bytesIn(directory)
    }
  }
  return { starts, logBytes }
}

const loads = await measureLoads()
const diskBytesPerRequest = await measureDisk()
const starts = await measureStarts()
console.log(
  renderData({
    loads: loads.map((load, index) => (index === 0 ? load : { ...load, diskBytesPerRequest })),
    ...starts,
  }),
)
