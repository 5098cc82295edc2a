import type { ZenviaConversionClient } from '@ensaio/zenvia-conversion-client'
import { belgrano, centro, paula, paulista } from '../account.ts'
import { cast, NOW, type SampleIds } from '../cast.ts'

/** How the cast is put into the account: by requests, by what happens on the vendor's side, and by time that passes. */
export interface Hands {
  readonly client: ZenviaConversionClient
  act(action: string, input: object): unknown
  /** Moves the sandbox clock on to this instant. */
  moveTo(instant: string): Promise<void>
}

/** The keys of what the cast has brought along. */
export type CastIds = Omit<{ readonly [Name in keyof SampleIds]: string }, 'subscription'>

/** Lets everybody go through their lives up to now. */
export async function putOnCast(hands: Hands): Promise<CastIds> {
  const bruno = await putOnBruno(hands)
  const carla = await putOnCarla(hands)
  const dario = await putOnDario(hands)
  const others = await putOnXimena(hands)
  await hands.moveTo(NOW)
  return { bruno, carla, dario, ...others }
}

async function putOnBruno({ client, moveTo }: Hands): Promise<string> {
  const { created, source, firstName, lastName, phones, category, group } = cast.bruno
  await moveTo(created)
  const lead = { utmSource: source, firstName, lastName, phones, category, store: group }
  return (await client.leads.createVehicle(lead)).id
}

async function putOnCarla({ client, moveTo }: Hands): Promise<string> {
  const { created, source, firstName, lastName, emails } = cast.carla
  await moveTo(created)
  const lead = { utmSource: source, firstName, lastName, emails, store: belgrano.name }
  const { id } = await client.leads.createRealEstate(lead)
  await client.prospects.updateAdditionalData(id, { budget: 900, quoteState: 'open' })
  await moveTo('2026-02-24T15:00:00.000Z')
  await client.prospects.transfer(id, { group: paulista.id })
  return id
}

async function putOnDario({ act, moveTo }: Hands): Promise<string> {
  const { created, firstName, lastName, phones } = cast.dario
  await moveTo(created)
  const prospectId = arrive(act, { firstName, lastName, phone: phones[0], text: 'Busco repuestos' })
  await moveTo('2026-02-25T16:00:00.000Z')
  act('agentClaims', { prospectId, agentId: paula.id })
  act('agentRegistersInteraction', { prospectId, kind: 'message', text: '¿Cuáles?' })
  await moveTo('2026-02-26T15:00:00.000Z')
  act('agentArchives', { prospectId, reason: cast.dario.archivingReason })
  return prospectId
}

async function putOnXimena({
  client,
  act,
  moveTo,
}: Hands): Promise<Pick<CastIds, 'ximena' | 'quote' | 'note' | 'message'>> {
  const { created, firstName, lastName, phones, label } = cast.ximena
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

/** What an action has told. @throws Error where it has not */
function keyIn(told: unknown, name: string): string {
  const value = new Map<string, unknown>(Object.entries(Object(told))).get(name)
  if (typeof value === 'string') return value
  throw new Error(`Failed to read what the action told: it has no ${name}.`)
}
