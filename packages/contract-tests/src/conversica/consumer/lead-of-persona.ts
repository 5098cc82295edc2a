import type { Lead } from '@ensaio/conversica-client'
import { leastLead } from './leads.ts'

/** The names that callbacks give to the leads of {@link leadOfPersona}. */
export const identity = { apiVersion: '7.2', id: 'crm-601', clientId: 'harbour-north' } as const

/** A lead that will behave as the persona does: its address names it. */
export function leadOfPersona(persona: string, keys: Partial<Lead> = {}): Lead {
  return { ...leastLead, ...identity, email: `renata+${persona}@example.com`, ...keys }
}
