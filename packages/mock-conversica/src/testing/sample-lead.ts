import type { Lead } from '../lead/lead-record.ts'

/** A lead with the required keys, its persona as the address says. */
export function sampleLead(lead: Partial<Lead> = {}): Lead {
  return {
    apiVersion: '7.2',
    id: 'l1',
    firstName: 'Sally',
    email: 'sally+hot@example.com',
    leadSource: 'Autumn Fair',
    repName: 'John',
    ...lead,
  }
}
