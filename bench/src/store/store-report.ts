// The section of docs/benchmarks.md about nodes that share a store: pure.
import { renderMarkdown, renderText } from '../report/table.ts'
import type { Table } from '../report/table.ts'
import type { StoreFigures } from './measured-store.ts'

export const STORE_HEADING = '## A store that nodes share'

/** A node is given up after five seconds; then its sandboxes are made again. */
const KILL_MS_MAX = 8_000

/** Callers are answered late while a sandbox changes hands, but they are answered. */
const DRAIN_MS_MAX = 2_000

/** For a terminal. */
export function renderStoreText(figures: StoreFigures): string {
  const tables = [toLoadTable(figures), toTakeoverTable(figures), toCrowdTable(figures)]
  return `\na store that nodes share\n\n${tables.map(renderText).join('\n')}\n${renderGoals(figures, '')}`
}

/** Renders the section of docs/benchmarks.md, which follows the others. */
export function renderStorePage(figures: StoreFigures): string {
  return `
${STORE_HEADING}

Taken on ${figures.date}, on ${figures.machine}.

${renderMarkdown(toLoadTable(figures))}
${renderMarkdown(toTakeoverTable(figures))}
${renderMarkdown(toCrowdTable(figures))}
${renderGoals(figures, '- ')}
Fifty callers each have their own sandbox and send it leads, one after another: \`POST /json/\` as above. Each caller uses the node
that created its sandbox, as behind a load balancer with affinity. In the last line, callers use any node, so that two requests in
three are forwarded. Nodes, callers and PostgreSQL, which waits for its disk at each commit, share the machine's cores: the changes
per second are those of the machine. The CPU times are the cost of a change wherever a node runs, from which
[how many nodes a team needs](guides/cluster-sizing.md) follows. A takeover is the time without an answer after \`kill -9\` of the node
that owned the sandbox, and the slowest answer while that node drains. 50,000 prospects are the scenario \`large\` of Zenvia Conversion.
`
}

function toLoadTable({ loads }: StoreFigures): Table {
  return [
    [
      '50 sandboxes',
      'changes/s',
      'p50 ms',
      'p99 ms',
      '503s',
      'CPU µs/change, nodes',
      'database',
      'write-ahead bytes/change',
      'changes/commit',
    ],
    ...loads.map(({ title, changesPerSecond, p50Ms, p99Ms, unavailable, nodeCpuUs, database }) => [
      title,
      changesPerSecond.toFixed(0),
      p50Ms.toFixed(1),
      p99Ms.toFixed(1),
      String(unavailable),
      nodeCpuUs.toFixed(0),
      database?.cpuUs.toFixed(0) ?? '',
      database?.walBytes.toFixed(0) ?? '',
      database?.changesPerCommit.toFixed(1) ?? '',
    ]),
  ]
}

function toTakeoverTable({ takeovers }: StoreFigures): Table {
  return [
    ['takeover of', 'after kill -9, ms', 'while draining, ms'],
    ...takeovers.map(({ title, afterKillMs, whileDrainingMs }) => [
      title,
      afterKillMs.toFixed(0),
      whileDrainingMs.toFixed(0),
    ]),
  ]
}

function toCrowdTable({ crowd }: StoreFigures): Table {
  const { sandboxes, nodes, createMs, nodeBytes, emptyNodeBytes } = crowd
  return [
    [
      'sandboxes',
      'nodes',
      'ms to make one',
      'MB of a node',
      'without them',
      'idle: CPU ms/s, nodes',
      'database',
    ],
    [
      String(sandboxes),
      String(nodes),
      (createMs / sandboxes).toFixed(1),
      (nodeBytes / 1e6).toFixed(0),
      (emptyNodeBytes / 1e6).toFixed(0),
      crowd.idleNodesMs.toFixed(0),
      crowd.idleDatabaseMs.toFixed(0),
    ],
  ]
}

function renderGoals({ takeovers }: StoreFigures, mark: string): string {
  const goals = takeovers.flatMap(({ title, afterKillMs, whileDrainingMs }) => [
    [afterKillMs, KILL_MS_MAX, `a sandbox with ${title} answers again after a kill`] as const,
    [
      whileDrainingMs,
      DRAIN_MS_MAX,
      `a sandbox with ${title} answers while its node drains`,
    ] as const,
  ])
  return goals
    .map(
      ([ms, msMax, text]) =>
        `${mark}${ms <= msMax ? 'reached' : 'missed'}: ${text} in ${msMax / 1_000} s (${(ms / 1_000).toFixed(2)} s)\n`,
    )
    .join('')
}
