import * as declining from './declining.ts'
import { atRisk, hot, hotPhone, newContact, question, slowHot } from './interested.ts'
import type { Persona } from './persona.ts'
import { review } from './stopped.ts'
import { alwaysLater, late, later, outOfOffice, silent } from './waiting.ts'
import * as others from './stopped.ts'
import * as undeliverable from './undeliverable.ts'

/** Every persona; those that appear without being named come first. */
export const PERSONAS: readonly Persona[] = [
  hot,
  slowHot,
  hotPhone,
  newContact,
  atRisk,
  question,
  outOfOffice,
  later,
  alwaysLater,
  silent,
  late,
  declining.notInterested,
  declining.satisfied,
  declining.disqualified,
  declining.stop,
  declining.doNotEmail,
  declining.unsubscribe,
  declining.spam,
  declining.textStop,
  declining.changedJob,
  review,
  undeliverable.softBounce,
  undeliverable.hardBounce,
  undeliverable.invalidEmail,
  undeliverable.duplicateCrm,
  undeliverable.duplicateExternal,
  others.managerStopped,
  others.repStopped,
  others.adminStopped,
  others.crmStopped,
  others.clientStopped,
  others.inactiveService,
  undeliverable.notActive,
  others.systemStopped,
  others.markedSold,
]

const personaByName = new Map(PERSONAS.map((persona) => [persona.name, persona]))

/** Returns the persona of this name, if there is one. */
export function personaNamed(name: string): Persona | undefined {
  return personaByName.get(name)
}
