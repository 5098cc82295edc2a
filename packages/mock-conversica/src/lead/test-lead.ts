import type { ConversicaWorld } from '../world.ts'
import type { Lead, LeadRecord } from './lead.ts'

/** Observed: a Test Lead Token has ten characters. */
const TOKEN_CHARACTERS = 10
const TOKEN_PREFIX = 'TLT'

/** The token of a sandbox, made from its name: as a lead's lastName it marks a test lead. */
export function testLeadTokenOf(sandbox: string): string {
  const digits = String(hash(sandbox) % 10 ** (TOKEN_CHARACTERS - TOKEN_PREFIX.length))
  return TOKEN_PREFIX + digits.padStart(TOKEN_CHARACTERS - TOKEN_PREFIX.length, '0')
}

/** Tells if the lead's last name is the sandbox's token. */
export function isTestLead(lead: Pick<Lead, 'lastName'>, sandbox: string): boolean {
  return lead.lastName?.length === TOKEN_CHARACTERS && lead.lastName === testLeadTokenOf(sandbox)
}

/** Tells if the lead would exceed the number of test leads. A lead that is one already is not counted again. */
export function exceedsTestLeads(
  world: ConversicaWorld,
  lead: Lead,
  known: LeadRecord | undefined,
): boolean {
  if (!isTestLead(lead, world.sandbox) || known?.isTestLead === true) return false
  return world.data.leads.by('testLead', 'yes').length >= world.behaviour('testLeadsMax')
}

/** 32-bit FNV-1a; the token only has to differ from sandbox to sandbox. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value >>> 0
}
