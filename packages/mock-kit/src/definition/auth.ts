import type { Operation } from '@ensaio/contracts'
import type { Reply } from './reply.ts'

/** What `auth` may look at: it is asked before the body is read. */
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

/** How a mock knows its callers. */
export interface Auth<World, Principal> {
  /** The sandbox that the credentials name, right or wrong; `undefined` where they name none. */
  sandboxOf(request: AuthRequest): string | undefined
  /** Judges the credentials. May change the world (to count failures): that is kept even when it refuses. */
  authenticate(world: World, request: AuthRequest, operation: Operation): AuthVerdict<Principal>
  /** The credentials that open a fresh sandbox of this name, by what the vendor calls them. */
  credentialsFor(sandbox: string): Readonly<Record<string, string>>
  /** Those that open this world now. @default those of a fresh sandbox: for vendors whose credentials never end */
  credentialsIn?(world: World): Readonly<Record<string, string>>
}
