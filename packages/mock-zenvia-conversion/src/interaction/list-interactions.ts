import type { IntegrationRecord } from '../auth/integration.ts'
import { groupIdsBelow } from '../auth/visibility.ts'
import type { Refusal } from '../errors/error-replies.ts'
import { readSpan } from '../listing/date-range.ts'
import { createdPairOf, listPartOf } from '../listing/list-range.ts'
import type { ListQuery } from '../listing/list-range.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { InteractionRecord } from './interaction.ts'

/** The filters of both lists of interactions. */
interface InteractionQuery extends ListQuery {
  readonly agent?: string
  readonly status?: string
  readonly via?: readonly string[]
}

/** Interactions of all prospects that the caller sees, newest first. */
export function interactionsOfAll(
  world: ZenviaConversionWorld,
  caller: IntegrationRecord,
  query: InteractionQuery,
): readonly InteractionRecord[] | Refusal<400> {
  const part = listPartOf(world, query)
  if ('status' in part) return part
  const { interactions, prospects } = world.data
  const groupIds = groupIdsBelow(world, caller.groupId)
  const isWanted = toFilter(query)
  const isVisible = ({ prospectId }: InteractionRecord): boolean =>
    groupIds.has(prospects.get(prospectId)?.group.id ?? '')
  const where = (one: InteractionRecord): boolean => isWanted(one) && isVisible(one)
  return interactions.select('created', { ...part.range, limit: part.limit, where })
}

/** Interactions of one prospect, oldest first; any span of time will do (assumed). */
export function interactionsOfOne(
  world: ZenviaConversionWorld,
  prospectId: string,
  query: InteractionQuery,
): readonly InteractionRecord[] | Refusal<400> {
  const span = readSpan(createdPairOf(query), undefined)
  if ('status' in span) return span
  const { from = -Infinity, until = Infinity } = span
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
  const media = via === undefined ? undefined : new Set<string>(via)
  return (interaction) =>
    (agent === undefined || interaction.agent?.id === agent) &&
    (status === undefined || interaction.status === status) &&
    (media === undefined || media.has(interaction.via))
}
