import type { Random } from '@ensaio/mock-kit'
import { PERSONAS, personaNamed } from './all-personas.ts'
import type { Persona } from './persona.ts'

const COMMON = PERSONAS.map((persona) => [persona, persona.weight] as const)

/** The persona that an address asks for: `sally+hot@example.com` asks for `hot`; most ask for none. */
export function personaOfEmail(email: string): Persona | undefined {
  const suffix = /\+([^+@]+)@/.exec(email)?.[1]
  return suffix === undefined ? undefined : personaNamed(suffix.toLowerCase())
}

/** Who a lead is: as its address asks, else drawn from its own random source. */
export function choosePersona(email: string, random: Random): Persona {
  return personaOfEmail(email) ?? random.weighted(COMMON)
}
