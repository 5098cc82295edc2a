import type { ZenviaConversionClient } from '@ensaio/zenvia-conversion-client'
import { belgrano, centro, paula, paulista } from '../account.ts'
import { samples, NOW, type SampleIds } from '../samples.ts'

/** The means to create the samples: requests, actions of the vendor's side, and time that passes. */
export interface Hands {
  readonly client: ZenviaConversionClient
  act(action: string, input: object): unknown
  /** Moves the sandbox clock on to this instant. */
  moveTo(instant: string): Promise<void>
}

/** The keys of what the samples has brought along. */
export type CreatedIds = Omit<{ readonly [Name in keyof SampleIds]: string }, 'subscription'>

/** Lets everybody go through their lives up to now. */
export async function createSamples(hands: Hands): Promise<CreatedIds> {
  const bruno = await createBruno(hands)
  const carla = await createCarla(hands)
  const dario = await createDario(hands)
  const others = await createXimena(hands)
  await hands.moveTo(NOW)
  return { bruno, carla, dario, ...others }
}

async function createBruno({ client, moveTo }: Hands): Promise<string> {
  const { created, source, firstName, lastName, phones, category, group } = samples.bruno
  await moveTo(created)
  const lead = { utmSource: source, firstName, lastName, phones, category, store: group }
  return (await client.leads.createVehicle(lead)).id
}

async function createCarla({ client, moveTo }: Hands): Promise<string> {
  const { created, source, firstName, lastName, emails } = samples.carla
  await moveTo(created)
  const lead = { utmSource: source, firstName, lastName, emails, store: belgrano.name }
  const { id } = await client.leads.createRealEstate(lead)
  await client.prospects.updateAdditionalData(id, { budget: 900, quoteState: 'open' })
  await moveTo('2026-02-24T15:00:00.000Z')
  await client.prospects.transfer(id, { group: paulista.id })
  return id
}

async function createDario({ act, moveTo }: Hands): Promise<string> {
  const { created, firstName, lastName, phones } = samples.dario
  await moveTo(created)
  const prospectId = arrive(act, { firstName, lastName, phone: phones[0], text: 'Busco repuestos' })
  await moveTo('2026-02-25T16:00:00.000Z')
  act('agentClaims', { prospectId, agentId: paula.id })
  act('agentRegistersInteraction', { prospectId, kind: 'message', text: '¿Cuáles?' })
  await moveTo('2026-02-26T15:00:00.000Z')
  act('agentArchives', { prospectId, reason: samples.dario.archivingReason })
  return prospectId
}

async function createXimena({
  client,
  act,
  moveTo,
}: Hands): Promise<Pick<CreatedIds, 'ximena' | 'quote' | 'note' | 'message'>> {
  const { created, firstName, lastName, phones, label } = samples.ximena
  await moveTo(created)
  const ximena = arrive(act, { firstName, lastName, phone: phones[0], text: 'Hola, busco un auto' })
  await moveTo('2026-03-02T13:10:00.000Z')
  act('agentClaims', { prospectId: ximena, agentId: paula.id })
  act('agentLabels', { prospectId: ximena, label })
  await client.prospects.updateAdditionalData(ximena, { budget: 1_500 })

  await moveTo('2026-03-02T13:30:00.000Z')
  const items = [{ quantity: 1, price: 18_500_000, concept: 'Ficta Brisa 2025' }]
  const quote = await client.quotes.create(ximena, { items })
  const note = { type: 'note', content: 'Wants a test drive' } as const
  const [noted] = await client.interactions.create(ximena, note)
  await moveTo('2026-03-02T14:00:00.000Z')
  const wrote = act('customerWrites', { prospectId: ximena, text: '¿Sigue disponible?' })
  return { ximena, quote: quote.id, note: noted?.id ?? '', message: keyIn(wrote, 'interactionId') }
}

function arrive(act: Hands['act'], person: object): string {
  const arrival = { channel: 'whatsapp', groupId: centro.id, ...person }
  return keyIn(act('prospectArrives', arrival), 'prospectId')
}

/** Returns a key from the result of an action. @throws Error when the result does not have it */
function keyIn(told: unknown, name: string): string {
  const value = new Map<string, unknown>(Object.entries(Object(told))).get(name)
  if (typeof value === 'string') return value
  throw new Error(`Failed to read what the action told: it has no ${name}.`)
}
