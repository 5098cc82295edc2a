// Opens a sandbox by its lease: its changes go to the store, and it does nothing by itself where another node may own it.
import { LogError, openSandbox } from '@ensaio/mock-kit'
import type { OpenSandboxOptions, Sandbox, Send, Timers } from '@ensaio/mock-kit'
import { beginLog, isWorthStaging, recordSandbox } from '@ensaio/mock-kit/log'
import type { BegunLog, LogState, Origins } from '@ensaio/mock-kit/log'
import type { LogBeginner } from '../sandboxes/begin-with-log.ts'
import type { SandboxStart } from '../sandboxes/sandbox-pool.ts'
import type { Lease, Membership } from './cluster-store.ts'
import { delay, within } from './delays.ts'
import { LeaseLostError } from './store-error.ts'
import { unreserved } from './unavailable.ts'

/** The parts that all sandboxes of a node share. */
export type SharedParts = Omit<OpenSandboxOptions, 'name' | 'send'> & { readonly send: Send }

export interface LeasedOptions {
  readonly shared: SharedParts
  readonly timers: Timers
  readonly warn: (text: string) => void
  /** Told of a sandbox that another node owns. */
  readonly onLeaseLost: (lease: Lease) => void
}

/** The right to open a sandbox, and its content. */
export interface Grant {
  readonly lease: Lease
  readonly membership: Membership
  /** @default nothing: the sandbox begins */
  readonly state?: LogState | undefined
  /** The content that its log was begun with. @default nothing */
  readonly begun?: BegunLog
}

export interface LeasedSandboxes {
  /** See `RecordOptions.origins`. */
  readonly origins: Origins
  /** Begins the logs of sandboxes whose names are reserved. @param grants those to open them with, by name */
  beginnerOf(grants: Map<string, Grant>): LogBeginner
  open(grant: Grant, start: SandboxStart & { readonly name: string }): Sandbox
  /** Wakes the sandboxes that had to wait for the node's right to run them. */
  wake(): void
}

/** The time that an answer waits for the store; afterwards its caller is told to come again. */
export const STORE_MS_MAX = 2_500

/** A node's validity is looked at again after this many milliseconds, where it is in doubt. */
export const DOUBT_MS = 20

export function createLeasedSandboxes(options: LeasedOptions): LeasedSandboxes {
  const { shared, timers, warn, onLeaseLost } = options
  // A fork of a sandbox is known as one, whichever of them was opened here first.
  const origins: Origins = new WeakMap()
  const late = new Set<() => void>()
  return {
    origins,
    beginnerOf: (grants) => ({
      isLarge: (world) => isWorthStaging(world, origins),
      *begin(name, worlds) {
        const grant = grants.get(name)
        if (grant === undefined) throw unreserved(name)
        grants.set(name, { ...grant, begun: yield* beginLog(grant.lease.log, worlds, origins) })
        return () => undefined // whoever reserved the name gives it back
      },
    }),
    open: ({ lease, membership, state, begun }, { name, ttlMs, leftMs: _left, ...start }) => {
      let wake = (): void => undefined
      const wakeLater = (): void => wake()
      const mayRun = (): boolean => {
        const isValid = membership.isValid()
        if (!isValid) late.add(wakeLater)
        return isValid
      }
      const send: Send = async (request) => {
        while (!membership.isValid() && !request.signal.aborted) await delay(timers, DOUBT_MS)
        return shared.send(request)
      }
      const sandbox = openSandbox({ ...shared, ...start, name, send, mayRun }, (whole) =>
        recordSandbox(whole, {
          log: lease.log,
          origins,
          ...(state && { state }),
          begun,
          ...(ttlMs !== undefined && { ttlMs }),
          onFailure: (error) => {
            if (!(error instanceof LeaseLostError)) return warn(error.message)
            onLeaseLost(lease)
          },
        }),
      )
      const { flush } = sandbox
      wake = sandbox.wake
      sandbox.wake()
      const flushInTime = () => inTime(timers, flush?.())
      // Each request has a time of its own.
      return Object.assign(sandbox, { flush: flushInTime, flushTogether: undefined })
    },
    wake: () => {
      const waiting = [...late]
      late.clear()
      for (const wake of waiting) wake()
    },
  }
}

/** Waits for the store no longer than a caller likes to wait. What was handed in goes on its way all the same. */
function inTime(timers: Timers, logged: Promise<void> | undefined): Promise<void> | undefined {
  return (
    logged &&
    within(timers, STORE_MS_MAX, logged).catch((error: unknown) => {
      if (error instanceof LogError) throw error
      throw new LogError(
        'write to the store',
        `${error instanceof Error ? error.message : String(error)} The change may have happened or not. Try again.`,
        { cause: error },
      )
    })
  )
}
