// Computes how many nodes and what database a team needs, from measurements: pure.
import { BenchError } from '../bench-error.ts'
import { renderMarkdown } from '../report/table.ts'
import type { Asked, DatabaseLoad, StoreFigures, StoreLoad } from './measured-store.ts'

/** The work that a CI job is taken to do: more than most do. */
const JOB = { requestsPerSecond: 5, seconds: 300 } as const

/** Nodes and database have room for what comes in bursts. */
const BUSY_MAX = 0.5

/** Half of what a process takes, so that others find room when one of them ends. */
const SANDBOXES_PER_NODE_MAX = 1_000

/** The needs of this many jobs at once. */
export interface Size {
  readonly jobs: number
  readonly changesPerSecond: number
  /** One of them is there for another that ends. */
  readonly nodes: number
  readonly nodeBytes: number
  readonly databaseCores: number
  readonly walBytesPerSecond: number
  readonly sandboxesPerSecond: number
}

export function toSize(figures: StoreFigures, jobs: number, asked: Asked): Size {
  const changesPerSecond = jobs * JOB.requestsPerSecond
  const { cpuUs, walBytes } = databaseOf(figures)
  const working = countNodes(figures, { jobs, changesPerSecond, asked })
  const { nodeBytes, emptyNodeBytes, sandboxes, nodes } = figures.crowd
  const sandboxBytes = (nodeBytes - emptyNodeBytes) / (sandboxes / nodes)
  return {
    jobs,
    changesPerSecond,
    nodes: working + 1,
    nodeBytes: emptyNodeBytes + (jobs / working) * sandboxBytes,
    databaseCores: Math.ceil((changesPerSecond * cpuUs) / 1e6 / BUSY_MAX),
    walBytesPerSecond: changesPerSecond * walBytes,
    sandboxesPerSecond: jobs / JOB.seconds,
  }
}

interface Demand extends Pick<Size, 'jobs' | 'changesPerSecond'> {
  readonly asked: Asked
}

/** The fewest nodes that are no busier than they may be, and own no more sandboxes. */
function countNodes(figures: StoreFigures, { jobs, changesPerSecond, asked }: Demand): number {
  for (let nodes = Math.ceil(jobs / SANDBOXES_PER_NODE_MAX); nodes < NODES_MAX; nodes += 1) {
    const cpuUs = nodeCpuUs(figures, nodes, asked)
    if ((changesPerSecond * cpuUs) / 1e6 <= nodes * BUSY_MAX) return nodes
  }
  throw new BenchError(`Failed to size a cluster of ${jobs} jobs: no number of nodes is enough.`)
}

const NODES_MAX = 1_000

/** A change costs its owner the same wherever it was asked for; what is handed on costs another node as well. */
export function nodeCpuUs(figures: StoreFigures, nodes: number, asked: Asked): number {
  const owner = lastStored(figures, 'owner')
  if (asked === 'owner') return owner.nodeCpuUs
  const any = lastStored(figures, 'any')
  const handingOnUs = ((any.nodeCpuUs - owner.nodeCpuUs) * any.nodes) / (any.nodes - 1)
  return owner.nodeCpuUs + (handingOnUs * (nodes - 1)) / nodes
}

/** The load with a store and the most nodes. */
function lastStored({ loads }: StoreFigures, asked: Asked): StoreLoad {
  const found = loads.findLast((load) => load.database !== undefined && load.asked === asked)
  if (found === undefined || found.nodes === 1)
    throw new BenchError('Failed to read the figures: a load of several nodes is missing.')
  return found
}

/** The database's work for a change of several nodes: they share fewer commits than one does. */
function databaseOf(figures: StoreFigures): DatabaseLoad {
  const { database } = lastStored(figures, 'owner')
  if (database === undefined) throw new BenchError('Failed to read the figures: no database.')
  return database
}

const JOBS = [50, 500, 5_000] as const

const [BEGIN, END] = ['<!-- written by the benchmark -->\n\n', '\n<!-- up to here -->']

/** The part of docs/guides/cluster-sizing.md that follows from the figures. */
export function renderSizes(figures: StoreFigures): string {
  const { crowd } = figures
  const { cpuUs, walBytes } = databaseOf(figures)
  const facts = [
    ['CPU of a node for a change', `${nodeCpuUs(figures, 1, 'owner').toFixed(0)} µs`],
    [
      'the same, forwarded by another node',
      `${nodeCpuUs(figures, NODES_MAX, 'any').toFixed(0)} µs`,
    ],
    ['CPU of the database for a change', `${cpuUs.toFixed(0)} µs`],
    ['bytes of write-ahead log for a change', walBytes.toFixed(0)],
    ['memory of a node without sandboxes', megabytes(crowd.emptyNodeBytes)],
    [
      'memory of a sandbox of the default scenario',
      megabytes(((crowd.nodeBytes - crowd.emptyNodeBytes) * crowd.nodes) / crowd.sandboxes, 2),
    ],
  ]
  const sizes = JOBS.map((jobs) => toSize(figures, jobs, 'owner'))
  return `${BEGIN}${renderMarkdown([['measured', ''], ...facts])}
${renderMarkdown([
  [
    'jobs at once',
    'changes/s',
    'nodes',
    'without affinity',
    'memory of each',
    'cores of the database',
    'MB/s of write-ahead log',
    'sandboxes created/s',
  ],
  ...sizes.map((size) => [
    String(size.jobs),
    String(size.changesPerSecond),
    String(size.nodes),
    String(toSize(figures, size.jobs, 'any').nodes),
    megabytes(size.nodeBytes),
    String(size.databaseCores),
    (size.walBytesPerSecond / 1e6).toFixed(1),
    size.sandboxesPerSecond.toFixed(1),
  ]),
])}${END}`
}

/** Puts the part in the place of the older one. @throws BenchError where the page has no place for it */
export function replaceSizes(page: string, sizes: string): string {
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)]
  if (from === -1 || to < from)
    throw new BenchError('Failed to write the page: the comments around its figures are missing.')
  return page.slice(0, from) + sizes + page.slice(to + END.length)
}

function megabytes(bytes: number, digits = 0): string {
  return `${(bytes / 1e6).toFixed(digits)} MB`
}
