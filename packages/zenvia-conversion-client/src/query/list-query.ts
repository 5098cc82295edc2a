// What lists can be filtered by. The words are the vendor's; instants may be Dates, and older names are left out.
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

/** `additionalData` has two names on the wire, and the form of the answer is the client's affair. */
type OwnAffair = 'format' | 'additionalData' | 'additionalData[]'

type Filters<Query> = {
  readonly [
    Key in keyof Query as Key extends OlderName | OwnAffair ? never : Key
  ]: Key extends `${string}${'After' | 'Before'}` ? Instant : Query[Key]
}

/** A condition on a field of the additional data; `~` means "contains": `creditScore>=600`. */
export type AdditionalDataCondition = `${string}${'=' | '>=' | '>' | '<=' | '<' | '~'}${string}`

/** Which prospects of the groups that the key sees. */
export type ProspectQuery = Filters<WireQuery<'getProspects'>> & {
  /** Conditions on the additional data, all of which have to hold. */
  readonly additionalData?: readonly AdditionalDataCondition[]
}

/** Which interactions, of all prospects. */
export type InteractionQuery = Filters<WireQuery<'getInteractions'>>

/** Which interactions of one prospect. */
export type ProspectInteractionQuery = Filters<WireQuery<'getProspectInteractions'>>

/** Which quotes, of all prospects. */
export type QuoteQuery = Filters<WireQuery<'getQuotes'>>

/** Which quotes of one prospect. */
export type ProspectQuoteQuery = Filters<WireQuery<'getProspectQuotes'>>

/** The query of a list. */
export interface ListQueries {
  readonly getInteractions: InteractionQuery
  readonly getProspectInteractions: ProspectInteractionQuery
  readonly getProspectQuotes: ProspectQuoteQuery
  readonly getProspects: ProspectQuery
  readonly getQuotes: QuoteQuery
}
