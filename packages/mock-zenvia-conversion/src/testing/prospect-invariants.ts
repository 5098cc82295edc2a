import { secondOf } from '../object-id.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** Lists the invariants that prospects of the world break; none when all is well. */
export function brokenInvariants(world: ZenviaConversionWorld): readonly string[] {
  return world.data.prospects
    .all()
    .flatMap((record) =>
      brokenBy(world, record).map((law) => `${record.id} (${record.status}): ${law}`),
    )
    .toArray()
}

function brokenBy(world: ZenviaConversionWorld, record: ProspectRecord): readonly string[] {
  const { status, agent, archivingReason, leads, userMade, createdAt } = record
  const [first] = leads
  const isFree = agent === undefined
  const quotes = world.data.quotes.by('prospect', record.id)
  const isInHand = !isFree && status !== 'archived'
  const laws = {
    'unclaimed has no agent': status !== 'unclaimed' || isFree,
    'without an agent it is unclaimed or archived':
      !isFree || status === 'unclaimed' || status === 'archived',
    'an agent has been assigned at some time': isFree === (record.assignedAt === undefined),
    'archived goes with a reason': (status === 'archived') === (archivingReason !== undefined),
    'a prospect in hand negotiates while a quote is pending':
      !isInHand || status === 'processing' || quotes.every((quote) => quote.status !== 'pending'),
    'there is a lead': first !== undefined,
    'leads are in order': leads.every(
      ({ created }, index) => index === 0 || created >= (leads[index - 1]?.created ?? ''),
    ),
    'the key tells the second of creation':
      secondOf(record.id) === Math.floor(createdAt / 1_000) * 1_000,
    'made by hand goes with its maker': userMade === (first?.createdBy !== undefined),
    'made by hand has no provider': !userMade || first?.providerKey === undefined,
    'each phone and email is a contact medium':
      record.phones.length + record.emails.length <= record.contactMediums.length,
  }
  return Object.entries(laws).flatMap(([law, holds]) => (holds ? [] : [law]))
}
