import { conversicaContract } from '@ensaio/contracts/conversica'
import type { CallbackName } from '@ensaio/conversica-client'
import { callbackLogin } from './logins.ts'
import { toBasicHeader } from './to-basic-header.ts'

/** Returns how a callback travels, for the interaction of a pact. */
export function callbackMetadata(webhook: CallbackName) {
  return {
    contentType: 'application/json',
    method: 'POST',
    path: usualPathOf(webhook),
    authorization: toBasicHeader(callbackLogin),
  }
}

/** Returns the first path under which customers usually receive the callback. */
export function usualPathOf(webhook: CallbackName): string {
  const [path] = conversicaContract.webhooks[webhook].defaultPaths
  if (path === undefined) throw new Error(`Failed to find a path: the spec gives ${webhook} none.`)
  return path
}
