// Looks at the cluster in turns: takes sandboxes that nobody owns, whose clocks go on without requests, and evens out.
import type { CancelTimer, Timers } from '@ensaio/mock-kit'
import type { ClusterNode, Membership, Placement } from './cluster-store.ts'
import type { HandOver } from './hand-over.ts'
import type { OwnedSandboxes } from './owned-sandboxes.ts'
import type { Peers } from './peers.ts'
import { StoreError } from './store-error.ts'

export interface SweepOptions {
  readonly owned: Pick<OwnedSandboxes, 'begin' | 'take' | 'keepExpiries' | 'names' | 'wake'>
  readonly handOver: HandOver
  readonly peers: Peers
  readonly membership: () => Membership | undefined
  readonly isDraining: () => boolean
  readonly timers: Timers
  /** Milliseconds that never go back. */
  readonly stopwatchMs: () => number
  readonly warn: (text: string) => void
  readonly everyMs: number
}

export interface Sweep {
  /** Looks once. @throws StoreError, and the reason of the signal, if it is aborted meanwhile */
  look(signal?: AbortSignal): Promise<void>
  /** True for a sandbox that was handed on just now: the next request to it is for the node that takes it. */
  hasGivenAway(sandbox: string): boolean
  /** Looks again and again. */
  start(): void
  stop(): void
}

/** A quarter of the time after which a node is given up. */
export const EVERY_MS = 1_250

/** Sandboxes that are opened at once: reading and making them keeps requests waiting. */
const OPENED_AT_ONCE = 4

/** Others have taken by then what a node hands on, if they want it. */
const GIVEN_AWAY_TURNS = 3

/** Sandboxes that a node with too many hands on in one turn. */
const HANDED_ON_MAX = 10

export function createSweep(options: SweepOptions): Sweep {
  const { owned, handOver, peers, membership, isDraining, timers, stopwatchMs, warn, everyMs } =
    options
  let cancel: CancelTimer = () => undefined
  let isStopped = false
  /** Those that could not be opened: a log of another version, for example, is one in the next turn, too. */
  const refused = new Set<string>()
  const taken = async (
    member: Membership,
    sandbox: string,
    signal: AbortSignal | undefined,
  ): Promise<void> => {
    signal?.throwIfAborted()
    try {
      await owned.take(member, sandbox, signal)
      refused.delete(sandbox)
    } catch (error) {
      if (error instanceof StoreError || signal?.aborted) throw error
      if (!refused.has(sandbox)) warn(String(error instanceof Error ? error.message : error))
      refused.add(sandbox)
    }
  }
  let givenAway: { readonly names: ReadonlySet<string>; readonly until: number } | undefined
  const look: Sweep['look'] = async (signal) => {
    owned.wake()
    const member = membership()
    if (member === undefined) return
    const [nodes, placements] = await Promise.all([member.nodes(), member.list()])
    peers.update(nodes, placements)
    await owned.keepExpiries(member)
    if (isDraining()) return
    if (placements.every(({ sandbox }) => sandbox !== 'main')) await owned.begin(member, signal)
    const { toTake, toHandOn } = planTurn({
      id: member.id,
      nodes,
      placements,
      names: owned.names(),
    })
    await inGroups(toTake, OPENED_AT_ONCE, (sandbox) => taken(member, sandbox, signal))
    givenAway = { names: new Set(toHandOn), until: stopwatchMs() + GIVEN_AWAY_TURNS * everyMs }
    await inGroups(toHandOn, OPENED_AT_ONCE, handOver)
  }
  const turn = async (): Promise<void> => {
    try {
      await look()
    } catch {
      // The store has been told of; the next turn looks again.
    }
    if (!isStopped) cancel = timers.after(everyMs, () => void turn())
  }
  return {
    look,
    hasGivenAway: (sandbox) =>
      givenAway?.names.has(sandbox) === true && stopwatchMs() < givenAway.until,
    start: () => {
      cancel = timers.after(everyMs, () => void turn())
    },
    stop: () => {
      isStopped = true
      cancel()
    },
  }
}

/** The state of the cluster, as a node sees it. */
export interface Seen {
  /** The node's own id. */
  readonly id: string
  readonly nodes: readonly ClusterNode[]
  readonly placements: readonly Placement[]
  /** The sandboxes that the node has open, the quiet ones first. */
  readonly names: readonly string[]
}

export interface Turn {
  readonly toTake: readonly string[]
  readonly toHandOn: readonly string[]
}

/** Decides about one turn: nodes take up to the same number, and hand on only what is clearly more. */
export function planTurn({ id, nodes, placements, names }: Seen): Turn {
  const takers = nodes.filter(({ isDraining }) => !isDraining)
  const share = Math.ceil(placements.length / Math.max(1, takers.length))
  const ownerless = placements.filter(
    ({ sandbox, owner }) => owner === undefined || (owner.id === id && !names.includes(sandbox)),
  )
  // Each node begins elsewhere, so that they seldom want the same one.
  const place = takers
    .map((node) => node.id)
    .sort()
    .indexOf(id)
  const first = Math.floor((ownerless.length * Math.max(0, place)) / Math.max(1, takers.length))
  const inTurn = [...ownerless.slice(first), ...ownerless.slice(0, first)]
  const toTake = inTurn.slice(0, Math.max(0, share - names.length)).map(({ sandbox }) => sandbox)
  const isOver = names.length > share + Math.max(1, share / 4)
  const hasRoom = takers.some((node) => node.id !== id && node.sandboxes < share)
  const toHandOn =
    isOver && hasRoom ? names.slice(0, Math.min(HANDED_ON_MAX, names.length - share)) : []
  return { toTake, toHandOn }
}

/** Does something with each, some at a time. */
export async function inGroups<Item>(
  items: readonly Item[],
  size: number,
  run: (item: Item) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += size)
    await Promise.all(items.slice(at, at + size).map((item) => run(item)))
}
