// The filters of lists. The names are the vendor's; instants may be Dates, and older names are left out.
import type { QueryOf } from '@ensaio/contracts'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { Instant } from './instant.ts'

/** Lists with filters. */
export type ListId =
  | 'getInteractions'
  | 'getProspectInteractions'
  | 'getProspectQuotes'
  | 'getProspects'
  | 'getQuotes'

/** The parameters as they stand in the address. */
export type WireQuery<Id extends ListId> = QueryOf<Operations[Id]>

type OlderName = 'start' | 'end' | `${'claim' | 'transfer'}${'Start' | 'End'}`

/** `additionalData` has two names on the wire, and the client itself chooses the format of the response. */
type OwnAffair = 'format' | 'additionalData' | 'additionalData[]'

type Filters<Query> = {
  readonly [
    Key in keyof Query as Key extends OlderName | OwnAffair ? never : Key
  ]: Key extends `${string}${'After' | 'Before'}` ? Instant : Query[Key]
}

/** A condition on a field of the additional data; `~` means "contains": `creditScore>=600`. */
export type AdditionalDataCondition = `${string}${'=' | '>=' | '>' | '<=' | '<' | '~'}${string}`

/** The filters of prospects in the groups that the key sees. */
export type ProspectQuery = Filters<WireQuery<'getProspects'>> & {
  /** Conditions on the additional data, all of which have to hold. */
  readonly additionalData?: readonly AdditionalDataCondition[]
}

/** The filters of interactions of all prospects. */
export type InteractionQuery = Filters<WireQuery<'getInteractions'>>

/** The filters of one prospect's interactions. */
export type ProspectInteractionQuery = Filters<WireQuery<'getProspectInteractions'>>

/** The filters of quotes of all prospects. */
export type QuoteQuery = Filters<WireQuery<'getQuotes'>>

/** The filters of one prospect's quotes. */
export type ProspectQuoteQuery = Filters<WireQuery<'getProspectQuotes'>>

/** The query of a list. */
export interface ListQueries {
  readonly getInteractions: InteractionQuery
  readonly getProspectInteractions: ProspectInteractionQuery
  readonly getProspectQuotes: ProspectQuoteQuery
  readonly getProspects: ProspectQuery
  readonly getQuotes: QuoteQuery
}
