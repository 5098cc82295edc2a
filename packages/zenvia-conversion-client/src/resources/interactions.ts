import type { Call, CallOptions } from '@ensaio/client-kit'
import type { BodyOf } from '@ensaio/contracts'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { InteractionQuery, ProspectInteractionQuery } from '../query/list-query.ts'
import { toWireQuery } from '../query/to-wire-query.ts'
import { createListing, type Listing } from './listing.ts'
import type { Interaction, NewEvent } from './models.ts'

/** The ids that identify an interaction. */
export interface InteractionKey {
  readonly prospectId: string
  readonly interactionId: string
}

/** The progress of a message or a question. */
export type InteractionChanges = BodyOf<Operations['updateInteractionById']>

/** The events of prospects: messages, calls, notes, questions. */
export interface Interactions extends Listing<InteractionQuery, Interaction> {
  /** Interactions of one prospect, oldest first. */
  ofProspect(
    prospectId: string,
    query?: ProspectInteractionQuery,
    options?: CallOptions,
  ): Promise<readonly Interaction[]>
  get(place: InteractionKey, options?: CallOptions): Promise<Interaction>
  /** Records a call, a note, a message or a question. Nothing is sent to the prospect. */
  create(
    prospectId: string,
    event: NewEvent,
    options?: CallOptions,
  ): Promise<readonly Interaction[]>
  /** Records the progress of a message, or of a question. */
  update(
    place: InteractionKey,
    changes: InteractionChanges,
    options?: CallOptions,
  ): Promise<Interaction>
}

export function createInteractions(call: Call<Operations>, now: () => number): Interactions {
  const { json } = call
  return {
    ...createListing(call, { id: 'getInteractions', createdOf: ({ createdAt }) => createdAt, now }),
    ofProspect: async (prospectId, asked = {}, options) => {
      const query = toWireQuery('getProspectInteractions', asked)
      return json('getProspectInteractions', { path: { prospectId }, query }, options)
    },
    get: ({ prospectId, interactionId }, options) =>
      json('getInteractionById', { path: { prospectId, interactionId } }, options),
    create: (prospectId, body, options) =>
      json('createInteractionByProspectId', { path: { prospectId }, body }, options),
    update: ({ prospectId, interactionId }, body, options) =>
      json('updateInteractionById', { path: { prospectId, interactionId }, body }, options),
  }
}
