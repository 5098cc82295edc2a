import type { Auth } from '@ensaio/mock-kit'
import { errorReply } from '../errors/problems.ts'
import type { ShopWorld } from '../world.ts'

/** Authenticates by a key in the query string. The caller is the customer. */
export const auth: Auth<ShopWorld, string> = {
  sandboxOf: (request) => keyIn(request).replace(/-shop-key$/, ''),
  authenticate: (world, request) =>
    keyIn(request) === `${world.sandbox}-shop-key`
      ? { kind: 'accepted', principal: 'customer' }
      : { kind: 'refused', reply: errorReply(401, 'who are you?') },
  credentialsFor: (sandbox) => ({ key: `${sandbox}-shop-key` }),
}

function keyIn({ search }: { readonly search: string }): string {
  return new URLSearchParams(search).get('key') ?? ''
}
