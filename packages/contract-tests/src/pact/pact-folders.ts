import { fileURLToPath } from 'node:url'

/** The pacts that the consumers of this run wrote. The folder is emptied before they start. */
export const FRESH_PACTS = path('../../reports/pacts/')

/** Pacts reduced to the interactions that a test needs. */
export const NARROWED_PACTS = path('../../reports/narrowed-pacts/')

/** The pacts in the repository. */
export const COMMITTED_PACTS = path('../../pacts/')

/** The log of Pact's core. */
export const VERIFICATION_LOG = path('../../reports/verification.log')

function path(relative: string): string {
  return fileURLToPath(new URL(relative, import.meta.url))
}
