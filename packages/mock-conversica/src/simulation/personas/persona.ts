import type { Random } from '@ensaio/mock-kit'
import type { Script } from '../script-steps.ts'

/** A kind of lead, by its reactions to the assistant. */
export interface Persona {
  /** Kebab-case: `sally+hot@example.com` is a lead of the persona `hot`. */
  readonly name: string
  /** The behaviour of such a lead, in a sentence. */
  readonly summary: string
  /** The frequency among leads that name no persona; 0 for personas that only appear by name. */
  readonly weight: number
  /** Creates the script from the lead's own random source: the same source gives the same script. */
  readonly script: (random: Random) => Script
}
