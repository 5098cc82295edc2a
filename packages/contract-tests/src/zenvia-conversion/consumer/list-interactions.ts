// Prospects, found by every filter. What is not heeded finds somebody else, too.
import type { ProspectQuery } from '@ensaio/zenvia-conversion-client'
import { norte, paula } from '../account.ts'
import type { PartName, SampleIds } from '../samples.ts'
import { everybody, scenario } from '../states.ts'
import type { ConversionInteraction } from './conversion-interaction.ts'
import { nonsense, unauthorised, violation } from './refusals.ts'
import { prospects } from './shapes.ts'

const given = [scenario('empty'), everybody()]

/** A list and whom it has to find. */
interface Finding {
  /** Completes "prospects". */
  readonly description: string
  readonly asked: ProspectQuery | ((ids: SampleIds) => ProspectQuery)
  readonly query: Readonly<Record<string, string | readonly string[]>>
  readonly found: readonly PartName[]
}

const findings: readonly Finding[] = [
  { description: 'of the last 31 days', asked: {}, query: {}, found: ['ximena', 'dario', 'carla'] },
  {
    description: 'with a limit, of any age',
    asked: { limit: 100 },
    query: { limit: '100' },
    found: ['ximena', 'dario', 'carla', 'bruno'],
  },
  {
    description: 'on a page of the newest two',
    asked: { limit: 2 },
    query: { limit: '2' },
    found: ['ximena', 'dario'],
  },
  {
    description: 'created in a range',
    asked: { createdAfter: new Date('2026-02-19T00:00:00Z'), createdBefore: '2026-02-25' },
    query: { createdAfter: '2026-02-19T00:00:00.000Z', createdBefore: '2026-02-25' },
    found: ['carla'],
  },
  {
    description: 'created from an instant on, the instant included',
    asked: { createdAfter: '2026-02-25T15:00:00.000Z' },
    query: { createdAfter: '2026-02-25T15:00:00.000Z' },
    found: ['ximena', 'dario'],
  },
  {
    description: 'before one of them',
    asked: ({ dario }) => ({ before: dario, limit: 100 }),
    query: { before: '{dario}', limit: '100' },
    found: ['carla', 'bruno'],
  },
  {
    description: 'after one of them',
    asked: ({ dario }) => ({ after: dario, limit: 100 }),
    query: { after: '{dario}', limit: '100' },
    found: ['ximena'],
  },
  {
    description: 'in a state',
    asked: { status: 'archived', limit: 100 },
    query: { status: 'archived', limit: '100' },
    found: ['dario'],
  },
  {
    description: 'without an agent',
    asked: { withAgent: false, limit: 100 },
    query: { withAgent: 'false', limit: '100' },
    found: ['carla', 'bruno'],
  },
  {
    description: 'of an agent',
    asked: { agent: paula.id, limit: 100 },
    query: { agent: paula.id, limit: '100' },
    found: ['ximena', 'dario'],
  },
  {
    description: 'of a group and those below it',
    asked: { group: norte.id, limit: 100 },
    query: { group: norte.id, limit: '100' },
    found: ['bruno'],
  },
  {
    description: 'of a category',
    asked: { category: 'used', limit: 100 },
    query: { category: 'used', limit: '100' },
    found: ['bruno'],
  },
  {
    description: 'by a part of an email address',
    asked: { search: 'carla.dominguez', limit: 100 },
    query: { search: 'carla.dominguez', limit: '100' },
    found: ['carla'],
  },
  {
    description: 'by a phone number with its plus',
    asked: { phoneNumber: '+5491155550177', limit: 100 },
    query: { phoneNumber: '+5491155550177', limit: '100' },
    found: ['bruno'],
  },
  {
    description: 'claimed in a range',
    asked: { claimedAfter: '2026-02-25', claimedBefore: '2026-02-26', limit: 100 },
    query: { claimedAfter: '2026-02-25', claimedBefore: '2026-02-26', limit: '100' },
    found: ['dario'],
  },
  {
    description: 'transferred in a range',
    asked: { transferredAfter: '2026-02-24', transferredBefore: '2026-02-25', limit: 100 },
    query: { transferredAfter: '2026-02-24', transferredBefore: '2026-02-25', limit: '100' },
    found: ['carla'],
  },
  {
    description: 'claimed from a day on',
    asked: { claimedAfter: '2026-03-01', limit: 100 },
    query: { claimedAfter: '2026-03-01', limit: '100' },
    found: ['ximena'],
  },
  {
    description: 'transferred from a day on where there are none',
    asked: { transferredAfter: '2026-02-25', limit: 100 },
    query: { transferredAfter: '2026-02-25', limit: '100' },
    found: [],
  },
  {
    description: 'transferred up to a day where there are none',
    asked: { transferredBefore: '2026-02-24', limit: 100 },
    query: { transferredBefore: '2026-02-24', limit: '100' },
    found: [],
  },
  {
    description: 'by a number in their additional data',
    asked: { additionalData: ['budget>=1000'], limit: 100 },
    query: { 'additionalData[]': 'budget>=1000', limit: '100' },
    found: ['ximena'],
  },
  {
    description: 'by two conditions on their additional data',
    asked: { additionalData: ['budget>100', 'quoteState~ope'], limit: 100 },
    query: { 'additionalData[]': ['budget>100', 'quoteState~ope'], limit: '100' },
    found: ['carla'],
  },
  {
    description: 'where there are none',
    asked: { search: 'nobody-knows-me' },
    query: { search: 'nobody-knows-me' },
    found: [],
  },
]

/** Lists that are refused. JavaScript knows no types, so words that the compiler refuses are sent too. */
const refusals: readonly ConversionInteraction[] = [
  {
    description: 'prospects of a range whose end is before its start',
    given,
    call: (z) => z.prospects.list({ createdAfter: '2026-02-25', createdBefore: '2026-02-20' }),
    request: 'GET /prospects',
    query: { createdAfter: '2026-02-25', createdBefore: '2026-02-20' },
    answer: nonsense(),
  },
  {
    description: 'prospects of a range that is too long',
    given,
    call: (z) => z.prospects.list({ createdAfter: '2026-01-15', createdBefore: '2026-03-01' }),
    request: 'GET /prospects',
    query: { createdAfter: '2026-01-15', createdBefore: '2026-03-01' },
    answer: nonsense(),
  },
  {
    description: 'prospects from an instant that is too long ago',
    given,
    call: (z) => z.prospects.list({ createdAfter: '2026-01-16' }),
    request: 'GET /prospects',
    query: { createdAfter: '2026-01-16' },
    answer: nonsense(),
  },
  {
    description: 'prospects in an unknown state',
    given,
    call: (z) => z.prospects.list({ status: 'asleep' } as unknown as ProspectQuery),
    request: 'GET /prospects',
    query: { status: 'asleep' },
    answer: violation(/.*status.*/, 'query status must be equal to one of the allowed values'),
  },
  {
    description: 'more prospects than the limit allows',
    given,
    call: (z) => z.prospects.list({ limit: 5_001 }),
    request: 'GET /prospects',
    query: { limit: '5001' },
    answer: violation(/.*limit.*/, 'query limit must be <= 5000'),
  },
  {
    description: 'prospects with an unknown key',
    given,
    key: 'main-conversion-key-9',
    call: (z) => z.prospects.list(),
    request: 'GET /prospects',
    answer: unauthorised(),
  },
]

export const listInteractions: readonly ConversionInteraction[] = [
  ...findings.map(({ description, asked, query, found }): ConversionInteraction => ({
    description: `prospects ${description}`,
    given,
    call: (z, ids) => z.prospects.list(typeof asked === 'function' ? asked(ids) : asked),
    request: 'GET /prospects',
    query,
    answer: prospects(...found),
  })),
  {
    description: 'prospects as comma-separated values',
    given,
    call: (z) => z.prospects.listAsText('csv', { status: 'archived' }),
    request: 'GET /prospects',
    query: { status: 'archived', format: 'csv' },
    answer: { kind: 'text', contentType: 'text/csv' },
  },
  ...refusals,
]
