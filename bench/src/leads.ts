// The leads that every server is sent: the same bytes for all.

/** Each connection has leads of its own; few enough that memory stays bounded. */
const LEADS_PER_CONNECTION = 8

/** The values of the leads' status, in turn, so that each update changes something, as real updates do. */
const LEAD_STATUSES = ['New', 'Contacted'] as const

const FIRST_NAMES = ['Ilse', 'Marta', 'Noor', 'Bruno', 'Sem', 'Amina', 'Henrik', 'Sunniva']

export const LEAD_PATH = '/json/'

/** The headers of every lead. */
export const LEAD_HEADERS: Readonly<Record<string, string>> = {
  authorization: `Basic ${btoa('main-conversica:main-conversica-password')}`,
  'content-type': 'application/json',
}

/** The bodies that one connection sends in turn, over and over: bodies of about 600 bytes. */
export function leadBodies(connection: number): readonly string[] {
  const first = 1_000 + connection * LEADS_PER_CONNECTION
  const numbers = Array.from({ length: LEADS_PER_CONNECTION }, (_, index) => first + index)
  return LEAD_STATUSES.flatMap((leadStatus) =>
    numbers.map((number) => JSON.stringify({ ...leadOf(number), leadStatus })),
  )
}

function leadOf(number: number): Readonly<Record<string, string | boolean>> {
  const firstName = FIRST_NAMES[number % FIRST_NAMES.length] ?? ''
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
