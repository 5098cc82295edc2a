import { NotFoundError, type Prospect } from '@ensaio/zenvia-conversion-client'
import { toInstant } from '../database/instant.ts'
import type { Instant } from '../database/schema.ts'
import type { Clients } from '../vendor/create-clients.ts'

/** A prospect as the vendor answered; without one, it is gone. */
export interface FetchedProspect {
  readonly id: string
  readonly prospect: Prospect | undefined
  readonly knownAt: Instant
}

/** Asks for one prospect. */
export async function fetchProspect(
  { conversion, conversionNow }: Pick<Clients, 'conversion' | 'conversionNow'>,
  id: string,
  signal?: AbortSignal,
): Promise<FetchedProspect> {
  const answer = () => ({ id, knownAt: toInstant(conversionNow()) })
  try {
    const prospect = await conversion.prospects.get(id, signal === undefined ? {} : { signal })
    return { ...answer(), prospect }
  } catch (error) {
    if (error instanceof NotFoundError) return { ...answer(), prospect: undefined }
    throw error
  }
}
