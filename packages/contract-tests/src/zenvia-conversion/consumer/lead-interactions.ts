// Leads on their way in.
import type { RetailLead } from '@ensaio/zenvia-conversion-client'
import { MatchersV3 } from '@pact-foundation/pact'
import { SECOND_KEY } from '../access.ts'
import { hernan, tigre } from '../account.ts'
import { everybody, minutesPassed, scenario, secondKey } from '../states.ts'
import type { ConversionInteraction } from './conversion-interaction.ts'
import { missingScope, nonsense, violation } from './refusals.ts'
import { inHand, interaction, json, moment, newProspect, prospect, someText } from './shapes.ts'

const { arrayContaining, like } = MatchersV3

const given = [scenario('empty'), everybody()]
const person = { firstName: 'Yara', lastName: 'Duarte', phones: ['+5491155550142'] }
const lead = { utmSource: 'newsletter4', ...person }
const fullLead = {
  ...lead,
  emails: ['yara.duarte@example.com'],
  utmMedium: 'email',
  utmCampaign: 'Autumn',
  provider: 'Webmotors',
  providerLeadId: 'wm-1',
  category: 'used',
  comments: 'Is the hatchback still there?',
  store: tigre.name,
  nin: [{ type: 'DNI', number: '23345223' }],
} as const
const car = {
  make: 'Ficta',
  model: 'Brisa',
  modelYear: '2025',
  condition: 'used',
  price: { amount: 18_500_000, currency: 'ars' },
} as const

const leadOf = (type: string, source = 'newsletter4') => ({
  created: moment(),
  source,
  utmSource: source,
  type,
})

const taken: readonly ConversionInteraction[] = [
  {
    description: 'a lead for a vehicle, with nearly every key',
    given,
    call: (z) => z.leads.createVehicle({ ...fullLead, product: car }),
    request: 'POST /lead/vehicle',
    body: { ...fullLead, product: car },
    answer: json(
      newProspect('Yara', {
        group: tigre.name,
        groupId: tigre.id,
        phones: person.phones,
        emails: fullLead.emails,
        category: 'used',
        leads: [{ ...leadOf('vehicle'), utmCampaign: 'Autumn', product: car }],
      }),
    ),
  },
  {
    description: 'a lead for retail, with the older name of its source',
    given,
    call: (z) => z.leads.createRetail({ ...person, source: 'billboard' }),
    request: 'POST /lead/retail',
    body: { ...person, source: 'billboard' },
    answer: json(newProspect('Yara', { leads: [leadOf('retail', 'billboard')] })),
  },
  {
    description: 'a lead for an insurance',
    given,
    call: (z) => z.leads.createInsurance({ ...lead, product: { detail: 'Full cover' } }),
    request: 'POST /lead/insurance',
    body: { ...lead, product: { detail: 'Full cover' } },
    answer: json(
      newProspect('Yara', {
        leads: [{ ...leadOf('insurance'), product: { detail: 'Full cover' } }],
      }),
    ),
  },
  {
    description: 'a lead for real estate',
    given,
    call: (z) =>
      z.leads.createRealEstate({ ...lead, product: { type: 'land', title: 'A meadow' } }),
    request: 'POST /lead/real-estate',
    body: { ...lead, product: { type: 'land', title: 'A meadow' } },
    answer: json(
      newProspect('Yara', {
        leads: [{ ...leadOf('realEstate'), product: { type: 'land', title: 'A meadow' } }],
      }),
    ),
  },
  {
    description: 'a lead for a saving plan, which names its agent',
    given,
    call: (z) =>
      z.leads.createSavingPlan({
        ...lead,
        agent: 'Hernán Quiroga',
        product: { brand: 'Ficta', goodType: 'vehicle' },
      }),
    request: 'POST /lead/saving-plan',
    body: { ...lead, agent: 'Hernán Quiroga', product: { brand: 'Ficta', goodType: 'vehicle' } },
    answer: json(
      newProspect('Yara', {
        status: inHand(),
        agent: like(hernan),
        leads: [{ ...leadOf('savingPlan'), product: { brand: 'Ficta', goodType: 'vehicle' } }],
      }),
    ),
  },
  {
    description: 'a lead of a prospect known by the phone, without the earlier leads',
    given,
    call: (z) => z.leads.createRetail({ utmSource: 'google', phones: ['+54 9 11 5555-0199'] }),
    request: 'POST /lead/retail',
    body: { utmSource: 'google', phones: ['+54 9 11 5555-0199'] },
    answer: json(prospect('ximena', { merged: true, leads: [leadOf('retail', 'google')] })),
  },
  {
    description: 'a lead with its history',
    given,
    call: (z) =>
      z.leads.createRetail({ ...lead, history: [{ type: 'note', content: 'Met at fair' }] }),
    request: 'POST /lead/retail',
    body: { ...lead, history: [{ type: 'note', content: 'Met at fair' }] },
    answer: json(
      newProspect('Yara', {
        interactions: [interaction({ via: 'other', output: { comment: 'Met at fair' } })],
      }),
    ),
  },
  {
    description: 'a lead outside business hours',
    given: [...given, minutesPassed(14 * 60)],
    call: (z) => z.leads.createRetail({ ...lead, store: 'Boreal Centro' }),
    request: 'POST /lead/retail',
    body: { ...lead, store: 'Boreal Centro' },
    answer: json(
      newProspect('Yara', { absenceMessage: someText('Ahora estamos fuera de horario.') }),
    ),
  },
]

const refused: readonly ConversionInteraction[] = [
  {
    description: 'a lead without a phone and an email',
    given,
    call: (z) => z.leads.createVehicle({ utmSource: 'google', firstName: 'Yara' }),
    request: 'POST /lead/vehicle',
    body: { utmSource: 'google', firstName: 'Yara' },
    answer: nonsense(),
  },
  {
    description: 'a lead without a source',
    given,
    // JavaScript knows no types.
    call: (z) => z.leads.createRetail({ ...person } as unknown as RetailLead),
    request: 'POST /lead/retail',
    body: person,
    answer: violation(/.*utmSource.*/, "body must have required property 'utmSource'"),
  },
  {
    description: 'a lead with a key that may only read prospects',
    given: [...given, secondKey({ scopes: ['prospects:read'] })],
    key: SECOND_KEY,
    call: (z) => z.leads.createRetail(lead),
    request: 'POST /lead/retail',
    body: lead,
    answer: missingScope('leads:write'),
  },
]

/** The fields of a lead. */
const words: readonly ConversionInteraction[] = [
  {
    description: 'the categories of leads',
    given,
    call: (z) => z.leads.categories(),
    request: 'GET /leads/categories',
    answer: json(arrayContaining('new', 'used'), ['new', 'used']),
  },
  {
    description: 'the defaults of leads',
    given,
    call: (z) => z.leads.defaults(),
    request: 'GET /leads/defaults',
    answer: json({ currency: someText('ars'), distance: 'km' }),
  },
]

export const leadInteractions: readonly ConversionInteraction[] = [...taken, ...refused, ...words]
