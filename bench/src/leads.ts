// The leads that every server is sent: the same bytes for all.

/** The first request about a lead creates it, all others update it: state is real, and memory stays bounded. */
const LEADS = 200

const FIRST_NAMES = ['Ilse', 'Marta', 'Noor', 'Bruno', 'Sem', 'Amina', 'Henrik', 'Sunniva']

export const LEAD_PATH = '/json/'

/** What goes with every lead. */
export const LEAD_HEADERS: Readonly<Record<string, string>> = {
  authorization: `Basic ${btoa('main-conversica:main-conversica-password')}`,
  'content-type': 'application/json',
}

/** Request bodies of about 600 bytes, in the order in which they are sent. */
export function leadBodies(): readonly string[] {
  return Array.from({ length: LEADS }, (_, index) => JSON.stringify(leadOf(index)))
}

function leadOf(index: number): Readonly<Record<string, string | boolean>> {
  const firstName = FIRST_NAMES[index % FIRST_NAMES.length] ?? ''
  const number = 1_000 + index
  return {
    apiVersion: '7.2',
    id: `lead-${number}`,
    clientId: 'branch-07',
    conversationId: 'Spring Webinar Follow-up',
    firstName,
    lastName: 'Brandão',
    email: `${firstName.toLowerCase()}.${number}@example.com`,
    homePhone: `+1555555${number}`,
    cellPhone: `+1555556${number}`,
    address: '12 Orchard Lane',
    city: 'Springfield',
    state: 'OR',
    zip: '97477',
    leadSource: 'Spring Webinar',
    leadType: 'Web Form',
    leadStatus: 'New',
    date: '2026-03-02T14:05:00Z',
    repId: 'rep-31',
    repName: 'Tiago',
    repEmail: 'tiago@example.com',
    optOut: false,
    smsOptIn: true,
    smsOptOut: false,
    stopMessaging: false,
    skipToFollowup: false,
  }
}
