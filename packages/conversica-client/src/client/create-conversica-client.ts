import {
  type BasicCredentials,
  type ClientOptions,
  ClientOptionError,
  createCall,
  createTransport,
  requireBasicCredentials,
  toBasicAuthorization,
} from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/conversica'
import { toVendorError } from '../errors/to-vendor-error.ts'
import { createLeads, type Leads } from '../resources/leads.ts'
import { operations } from './operations.ts'

/** Options of {@link createConversicaClient}. */
export interface ConversicaClientOptions extends BasicCredentials, ClientOptions {}

/** All operations of Conversica. */
export interface ConversicaClient {
  readonly leads: Leads
}

const BASE_URL = 'https://integrations-api.conversica.com'

/** The vendor hands out no shorter user names. */
const USERNAME_CHARACTERS_MIN = 5

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
  const transport = createTransport({
    baseUrl: BASE_URL,
    ...transportOptions,
    service: 'Conversica',
    headers: { authorization: toBasicAuthorization({ username, password }) },
    toError: toVendorError,
  })
  const call = createCall<Operations>(transport, operations)
  return { leads: createLeads(call) }
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
