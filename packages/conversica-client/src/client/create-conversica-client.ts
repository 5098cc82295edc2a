import {
  type BasicCredentials,
  type ClientOperation,
  ClientOptionError,
  createTransport,
  requireBasicCredentials,
  toBasicAuthorization,
  type TransportOptions,
} from '@ensaio/client-kit'
import type { Paths, Schemas } from '@ensaio/contracts/conversica'
import { toConversicaError } from './to-conversica-error.ts'

/** A lead as Conversica takes it; the keys are the vendor's. */
export type Lead = Schemas['Lead']

/** What Conversica says when it has taken a lead. Its form is assumed and not checked: show it, do not act on it. */
export type LeadAccepted = Schemas['LeadAccepted']

/** Options of {@link createConversicaClient}. */
export interface ConversicaClientOptions
  extends
    BasicCredentials,
    Partial<
      Pick<
        TransportOptions,
        'baseUrl' | 'fetch' | 'timeoutMs' | 'totalTimeoutMs' | 'retry' | 'timing'
      >
    > {}

/** Options of one call. */
export interface CallOptions {
  /** Gives up the call, waits between attempts included; the call then rejects with the signal's reason. */
  readonly signal?: AbortSignal
}

/** Hands leads to Conversica. */
export interface ConversicaClient {
  readonly leads: {
    /**
     * Creates the lead if its `id` (together with `clientId`, if any) is new to Conversica, and updates it otherwise:
     * the vendor has one call for both. Repeating it does no harm, so it is retried.
     *
     * Throws {@link LeadRefusedError} for a lead that is wrong, UnauthorizedError for wrong credentials, and other
     * ClientErrors for whatever else goes wrong. It does not tell whether the lead was new, nor check its keys before.
     */
    save(lead: Lead, options?: CallOptions): Promise<LeadAccepted>
  }
}

const BASE_URL = 'https://integrations-api.conversica.com'

/** The vendor hands out no shorter user names. */
const USERNAME_CHARACTERS_MIN = 5

const saveLead: ClientOperation = {
  id: 'createOrUpdateLead',
  purpose: 'save the lead',
  idempotent: true,
}

/**
 * Makes a client of the Conversica API. It opens no connection and reads no environment; leads are only sent by `save`.
 *
 * @example
 * ```ts
 * import { createConversicaClient } from '@ensaio/conversica-client'
 *
 * const conversica = createConversicaClient({
 *   baseUrl: 'http://localhost:4403',
 *   username: 'main-conversica',
 *   password: 'main-conversica-password',
 * })
 * await conversica.leads.save({
 *   apiVersion: '7.2',
 *   id: 'lead-1001',
 *   firstName: 'Marta',
 *   email: 'marta.okafor@example.com',
 *   leadSource: 'Spring Webinar',
 *   repName: 'Tiago',
 * })
 * ```
 */
export function createConversicaClient(options: ConversicaClientOptions): ConversicaClient {
  const { username, password, ...transportOptions } = options
  requireCredentials({ username, password })
  const transport = createTransport<Paths>({
    baseUrl: BASE_URL,
    ...transportOptions,
    service: 'Conversica',
    headers: { authorization: toBasicAuthorization({ username, password }) },
    toError: toConversicaError,
  })
  return {
    leads: {
      save: (lead, { signal } = {}) =>
        transport.send(saveLead, (http) =>
          http.POST('/json/', { body: lead, ...(signal === undefined ? {} : { signal }) }),
        ),
    },
  }
}

function requireCredentials(credentials: BasicCredentials): void {
  const component = 'the Conversica client'
  requireBasicCredentials(component, credentials)
  const { length } = credentials.username
  if (length >= USERNAME_CHARACTERS_MIN) return
  throw new ClientOptionError(component, {
    option: 'username',
    problem: `has to have at least ${USERNAME_CHARACTERS_MIN} characters, but has ${length}`,
    advice: 'Pass the user name that Conversica handed out.',
  })
}
