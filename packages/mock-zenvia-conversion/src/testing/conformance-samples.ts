// Requests that the mock accepts in the scenario `default`. They name records of its world, so they look them up.
import type { Sandbox } from '@ensaio/mock-kit'
import type { ConformanceOptions, Sample } from '@ensaio/mock-kit/conformance'
import { PAULA_ID } from '../account/account-agents.ts'
import { CENTRO_ID } from '../account/account-groups.ts'
import { zenviaConversionMock } from '../zenvia-conversion-mock.ts'

type Samples = NonNullable<ConformanceOptions['samples']>

/** A form with the file offer.pdf as its only part. */
const FORM: Sample = {
  contentType: 'multipart/form-data; boundary=part',
  body: [
    '--part',
    'Content-Disposition: form-data; name="file"; filename="offer.pdf"',
    'Content-Type: application/pdf',
    '',
    '%PDF-1.7',
    '--part--',
    '',
  ].join('\r\n'),
}

/** The operations whose requests the spec cannot show, because their paths name a record. */
export const conformanceSamples: Samples = {
  archiveProspectAsUser: ofProspect({ archivingReason: 'notInterested' }),
  createCSAT: ofProspect({ result: 5, comment: 'Quick and friendly' }),
  createInteractionByProspectId: ofProspect(
    { type: 'note', content: 'Comes on Saturday.' },
    { type: 'call', duration: 60_000 },
    { type: 'message', content: 'Hola' },
    { type: 'question', question: '¿Sigue en venta?' },
  ),
  deleteProspect: ofProspect(),
  getChannelsByProspectId: ofProspect(),
  getOrdersByProspect: ofProspect(),
  getProspectAdditionalFieldsById: ofProspect(),
  getProspectById: ofProspect(),
  getProspectInteractions: ofProspect(),
  getProspectQuotes: ofProspect(),
  labelProspect: ofProspect({ label: 'hot' }),
  newProspectQuote: ofProspect({ items: [{ quantity: 1, price: 100 }] }),
  sendFile: inConversation(FORM),
  sendMessage: inConversation({ body: { content: 'Hola' } }),
  sendTemplateMessage: inConversation({
    body: { key: '4c1d1f4e-3d0e-4a55-9c2b-0d9d1c7a0001' },
  }),
  transferProspect: ofProspect({ group: CENTRO_ID }),
  transferProspectAsUser: ofProspect({ group: CENTRO_ID }, { user: PAULA_ID }),
  updateAdditionalData: ofProspect({ quoteState: 'sold', reference: 12_345 }),
  updateProspectById: ofProspect({ label: 'hot' }, { archivingReason: 'converted' }),
  getAgentResponseTime: [{ path: { agentId: PAULA_ID } }],
  isAgentWorking: [{ path: { agentId: PAULA_ID } }],
  deprecatedGetArchivingReasons: [{ query: { agent: PAULA_ID } }],
  getGroupById: [{ path: { groupId: CENTRO_ID } }],
  getGroupResponseTime: [{ path: { groupId: CENTRO_ID } }],
  isGroupWorking: [{ path: { groupId: CENTRO_ID } }],
  getOnlineAgents: [{ path: { groupId: CENTRO_ID } }],
  getProspectsByPhoneNumber: [{ query: { phoneNumber: '+5491155550199' } }],
  getContactsSelection: (sandbox) => {
    const { id } = firstOf(sandbox.world(zenviaConversionMock).data.selections.all())
    return [{ path: { selectionId: id } }]
  },
  getInteractionById: (sandbox) => [{ path: writtenMessage(sandbox) }],
  updateInteractionById: (sandbox) => [
    { path: writtenMessage(sandbox), body: { type: 'message', status: 'read' } },
  ],
  getQuoteById: (sandbox) => [{ path: quotePath(sandbox) }],
  updateProspectQuote: (sandbox) => [
    { path: quotePath(sandbox), body: { status: 'accepted' } },
    { path: quotePath(sandbox), body: { status: 'rejected' } },
  ],
  // There is none to read or to deactivate at first: the use cases create one.
  deactivateSubscription: [],
  getActiveSubscriptionById: [],
  checkCredentials: ({ name }) => [{ query: { 'api-key': `${name}-conversion-key` } }],
  postEvent: ({ name }) => [
    { body: { event: 'opened', type: 'user', data: { apiKey: `${name}-conversion-key` } } },
  ],
}

/** Returns one sample for each of the bodies, about a prospect with an agent. */
function ofProspect(...bodies: readonly unknown[]): (sandbox: Sandbox) => readonly Sample[] {
  return (sandbox) => {
    const prospects = sandbox.world(zenviaConversionMock).data.prospects.all()
    const { id } = firstOf(prospects.filter(({ status }) => status === 'followUp'))
    const sample = { path: { prospectId: id } }
    return bodies.length === 0 ? [sample] : bodies.map((body) => ({ ...sample, body }))
  }
}

/** Returns a sample about a prospect who has just written. */
function inConversation(sample: Sample): (sandbox: Sandbox) => readonly Sample[] {
  return (sandbox) => {
    const { prospectId } = writtenMessage(sandbox)
    return [{ ...sample, path: { prospectId, channel: 'whatsapp' } }]
  }
}

function writtenMessage(sandbox: Sandbox): { prospectId: string; interactionId: string } {
  const prospects = sandbox.world(zenviaConversionMock).data.prospects.all()
  const { id } = firstOf(prospects.filter(({ phones }) => phones.length > 0))
  const input = { prospectId: id, text: 'Hola' }
  // As the action says.
  return sandbox.runAction('zenvia-conversion', 'customerWrites', input) as {
    prospectId: string
    interactionId: string
  }
}

function quotePath(sandbox: Sandbox): { prospectId: string; quoteId: string } {
  const { id, prospectId } = firstOf(sandbox.world(zenviaConversionMock).data.quotes.all())
  return { prospectId, quoteId: id }
}

function firstOf<Item>(items: IteratorObject<Item>): Item {
  const { value, done } = items.next()
  if (done === true) throw new Error('Failed to make a sample: the scenario holds no such thing.')
  return value
}
