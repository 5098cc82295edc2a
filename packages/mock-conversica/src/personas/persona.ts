import type { Random } from '@ensaio/mock-kit'
import type { Script } from '../assistant/beat.ts'

/** A kind of lead: how it reacts to the assistant. */
export interface Persona {
  /** Kebab-case: `sally+hot@example.com` is a lead of the persona `hot`. */
  readonly name: string
  /** What such a lead does, in a sentence. */
  readonly summary: string
  /** How common it is among leads that name no persona; 0 for those that only come when called. */
  readonly weight: number
  /** What happens, drawn from the lead's own random source: the same source gives the same script. */
  readonly script: (random: Random) => Script
}
