// Lets a cluster fail in one way after the other under load, and checks all that its clients saw.
import type { Cost } from '@ensaio/test-config/process-cost'
import type { Fault } from './faults/fault.ts'
import { checkLinearizability } from './history/check-linearizability.ts'
import { describeOperation } from './history/operation.ts'
import type { Operation } from './history/operation.ts'
import { findSecondWriters } from './harness/find-second-writers.ts'
import { installAudit, readAudit } from './harness/system-audit.ts'
import { startCluster } from './harness/system-cluster.ts'
import type { Cluster, ClusterOptions } from './harness/system-cluster.ts'
import { pause, untilTrue } from './harness/system-wait.ts'
import type { Random } from './random.ts'
import { createDeliveryLedger } from './workload/delivery-ledger.ts'
import type { DeliveryLedger, DeliveryReport } from './workload/delivery-ledger.ts'
import type { CallCounts } from './workload/observed-calls.ts'
import { openRecords } from './workload/open-records.ts'
import type { OpenRecords } from './workload/open-records.ts'
import { startReceiver } from './workload/system-receiver.ts'
import { createSend } from './workload/system-send.ts'
import type { Send } from './workload/system-send.ts'
import { startWorkload } from './workload/system-workload.ts'
import type { Workload } from './workload/system-workload.ts'

export interface RunOptions extends Pick<ClusterOptions, 'mutant'> {
  readonly faults: readonly Fault[]
  readonly random: Random
  readonly clients: number
  readonly paceMs: number
  /** Told of each round that has ended. */
  readonly onRound?: (round: RoundReport) => void
}

/** The effects of one fault on clients. */
export interface RoundReport extends Readonly<CallCounts> {
  readonly fault: string
  readonly lastedMs: number
  /** The longest time in which a sandbox gave no good answer to any client. */
  readonly unavailableMs: number
  /** The time after the fault until each node answered for each sandbox. */
  readonly recoveredMs: number
  /** The most CPU time for which one of the nodes that were there at the end has held its event loop. */
  readonly heldMs: number
  /** The slowest of them was so many times as slow afterwards as where the limits of holds were set. */
  readonly slowness: number
}

export interface RunReport {
  readonly network: string
  readonly rounds: readonly RoundReport[]
  readonly operations: number
  readonly deliveries: Omit<DeliveryReport, 'findings'>
  /** The promises that were broken. */
  readonly findings: readonly string[]
}

const NODES = 3

/** The load before each fault: it has work under way then. */
const CALM_MS = 500

/** All nodes answer for all sandboxes again after this long, or never. */
const RECOVERY_MS_MAX = 20_000

/** Runs one round for each fault; undefined where there is no PostgreSQL to start. */
export async function runRounds(options: RunOptions): Promise<RunReport | undefined> {
  await using cluster = await startCluster({ size: NODES, mutant: options.mutant })
  if (cluster === undefined) return undefined
  const deliveries = createDeliveryLedger(() => performance.now())
  await using receiver = await startReceiver(cluster.receiverHost, deliveries.arrived)
  const send = createSend(cluster.controlToken)
  await installAudit(cluster.database.url)
  const records = await openRecords({ nodes: cluster.nodes(), send, receiverUrl: receiver.url })
  const run: Run = { ...options, cluster, deliveries, records, send, round: 0 }
  const workload = startWorkload({
    ...run,
    nodes: cluster.nodes,
    sandboxes: records.sandboxes,
    records: () => records.inRound(run.round),
  })
  const rounds: RoundReport[] = []
  const hasNamespaces = cluster.members.every(({ setNetwork }) => setNetwork !== undefined)
  for (const fault of options.faults) {
    if (fault.needsNamespaces === true && !hasNamespaces) continue
    run.round += 1
    const report = await runRound(run, workload, fault)
    rounds.push(report)
    options.onRound?.(report)
  }
  await workload.stop()
  await untilTrue(() => deliveries.missing().length === 0, RECOVERY_MS_MAX)
  const histories = workload.recorder.histories()
  const { findings, ...counts } = deliveries.report()
  return {
    network: cluster.network,
    rounds,
    operations: [...histories.values()].reduce((sum, { length }) => sum + length, 0),
    deliveries: counts,
    findings: [
      ...workload.findings,
      ...findings,
      ...[...histories].flatMap(([record, history]) => findInHistory(record, history)),
      ...findSecondWriters(await readAudit(cluster.database.url)),
    ],
  }
}

interface Run extends RunOptions {
  readonly cluster: Cluster
  readonly deliveries: DeliveryLedger
  readonly records: OpenRecords
  readonly send: Send
  round: number
}

async function runRound(run: Run, workload: Workload, fault: Fault): Promise<RoundReport> {
  const { cluster, random, deliveries } = run
  const member = random.pick(cluster.members)
  const lastedMs = random.integer(...fault.lastsMs)
  await pause(CALM_MS)
  await costsOf(cluster) // the first calls, which compile what they need, do not count
  workload.availability.longestGapMs()
  const before = { ...workload.counts }
  deliveries.setFault(true)
  await fault.strike(cluster, member)
  await pause(lastedMs)
  await fault.heal(cluster, member)
  const healedAt = performance.now()
  const isRecovered = await untilTrue(() => isWhole(run), RECOVERY_MS_MAX)
  const recoveredMs = Math.round(performance.now() - healedAt)
  deliveries.setFault(false)
  await workload.readAll()
  if (!isRecovered) workload.findings.push(`${fault.name}: the cluster did not recover`)
  const costs = await costsOf(cluster)
  const slownesses = await Promise.all(cluster.members.map((member) => member.node().slowness()))
  const { answered, unavailable, lost } = workload.counts
  return {
    fault: fault.name,
    lastedMs,
    unavailableMs: Math.round(workload.availability.longestGapMs()),
    recoveredMs,
    heldMs: Math.max(...costs.map(({ heldMs }) => heldMs)),
    slowness: Math.max(...slownesses),
    answered: answered - before.answered,
    unavailable: unavailable - before.unavailable,
    lost: lost - before.lost,
  }
}

const costsOf = ({ members }: Cluster): Promise<readonly Cost[]> =>
  Promise.all(members.map((member) => member.node().cost()))

/** True where each node answers for each sandbox. */
async function isWhole({ cluster, records, send }: Run): Promise<boolean> {
  const replies = await Promise.all(
    cluster
      .nodes()
      .flatMap((node) =>
        records.sandboxes.map((name) =>
          send(node, { port: 'control', method: 'GET', path: `/sandboxes/${name}` }),
        ),
      ),
  )
  return replies.every((reply) => reply.kind === 'answered' && reply.status === 200)
}

function findInHistory(record: string, history: readonly Operation[]): readonly string[] {
  const verdict = checkLinearizability(history)
  if (verdict.kind === 'linearizable') return []
  if (verdict.kind === 'undecided') return [`${record}: its history could not be decided`]
  const { operation, possible } = verdict
  const before = history
    .filter(({ calledAt }) => calledAt <= operation.calledAt)
    .slice(-OPERATIONS_SHOWN)
  return [
    `${record} was ${possible.map(String).join(' or ')} at the last of these:\n` +
      before.map((one) => `    ${describeOperation(one)}`).join('\n'),
  ]
}

/** The operations that a finding shows: they nearly always tell what went wrong. */
const OPERATIONS_SHOWN = 25
