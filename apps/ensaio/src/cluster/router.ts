// Finds the node that answers for a sandbox: this one, another one, or none for the moment.
import { LogError } from '@ensaio/mock-kit'
import type { Timers } from '@ensaio/mock-kit'
import type { Membership } from './cluster-store.ts'
import { delay, within } from './delays.ts'
import type { Pass } from './admission.ts'
import type { OwnedSandboxes } from './owned-sandboxes.ts'
import type { Owner, Peers } from './peers.ts'

export interface RouterOptions {
  readonly owned: Pick<OwnedSandboxes, 'enter' | 'take'>
  readonly peers: Peers
  /** The node's membership; `undefined` while it has none. */
  readonly membership: () => Membership | undefined
  /** True while the node hands its sandboxes on, and takes none. */
  readonly isDraining: () => boolean
  /** See `Sweep`. */
  readonly hasGivenAway: (sandbox: string) => boolean
  readonly timers: Timers
  /** Milliseconds that never go back. */
  readonly stopwatchMs: () => number
}

/** A sandbox that a request asks for. */
export interface Wanted {
  readonly sandbox: string
  /** The sandbox that answers where there is no such one. @default none */
  readonly otherwise?: string
  /** True for a request that another node has handed on: it goes no further. */
  readonly isHandedOn: boolean
}

/** The one who answers. */
export type Place =
  | { readonly kind: 'here'; readonly pass: Pass }
  | { readonly kind: 'there'; readonly owner: Owner; readonly sandbox: string }
  /** There is no such sandbox. */
  | { readonly kind: 'nowhere' }
  /** The request was handed on to this node, and another one owns the sandbox by now. */
  | { readonly kind: 'not mine' }
  | { readonly kind: 'unknown'; readonly why: string }

/** The time that requests wait for an owner to be known, in milliseconds; afterwards their callers have to try again. */
export const OWNER_MS_MAX = 2_000

/** The store is asked again after this many milliseconds. */
const AGAIN_MS = 50

/** The names that sandboxes have; others need not be looked for. */
const NAME = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/

export interface Router {
  /** Finds the one who answers. @param until the instant of the stopwatch at which the search is given up */
  place(wanted: Wanted, until: number): Promise<Place>
}

/** The reason to look again, and the promise to wait for before. */
interface Again {
  readonly kind: 'again'
  readonly after: Promise<unknown>
  readonly why: string
}

export function createRouter(options: RouterOptions): Router {
  const { owned, peers, membership, isDraining, hasGivenAway, timers, stopwatchMs } = options
  const again = (why: string, after: Promise<unknown> = delay(timers, AGAIN_MS)): Again => ({
    kind: 'again',
    after,
    why,
  })
  const look = async (wanted: Wanted): Promise<Place | Again> => {
    const { sandbox, isHandedOn } = wanted
    const pass = owned.enter(sandbox)
    if (pass instanceof Promise) return again('it is on its way from one node to another', pass)
    if (pass !== undefined) return { kind: 'here', pass }
    const member = membership()
    if (member === undefined) return again('this node has no place in the cluster')
    const remembered = isHandedOn ? undefined : peers.ownerOf(sandbox)
    if (remembered !== undefined && remembered.id !== member.id)
      return { kind: 'there', owner: remembered, sandbox }
    return askStore(member, wanted)
  }
  const askStore = async (
    member: Membership,
    { sandbox, otherwise, isHandedOn }: Wanted,
  ): Promise<Place | Again> => {
    const placement = NAME.test(sandbox) ? await member.find(sandbox) : undefined
    if (placement === undefined) {
      if (otherwise === undefined) return { kind: 'nowhere' }
      if (otherwise === sandbox) return again('nobody has begun it')
      return look({ sandbox: otherwise, otherwise, isHandedOn })
    }
    const { owner } = placement
    if (owner !== undefined && owner.id !== member.id) {
      if (isHandedOn) return { kind: 'not mine' }
      peers.remember(sandbox, owner)
      return { kind: 'there', owner, sandbox }
    }
    const successor =
      isDraining() || hasGivenAway(sandbox) ? successorOf(sandbox, peers, member.id) : undefined
    if (successor !== undefined)
      return isHandedOn ? { kind: 'not mine' } : { kind: 'there', owner: successor, sandbox }
    if (isDraining()) return again('no node takes it')
    return again('nobody owns it', taken(member, sandbox))
  }
  const taken = async (member: Membership, sandbox: string): Promise<void> => {
    if (!(await owned.take(member, sandbox))) await delay(timers, AGAIN_MS)
  }
  return {
    place: async (wanted, until) => {
      let why = 'its owner is not known'
      while (stopwatchMs() < until) {
        try {
          const found = await look(wanted)
          if (found.kind !== 'again') return found
          why = found.why
          await within(timers, Math.max(0, until - stopwatchMs()), found.after)
        } catch (error) {
          why = error instanceof Error ? error.message : String(error)
          // Its log cannot be followed by this version: trying again in a moment would not help.
          if (error instanceof LogError) return { kind: 'unknown', why }
          await delay(timers, AGAIN_MS)
        }
      }
      return { kind: 'unknown', why }
    },
  }
}

/** Chooses the node that takes a sandbox which nobody owns, among those with room: the same for all requests to it. */
export function successorOf(sandbox: string, { nodes }: Peers, self: string): Owner | undefined {
  const others = nodes.filter(({ id, isDraining }) => id !== self && !isDraining)
  const total = others.reduce((sum, { sandboxes }) => sum + sandboxes, 0)
  const withRoom = others.filter(({ sandboxes }) => sandboxes * others.length <= total)
  const sum = [...sandbox].reduce((code, letter) => code + letter.charCodeAt(0), 0)
  return withRoom[sum % withRoom.length]
}
