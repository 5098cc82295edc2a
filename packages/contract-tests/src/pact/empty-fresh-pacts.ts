import { mkdir, rm } from 'node:fs/promises'
import { FRESH_PACTS, VERIFICATION_LOG } from './pact-folders.ts'

/** Pact adds to the files that it finds: an interaction that is gone would live on. */
export async function setup(): Promise<void> {
  await rm(FRESH_PACTS, { recursive: true, force: true })
  await mkdir(FRESH_PACTS, { recursive: true })
  // The log of this run's verifications is appended to that of earlier ones.
  await rm(VERIFICATION_LOG, { force: true })
}
