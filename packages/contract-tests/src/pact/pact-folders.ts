import { fileURLToPath } from 'node:url'

/** What the consumers of this run have written. It is emptied before they begin. */
export const FRESH_PACTS = path('../../reports/pacts/')

/** Parts of them, where a proof needs no more. */
export const NARROWED_PACTS = path('../../reports/narrowed-pacts/')

/** What stands in the repository. */
export const COMMITTED_PACTS = path('../../pacts/')

/** What Pact's core says of its verifications. */
export const VERIFICATION_LOG = path('../../reports/verification.log')

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
