// Has a request answered by the node that owns its sandbox.
import { joinText } from '@ensaio/mock-kit'
import type { SentAnswer, Timers } from '@ensaio/mock-kit'
import type { Membership } from './cluster-store.ts'
import { delay } from './delays.ts'
import { NO_SANDBOX, writeHop } from './hop.ts'
import type { NodeTotals } from './node-totals.ts'
import type { Pass } from './admission.ts'
import type { Owner, Peers } from './peers.ts'
import { relayBody } from './relayed-body.ts'
import type { RelayedBody } from './relayed-body.ts'
import { OWNER_MS_MAX } from './router.ts'
import type { Place, Router } from './router.ts'
import { forward, NOT_MINE_HEADER } from './system-forward.ts'
import type { Exchange } from './system-forward.ts'
import type { Unavailable } from './unavailable.ts'

export interface AnswererOptions {
  readonly router: Router
  readonly peers: Peers
  readonly totals: NodeTotals
  readonly membership: () => Membership | undefined
  readonly timers: Timers
  /** Milliseconds that never go back. */
  readonly stopwatchMs: () => number
}

/** A sandbox that a request asks for, and the one that answers where there is none of that name. */
export interface Asked {
  readonly sandbox: string
  readonly otherwise?: string
}

/** A request, and the two ways in which the servers of a node differ. */
export interface Arrived extends Exchange {
  readonly asked: Asked
  readonly isHandedOn: boolean
  /** Returns the address of the same server of another node. */
  readonly baseOf: (owner: Owner) => string
  readonly unavailable: (why: Unavailable) => SentAnswer
}

/** The outcome: this node is to answer, with a pass where there is such a sandbox, or all is done. */
export type Found = { readonly kind: 'here'; readonly pass?: Pass } | { readonly kind: 'done' }

/** A node that is not reached is tried again after this many milliseconds: it may be starting. */
const UNREACHED_MS = 100

/** A node that does not own a sandbox any more has just told the store so. */
const NOT_MINE_MS = 10

const DONE = { kind: 'done' } as const

export function createAnswerer(options: AnswererOptions): (arrived: Arrived) => Promise<Found> {
  const { router, peers, totals, membership, timers, stopwatchMs } = options

  /** Returns the node to which a request goes next, and the sandbox that it is for. */
  const nextFor = ({ asked }: Arrived, place: Place): Next | undefined => {
    if (place.kind === 'there') return place
    // Its body has been read, so that it comes back by the way that all others take.
    if (place.kind === 'here') place.pass.end()
    const self = peers.nodes.find(({ id }) => id === membership()?.id)
    const sandbox = place.kind === 'here' ? asked.sandbox : NO_SANDBOX
    return self && { owner: self, sandbox }
  }
  const send = async (arrived: Arrived, next: Next, body: RelayedBody): Promise<boolean> => {
    const { incoming, baseOf } = arrived
    const { owner, sandbox } = next
    const { remoteAddress } = incoming.socket
    totals.proxied += 1
    const forwarded = await forward(arrived, {
      base: baseOf(owner),
      hop: writeHop({ node: owner.id, sandbox, remoteAddress }),
      body,
      signal: peers.signalOf(owner.id),
    })
    if (forwarded === 'answered') return true
    peers.forget(sandbox)
    await delay(timers, forwarded === 'not mine' ? NOT_MINE_MS : UNREACHED_MS)
    // To read twice does no harm.
    const isDoubtful = forwarded === 'broken' && incoming.method !== 'GET'
    if (isDoubtful) refuse(arrived, BROKEN)
    else if (!body.isWhole) refuse(arrived, CHANGED)
    return isDoubtful || !body.isWhole
  }
  return async (arrived) => {
    const { outgoing, isHandedOn, asked } = arrived
    const until = stopwatchMs() + OWNER_MS_MAX
    let body: RelayedBody | undefined
    while (!outgoing.destroyed) {
      const place = await router.place({ ...asked, isHandedOn }, until)
      if (place.kind === 'unknown') {
        refuse(arrived, { status: 503, why: place.why })
        return DONE
      }
      if (place.kind === 'not mine' || (isHandedOn && place.kind === 'nowhere')) {
        refuseAsNotMine(arrived)
        return DONE
      }
      if (body === undefined && place.kind !== 'there')
        return place.kind === 'here' ? place : { kind: 'here' }
      body ??= relayBody(arrived.incoming)
      const next = nextFor(arrived, place)
      if (next !== undefined && (await send(arrived, next, body))) return DONE
    }
    return DONE
  }
}

interface Next {
  readonly owner: Owner
  readonly sandbox: string
}

const BROKEN: Unavailable = {
  status: 502,
  why: 'the node that owns its sandbox broke off, so that the change may have happened or not',
}

const CHANGED: Unavailable = {
  status: 503,
  why: 'its sandbox has just gone to another node',
}

type Refused = Exchange & Pick<Arrived, 'unavailable'>

/** Tells another node that it has asked the wrong one. */
export function refuseAsNotMine(refused: Refused): void {
  refuse(refused, CHANGED, { [NOT_MINE_HEADER]: '1' })
}

export function refuse(
  { incoming, outgoing, unavailable }: Refused,
  why: Unavailable,
  more: Readonly<Record<string, string>> = {},
): void {
  if (outgoing.destroyed || outgoing.headersSent) {
    outgoing.destroy()
    return
  }
  const { status, headers, body = '' } = unavailable(why)
  const bytes = Buffer.from(joinText(body))
  // The rest of a body that nobody reads would be taken for the next request.
  const end = incoming.complete ? {} : { connection: 'close' }
  outgoing.writeHead(status, { ...headers, ...more, ...end, 'content-length': bytes.length })
  outgoing.end(incoming.method === 'HEAD' ? undefined : bytes)
}
