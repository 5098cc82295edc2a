import type { Lead } from '@ensaio/conversica-client'

/** The keys that every lead needs. */
export const leastLead: Lead = {
  apiVersion: '7.2',
  id: 'crm-501',
  firstName: 'Renata',
  email: 'renata.kowal@example.com',
  leadSource: 'Boat Show',
  repName: 'Oskar',
}

/** Every key that does not belong to one trade or to an older version. */
export const fullLead: Lead = {
  ...leastLead,
  id: 'crm-502',
  clientId: 'harbour-north',
  conversationId: 'Boat Show Follow-up',
  lastName: 'Kowal',
  homePhone: '+15555550151',
  workPhone: '+15555550152',
  cellPhone: '+15555550153',
  address: '4 Quay Street',
  city: 'Port Ellis',
  state: 'WA',
  zip: '00842',
  leadType: 'Web Form',
  leadStatus: 'New',
  date: '2026-03-01T16:20:00Z',
  repId: 'rep-9',
  repEmail: 'oskar@example.com',
  optOut: false,
  smsOptIn: true,
  smsOptOut: false,
  stopMessaging: false,
  skipToFollowup: false,
}

export const automotiveLead: Lead = {
  ...leastLead,
  id: 'crm-503',
  leadSubStatus: 'Waiting for Call',
  appointmentStatus: 'Scheduled',
  appointmentDate: '2026-03-09T16:30:00+00:00',
  bdcRepId: 'bdc-2',
  bdcRepName: 'Ines',
  bdcRepEmail: 'ines@example.com',
  serviceRepId: 'svc-4',
  serviceRepName: 'Pavel',
  serviceRepEmail: 'pavel@example.com',
  year: '2027',
  make: 'Ficta',
  model: 'Roadster',
  vin: 'ENSAIO00000000002',
}

/** From a customer whose client still speaks 7.1. */
export const olderLead: Lead = {
  ...leastLead,
  apiVersion: '7.1',
  id: 'crm-504',
  altEmail: 'renata@home.example.com',
  homeEmail: 'renata@home.example.com',
  workEmail: 'renata@work.example.com',
  altRepId: 'rep-10',
  altRepName: 'Maja',
  altRepEmail: 'maja@example.com',
}
