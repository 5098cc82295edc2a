import * as declining from './declining.ts'
import { atRisk, hot, hotPhone, newContact, question, slowHot } from './interested.ts'
import type { Persona } from './persona.ts'
import * as others from './stopped-by-others.ts'
import { review } from './unclear.ts'
import * as undeliverable from './undeliverable.ts'
import { alwaysLater, late, later, outOfOffice, silent } from './waiting.ts'

/** Every persona, those that come by themselves first. */
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
  others.notActive,
  others.systemStopped,
  others.markedSold,
]

const personaByName = new Map(PERSONAS.map((persona) => [persona.name, persona]))

/** The persona of this name, if there is one. */
export function personaNamed(name: string): Persona | undefined {
  return personaByName.get(name)
}
