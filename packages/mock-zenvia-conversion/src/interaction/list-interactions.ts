import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import type { IntegrationRecord } from '../auth/integration.ts'
import { groupIdsBelow } from '../auth/visibility.ts'
import type { ErrorReply } from '../errors/error-replies.ts'
import { readDateRange } from '../listing/date-range.ts'
import { createdPairOf, readListBounds } from '../listing/list-range.ts'
import type { ListQuery } from '../listing/list-range.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { InteractionRecord } from './interaction.ts'

/** The filters of both lists of interactions. */
interface InteractionQuery extends ListQuery {
  readonly agent?: string
  readonly status?: string
  readonly via?: readonly Schemas['InteractionMediumFilter'][]
}

type Medium = InteractionRecord['via']

/** The media that the filter `call` finds (assumed). */
const CALLS: readonly Medium[] = ['inboundCall', 'outboundCall', 'phoneCall']

/** Returns the interactions of all prospects that the caller sees, newest first. */
export function interactionsOfAll(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  query: InteractionQuery,
): readonly InteractionRecord[] | ErrorReply<400> {
  const bounds = readListBounds(world, query)
  if ('status' in bounds) return bounds
  const { interactions, prospects } = world.data
  const groupIds = groupIdsBelow(world, caller.groupId)
  const isWanted = toFilter(query)
  const isVisible = ({ prospectId }: InteractionRecord): boolean =>
    groupIds.has(prospects.get(prospectId)?.group.id ?? '')
  const where = (one: InteractionRecord): boolean => isWanted(one) && isVisible(one)
  return interactions.select('created', { ...bounds.range, limit: bounds.limit, where })
}

/** Returns the interactions of one prospect, oldest first. Any range of dates is allowed (assumed). */
export function interactionsOfOne(
  world: ZenviaConversionWorld,
  prospectId: string,
  query: InteractionQuery,
): readonly InteractionRecord[] | ErrorReply<400> {
  const dates = readDateRange(createdPairOf(query), undefined)
  if ('status' in dates) return dates
  const { from = -Infinity, until = Infinity } = dates
  const isWanted = toFilter(query)
  return world.data.interactions
    .by('prospect', prospectId)
    .filter((one) => one.createdAt >= from && one.createdAt <= until && isWanted(one))
    .sort((one, other) => (one.id < other.id ? -1 : 1))
}

function toFilter({
  agent,
  status,
  via,
}: InteractionQuery): (interaction: InteractionRecord) => boolean {
  const media =
    via && new Set<Medium>(via.flatMap((medium) => (medium === 'call' ? CALLS : medium)))
  return (interaction) =>
    (agent === undefined || interaction.agent?.id === agent) &&
    (status === undefined || interaction.status === status) &&
    (media === undefined || media.has(interaction.via))
}
