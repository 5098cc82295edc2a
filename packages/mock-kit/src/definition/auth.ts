import type { Operation } from '@ensaio/contracts'
import type { Reply } from './reply.ts'

/** The part of a request that `auth` may look at: it is asked before the body is read. */
export interface AuthRequest {
  readonly headers: { get(name: string): string | null }
  /** The raw query string, without the question mark. */
  readonly search: string
  /** The caller's address, where the server knows it. */
  readonly remoteAddress?: string | undefined
}

export type AuthVerdict<Principal> =
  | { readonly kind: 'accepted'; readonly principal: Principal }
  | { readonly kind: 'refused'; readonly reply: Reply }

/** Credentials by what the vendor calls them. */
export type Credentials = Readonly<Record<string, string>>

/** Credentials that can be replaced and revoked, by a number of their own. */
export interface Key {
  readonly number: number
  readonly credentials: Credentials
}

/** The keys of one service: how its users make and revoke them, and how requests carry them. */
export interface Keys<World> {
  /** The action that makes a key. */
  readonly creation: string
  /** Returns the action that revokes a key, and its input. */
  readonly revocation: (number: number) => { readonly action: string; readonly input: object }
  /** Returns those that are valid, the oldest first. */
  list(world: World): readonly Key[]
  /** Returns the number of the key that a request carries, right or wrong. */
  numberOf(request: AuthRequest): number | undefined
}

/** The authentication of a mock's callers. */
export interface Auth<World, Principal, OwnCredentials extends Credentials = Credentials> {
  /** Returns the sandbox that the credentials name, right or wrong; `undefined` where they name none. */
  sandboxOf(request: AuthRequest): string | undefined
  /** Checks the credentials. It may change the world (to count failures): the change stays even when it refuses. */
  authenticate(world: World, request: AuthRequest, operation: Operation): AuthVerdict<Principal>
  /** Returns the credentials of a fresh sandbox of this name. */
  credentialsFor(sandbox: string): OwnCredentials
  /** Returns the credentials of this world now. @default those of a fresh sandbox: for vendors whose credentials never change */
  credentialsIn?(world: World): OwnCredentials
  /** @default the credentials never change */
  readonly keys?: Keys<World>
}
