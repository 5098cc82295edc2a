/** A lead that Conversica takes. */
export const SAMPLE_LEAD = {
  apiVersion: '7.2',
  id: 'lead-1',
  firstName: 'Sally',
  email: 'sally+hot@example.com',
  leadSource: 'Web',
  repName: 'Tiago',
} as const

/** Leads as fixtures have them, numbered from one on. */
export function numberedLeads(count: number, from = 0) {
  const { apiVersion: _version, ...lead } = SAMPLE_LEAD
  return Array.from({ length: count }, (_, index) => {
    const number = from + index
    return { ...lead, id: `lead-${number}`, email: `a${number}@example.com` }
  })
}
