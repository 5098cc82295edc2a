/** A lead that Conversica takes. */
export const SAMPLE_LEAD = {
  apiVersion: '7.2',
  id: 'lead-1',
  firstName: 'Sally',
  email: 'sally+hot@example.com',
  leadSource: 'Web',
  repName: 'Tiago',
} as const
