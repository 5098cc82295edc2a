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
}
