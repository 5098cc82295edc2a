// The part of a node that stands before its servers: it has each request answered by the owner of the sandbox.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { joinText } from '@ensaio/mock-kit'
import type { Mock, Transport } from '@ensaio/mock-kit'
import type { HttpBindings } from '@hono/node-server'
import type { ControlPlane } from '../control/control-plane.ts'
import type { Gate } from '../host/gate.ts'
import type { Listener } from '../host/listener.ts'
import { createAnswerer, refuse, refuseAsNotMine } from './find-answerer.ts'
import type { AnswererOptions, Arrived, Asked } from './find-answerer.ts'
import { NO_SANDBOX, takeHop, TO_PREPARE } from './hop.ts'
import type { Hop } from './hop.ts'
import type { Pass } from './admission.ts'
import type { PrepareWorlds, ScenarioWorld } from './prepare-worlds.ts'
import { BREAK_HEADER } from './system-forward.ts'
import type { Exchange } from './system-forward.ts'
import { controlUnavailable, serviceUnavailable } from './unavailable.ts'
import type { Unavailable } from './unavailable.ts'
import { sandboxOfControl, sandboxOfService } from './wanted-sandbox.ts'

type Fetch = Listener['fetch']

/** The parts that make a listener one of a node. */
export type Fronted = Required<Pick<Listener, 'gate' | 'fetch'>>

export interface Front {
  /** Puts the front before a service. */
  service(mock: Mock, fetch: Fetch): Fronted
  /** Puts it before the control plane. */
  control(plane: Pick<ControlPlane, 'admits' | 'fetch'>): Fronted
  /** Returns the connection of a request, which may be that of its caller with another node. */
  transportOf(environment: unknown, own: Transport): Transport
  /** True for a request that was judged already. */
  isHandedOn(environment: unknown): boolean
  /** True for a request that another node asks of this node itself. */
  isForNode(environment: unknown): boolean
  /** Returns the time since a request came last; 0 while one waits for its answer. */
  quietMs(): number
  /** Lets the answer leave whatever becomes of the sandbox: the request has deleted it. */
  waive(environment: unknown): void
}

/** A server of the node. */
interface Server extends Pick<Arrived, 'baseOf' | 'unavailable'> {
  /** Returns the sandbox that a request asks for; `undefined` where it asks for none, or is to be refused. */
  readonly wanted: (incoming: IncomingMessage) => Asked | undefined
}

interface HandedOn extends Hop {
  /** The break of the connection that a fault rule asks for. */
  breaks?: 'reset' | 'close'
  isAnswered?: boolean
}

export interface FrontOptions extends AnswererOptions {
  /** True while the node hands its sandboxes on: its callers are to go to others. */
  readonly isDraining: () => boolean
  /** Makes scenarios ready, as another node asks for. */
  readonly prepare: PrepareWorlds
}

/** The requests that are on their way. */
interface Requests {
  /** The instant of the stopwatch at which one came last. */
  lastMs: number
  /** The answers that are owed. */
  readonly owed: Set<ServerResponse>
  readonly hops: WeakMap<IncomingMessage, HandedOn>
  readonly passes: WeakMap<IncomingMessage, Pass>
}

export function createFront(options: FrontOptions): Front {
  const requests: Requests = {
    lastMs: options.stopwatchMs(),
    owed: new Set(),
    hops: new WeakMap(),
    passes: new WeakMap(),
  }
  const { hops, passes } = requests
  const front = (server: Server, fetch: Fetch): Fronted => ({
    gate: createGate(options, server, requests),
    fetch: guarded(server, fetch, requests),
  })
  return {
    service: (mock, fetch) =>
      front(
        {
          wanted: (incoming) => sandboxOfService(mock, incoming),
          baseOf: ({ addresses }) => addresses.services[mock.service] ?? '',
          unavailable: (why) => serviceUnavailable(mock, why),
        },
        fetch,
      ),
    control: ({ admits, fetch }) =>
      front(
        {
          wanted: (incoming) => (admits(incoming) ? sandboxOfControl(incoming) : undefined),
          baseOf: ({ addresses }) => addresses.control,
          unavailable: controlUnavailable,
        },
        fetch,
      ),
    transportOf: (environment, own) => {
      const hop = hops.get(incomingOf(environment))
      return hop === undefined ? own : transportOfHop(hop, own)
    },
    isHandedOn: (environment) => hops.has(incomingOf(environment)),
    isForNode: (environment) => hops.get(incomingOf(environment))?.sandbox === NO_SANDBOX,
    quietMs: () => {
      // A stream that was begun goes on until the servers stop.
      const isOwed = [...requests.owed].some(({ headersSent }) => !headersSent)
      return isOwed ? 0 : options.stopwatchMs() - requests.lastMs
    },
    waive: (environment) => void passes.delete(incomingOf(environment)),
  }
}

/** The environment comes from our own listeners. */
function incomingOf(environment: unknown): IncomingMessage {
  return (environment as HttpBindings).incoming
}

function createGate(options: FrontOptions, server: Server, requests: Requests): Gate {
  const { hops, passes, owed } = requests
  const findAnswerer = createAnswerer(options)
  return {
    arrive: (incoming, outgoing) => {
      requests.lastMs = options.stopwatchMs()
      owed.add(outgoing)
      outgoing.once('close', () => owed.delete(outgoing))
      // A connection that is closed without a word may have a request on its way.
      if (options.isDraining()) outgoing.shouldKeepAlive = false
      const hop = takeHop(incoming)
      if (hop !== undefined) hops.set(incoming, hop)
      return hop !== undefined
    },
    pass: (incoming, outgoing, handle) => {
      const hop = hops.get(incoming)
      const exchange = { ...server, incoming, outgoing }
      if (hop !== undefined && hop.node !== options.membership()?.id)
        return refuseAsNotMine(exchange)
      if (hop?.sandbox === TO_PREPARE) {
        prepareFor(exchange, options).catch((error: unknown) =>
          refuse(exchange, { status: 503, why: String(error) }),
        )
        return
      }
      const asked = hop === undefined ? server.wanted(incoming) : askedBy(hop)
      if (asked === undefined) return handle()
      findAnswerer({ ...exchange, asked, isHandedOn: hop !== undefined })
        .then((found) => {
          if (found.kind === 'done') return
          const { pass } = found
          if (outgoing.destroyed) return pass?.end() // its caller has gone
          if (pass !== undefined) passes.set(incoming, pass)
          if (pass !== undefined) outgoing.once('close', pass.end)
          handle()
        })
        .catch((error: unknown) => refuse(exchange, { status: 503, why: String(error) }))
    },
  }
}

/** Answers a node once the scenarios are ready that it has asked for. */
async function prepareFor(
  { incoming, outgoing }: Exchange,
  { membership, prepare }: FrontOptions,
): Promise<void> {
  const { searchParams } = new URL(incoming.url ?? '', 'http://node')
  const worlds = JSON.parse(searchParams.get('worlds') ?? '[]') as readonly ScenarioWorld[] // a node's own question
  await membership()?.whileBusy(() => prepare(worlds))
  outgoing.writeHead(204).end()
}

function askedBy({ sandbox }: Hop): Asked | undefined {
  return sandbox === NO_SANDBOX ? undefined : { sandbox }
}

const DOUBTFUL: Unavailable = {
  status: 503,
  why: 'this node has lost its sandbox meanwhile, so that the change may have happened or not',
}

/** Lets an answer leave only while no other node can own the sandbox. */
function guarded({ unavailable }: Server, fetch: Fetch, { hops, passes }: Requests): Fetch {
  return async (request, environment) => {
    const { incoming } = environment
    const hop = hops.get(incoming)
    const pass = passes.get(incoming)
    try {
      const response = await fetch(request, environment)
      if (hop?.breaks !== undefined)
        return new Response(null, { headers: { [BREAK_HEADER]: hop.breaks } })
      // One that has failed tells nothing of the sandbox.
      const isSafe = pass === undefined || !passes.has(incoming) || response.status >= 500
      if (isSafe || (await pass.confirm())) return response
      void response.body?.cancel()
      const { status, headers, body = '' } = unavailable(DOUBTFUL)
      return new Response(joinText(body), { status, headers })
    } finally {
      if (hop !== undefined) hop.isAnswered = true
      pass?.end()
    }
  }
}

/** Returns the connection of a caller that another node holds. */
function transportOfHop(hop: HandedOn, own: Transport): Transport {
  const { connection } = own
  const breakBy = (breaks: 'reset' | 'close') => (): void => {
    // Once its head has left, the end of this connection says enough.
    if (hop.isAnswered === true) connection?.[breaks]?.()
    else hop.breaks = breaks
  }
  return {
    ...own,
    remoteAddress: hop.remoteAddress,
    ...(connection && { connection: { reset: breakBy('reset'), close: breakBy('close') } }),
  }
}
