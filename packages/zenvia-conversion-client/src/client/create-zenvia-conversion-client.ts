import {
  type ClientOptions,
  createCall,
  createTransport,
  defaultRetryPolicy,
  requireToken,
  systemTiming,
} from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import { toVendorError } from '../errors/to-vendor-error.ts'
import { type ActAsUser, createActAsUser } from '../resources/act-as-user.ts'
import { type Agents, createAgents } from '../resources/agents.ts'
import { createCustomApps, type CustomApps } from '../resources/custom-apps.ts'
import { createGroups, type Groups } from '../resources/groups.ts'
import { createIndustries, type Industries } from '../resources/industries.ts'
import { createIntegrations, type Integrations } from '../resources/integration.ts'
import { createInteractions, type Interactions } from '../resources/interactions.ts'
import { createLeads, type Leads } from '../resources/leads.ts'
import { createMessaging, type Messaging } from '../resources/messaging.ts'
import { createNotifications, type Notifications } from '../resources/notifications.ts'
import { createProspects, type Prospects } from '../resources/prospects.ts'
import { createQuotes, type Quotes } from '../resources/quotes.ts'
import { heedRateLimit, WAIT_SECONDS_MAX } from './heed-rate-limit.ts'
import { keepKeyInBody } from './keep-key-in-body.ts'
import { operations } from './operations.ts'

/** Options of {@link createZenviaConversionClient}. */
export interface ZenviaConversionClientOptions extends ClientOptions {
  /** Issued where the app for API access is installed. No error shows it. */
  readonly apiKey: string
}

/**
 * All operations of Zenvia Conversion, by the groups of the vendor's reference.
 *
 * Calls throw BadRequestError for a refused request, UnauthorizedError for the key, ScopeError for a scope that the key
 * lacks, NotFoundError for a record that it does not see, ConflictError without a user to act as, MessageForbiddenError
 * for messages, ParameterError for a parameter that is not sent at all, and other ClientErrors for everything else.
 * Reads that fail temporarily are sent again, and so are the few writes that are idempotent.
 */
export interface ZenviaConversionClient {
  readonly actAsUser: ActAsUser
  readonly agents: Agents
  readonly customApps: CustomApps
  readonly groups: Groups
  readonly industries: Industries
  readonly integration: Integrations
  readonly interactions: Interactions
  readonly leads: Leads
  readonly messaging: Messaging
  readonly notifications: Notifications
  readonly prospects: Prospects
  readonly quotes: Quotes
}

const BASE_URL = 'https://conversion.zenvia.com/v1'

/** Without a limit, a list holds everything of 31 days. */
const TIMEOUT_MS = 30_000
/** Three attempts that all run out, and a minute of waiting for the rate limit. */
const TOTAL_TIMEOUT_MS = 180_000
/** The rate limit's window is a minute: within it, waiting helps for sure. */
const RETRY_AFTER_MS_MAX = WAIT_SECONDS_MAX * 1_000
/** Some 20,000 prospects with several leads each. */
const RESPONSE_BYTES_MAX = 64 * 1024 * 1024

/**
 * Makes a client of the Zenvia Conversion API. It opens no connection and reads no environment.
 *
 * @example
 * ```ts
 * import { createZenviaConversionClient } from '@ensaio/zenvia-conversion-client'
 *
 * const conversion = createZenviaConversionClient({
 *   baseUrl: 'http://localhost:4402/v1',
 *   apiKey: 'main-conversion-key',
 * })
 * const { id } = await conversion.leads.createVehicle({
 *   utmSource: 'google',
 *   firstName: 'Ximena',
 *   phones: ['+5491155550199'],
 *   product: { make: 'Ficta', model: 'Brisa' },
 * })
 * await conversion.interactions.create(id, { type: 'note', content: 'Wants a test drive.' })
 *
 * let open = 0
 * for await (const prospect of conversion.prospects.all({ createdAfter: '2026-01-01' }))
 *   if (prospect.status !== 'archived') open += 1
 * ```
 */
export function createZenviaConversionClient(
  options: ZenviaConversionClientOptions,
): ZenviaConversionClient {
  const {
    apiKey,
    timing = systemTiming,
    fetch = sendGlobally,
    retry,
    ...transportOptions
  } = options
  requireToken('the Zenvia Conversion client', {
    option: 'apiKey',
    value: apiKey,
    advice:
      'Pass the key that the app for API access shows; an environment variable that is not set is a common cause.',
  })
  const transport = createTransport({
    baseUrl: BASE_URL,
    timeoutMs: TIMEOUT_MS,
    totalTimeoutMs: TOTAL_TIMEOUT_MS,
    ...transportOptions,
    timing,
    fetch: heedRateLimit(keepKeyInBody(fetch), timing),
    retry: { ...defaultRetryPolicy, retryAfterMsMax: RETRY_AFTER_MS_MAX, ...retry },
    responseBytesMax: RESPONSE_BYTES_MAX,
    service: 'Zenvia Conversion',
    query: { 'api-key': apiKey },
    toError: toVendorError,
  })
  const call = createCall<Operations>(transport, operations)
  const now = () => timing.now()
  return {
    actAsUser: createActAsUser(call),
    agents: createAgents(call),
    customApps: createCustomApps(call, apiKey),
    groups: createGroups(call),
    industries: createIndustries(call),
    integration: createIntegrations(call),
    interactions: createInteractions(call, now),
    leads: createLeads(call),
    messaging: createMessaging(call),
    notifications: createNotifications(call),
    prospects: createProspects(call, now),
    quotes: createQuotes(call, now),
  }
}

function sendGlobally(request: Request): Promise<Response> {
  return globalThis.fetch(request)
}
