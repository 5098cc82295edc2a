// For tests only: a prospect as Zenvia Conversion shows it.
import type { Prospect } from '@ensaio/zenvia-conversion-client'

export const sampleProspect: Prospect = {
  id: 'p1',
  created: '2026-03-02T12:00:00.000Z',
  account: 'Boreal',
  accountId: 'a1',
  group: 'Norte',
  groupId: 'g1',
  status: 'new',
  firstName: 'Nina',
  emails: ['nina@example.com'],
  phones: ['+5511955550190'],
  leads: [
    { created: '2026-03-02T12:00:00.000Z', source: 'google', utmSource: 'google', type: 'vehicle' },
  ],
}
