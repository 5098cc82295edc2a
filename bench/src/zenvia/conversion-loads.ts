// The requests to Zenvia Conversion over HTTP: leads come in, prospects are listed.
import type { Load } from '../load/load.ts'

const KEY = 'api-key=main-conversion-key'

/** Few read large pages at once: more would only measure the queue. */
const PAGE_CONNECTIONS = 4

const LEAD_CONNECTIONS = 50

/** 20,000 people in all: most leads come from somebody new, as in life, and memory stays bounded. */
const PEOPLE_PER_CONNECTION = 400

export const CONVERSION_LOADS = {
  'conversion-page-1000': page('&limit=1000'),
  'conversion-filtered': page('&limit=1000&status=archived&withAgent=true'),
  'conversion-rare': page('&limit=1000&category=parts&status=unclaimed'),
  'conversion-lead': {
    connections: LEAD_CONNECTIONS,
    requests: (connection: number) =>
      Array.from({ length: PEOPLE_PER_CONNECTION }, (_, index) => ({
        method: 'POST' as const,
        path: `/v1/lead/retail?${KEY}`,
        headers: { 'content-type': 'application/json' },
        body: leadOf(connection * PEOPLE_PER_CONNECTION + index),
      })),
  },
} as const satisfies Readonly<Record<string, Load>>

function page(search: string): Load {
  const request = { method: 'GET', path: `/v1/prospects?${KEY}${search}`, headers: {} } as const
  return { connections: PAGE_CONNECTIONS, requests: () => [request] }
}

function leadOf(number: number): string {
  return JSON.stringify({
    utmSource: 'newsletter',
    utmMedium: 'email',
    utmCampaign: 'Spring Sale',
    firstName: 'Ilse',
    lastName: 'Brandão',
    phones: [`+55119${10_000_000 + number}`],
    emails: [`ilse.brandao.${number}@example.com`],
    category: 'parts',
    locality: 'Campinas',
    country: 'BR',
    comments: 'Would like to know whether it fits, and when it can be there.',
    providerLeadId: `form-${number}`,
    product: {
      make: 'Ficta',
      model: 'Roof rack',
      sku: 'RR-10',
      price: { amount: 950, currency: 'brl' },
    },
  })
}
