// Clients of all nodes: each takes one record after the other, and writes or reads it by whichever node comes next.
import { setTimeout as pause } from 'node:timers/promises'
import { createRecorder } from '../history/recorder.ts'
import type { Call } from '../history/operation.ts'
import type { Recorder } from '../history/recorder.ts'
import type { Random } from '../random.ts'
import type { NodeUrls } from '../harness/system-node-process.ts'
import { createAvailability } from './availability.ts'
import type { Availability } from './availability.ts'
import type { DeliveryLedger } from './delivery-ledger.ts'
import { observeCalls } from './observed-calls.ts'
import type { CallCounts } from './observed-calls.ts'
import { nameOf } from './record.ts'
import type { ClusterRecord } from './record.ts'
import type { HttpCall, Send } from './system-send.ts'

export interface WorkloadOptions {
  /** The nodes that are there now. */
  readonly nodes: () => readonly NodeUrls[]
  readonly send: Send
  readonly sandboxes: readonly string[]
  /** The records that are written and read now. */
  readonly records: () => readonly ClusterRecord[]
  readonly deliveries: DeliveryLedger
  readonly random: Random
  readonly clients: number
  /** The pause of a client after each call. */
  readonly paceMs: number
}

export interface Workload {
  readonly recorder: Recorder
  readonly availability: Availability
  readonly counts: CallCounts
  /** See `ObservedCalls`. */
  readonly findings: string[]
  /** Reads all records by each node. */
  readAll(): Promise<void>
  /** Ends the clients, each after its call. */
  stop(): Promise<void>
}

/** Of this many calls, one asks for a webhook. */
const WEBHOOK_SHARE = 8

/** The numbers that clients write are none that a record begins with. */
const FIRST_NUMBER = 1_000

/** Starts the clients. */
export function startWorkload(options: WorkloadOptions): Workload {
  const { nodes, sandboxes, random, paceMs, deliveries } = options
  const recorder = createRecorder()
  const availability = createAvailability(sandboxes, () => performance.now())
  const observed = observeCalls(options.send, availability)
  let isOver = false
  let calls = FIRST_NUMBER

  const use = async (
    record: ClusterRecord,
    call: Call,
    client: string,
    node: NodeUrls,
  ): Promise<void> => {
    const request = record.kind.toRequest(record, call)
    const end = recorder.call(nameOf(record), client, call)
    const reply = await observed.call(node, record.sandbox, request)
    if (reply.kind !== 'answered') return end(reply)
    const answer = record.kind.toAnswer(call, reply.status, reply.body)
    if (answer === 'unexpected') observed.unexpected(request, reply)
    end(answer === 'unexpected' ? { kind: 'unknown' } : { kind: 'answered', ...answer })
  }
  const askForWebhook = async (node: NodeUrls): Promise<void> => {
    const sandbox = random.pick(sandboxes)
    const subject = `webhook-${(calls += 1)}`
    const request: HttpCall = {
      port: 'control',
      method: 'POST',
      path: `/sandboxes/${sandbox}/services/conversica/webhooks/leadUpdate/trigger`,
      body: { subject, fields: { id: subject } },
    }
    deliveries.asked(subject)
    const reply = await observed.call(node, sandbox, request)
    if (reply.kind !== 'answered') return
    if (reply.status === 201) deliveries.promised(subject, bodyIn(reply.body))
    else observed.unexpected(request, reply)
  }
  const run = async (client: string): Promise<void> => {
    while (!isOver) {
      const node = random.pick(nodes())
      if (random.integer(1, WEBHOOK_SHARE) === 1) await askForWebhook(node)
      else {
        const record = random.pick(options.records())
        await use(record, random.pick(record.kind.calls)((calls += 1)), client, node)
      }
      await pause(paceMs)
    }
  }
  const clients = Array.from({ length: options.clients }, (_, index) => run(`client-${index}`))
  return {
    recorder,
    availability,
    counts: observed.counts,
    findings: observed.findings,
    async readAll() {
      for (const node of nodes())
        await Promise.all(
          options.records().map((record) => use(record, { kind: 'read' }, 'reader', node)),
        )
    },
    async stop() {
      isOver = true
      await Promise.all(clients)
    },
  }
}

function bodyIn(answer: unknown): string {
  const { deliveries } = answer as { readonly deliveries: readonly { readonly body: string }[] } // as the spec has it
  return deliveries[0]?.body ?? ''
}
