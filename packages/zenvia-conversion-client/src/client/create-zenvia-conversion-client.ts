import {
  ClientOptionError,
  createTransport,
  defaultRetryPolicy,
  systemTiming,
  type TransportOptions,
} from '@ensaio/client-kit'
import type { Paths } from '@ensaio/contracts/zenvia-conversion'
import { toZenviaConversionError } from '../errors/to-zenvia-conversion-error.ts'
import { type ActAsUser, createActAsUser } from '../groups/act-as-user.ts'
import { type Agents, createAgents } from '../groups/agents.ts'
import { createCustomApps, type CustomApps } from '../groups/custom-apps.ts'
import { createGroups, type Groups } from '../groups/groups.ts'
import { createIndustries, type Industries } from '../groups/industries.ts'
import { createIntegrations, type Integrations } from '../groups/integration.ts'
import { createInteractions, type Interactions } from '../groups/interactions.ts'
import { createLeads, type Leads } from '../groups/leads.ts'
import { createMessaging, type Messaging } from '../groups/messaging.ts'
import { createNotifications, type Notifications } from '../groups/notifications.ts'
import { createProspects, type Prospects } from '../groups/prospects.ts'
import { createQuotes, type Quotes } from '../groups/quotes.ts'
import { createCall } from './call.ts'
import { heedRateLimit, WAIT_SECONDS_MAX } from './heed-rate-limit.ts'
import { keepKeyInBody } from './keep-key-in-body.ts'

/** Options of {@link createZenviaConversionClient}. */
export interface ZenviaConversionClientOptions extends Partial<
  Pick<TransportOptions, 'baseUrl' | 'fetch' | 'timeoutMs' | 'totalTimeoutMs' | 'retry' | 'timing'>
> {
  /** Issued where the app for API access is installed. No error shows it. */
  readonly apiKey: string
}

/**
 * All operations of Zenvia Conversion, by the groups of the vendor's reference.
 *
 * Calls throw BadRequestError for what the vendor takes for wrong, UnauthorizedError for the key, ScopeError for what
 * the key may not do, NotFoundError for what it does not see, ConflictError without a user to act as,
 * MessageForbiddenError for messages, ParameterError for what is not even sent, and other ClientErrors for whatever else
 * goes wrong. Reading is sent again when it fails for now, and so are the few writes that a repeat does no harm to.
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
  requireApiKey(apiKey)
  const transport = createTransport<Paths>({
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
    toError: toZenviaConversionError,
  })
  const call = createCall(transport)
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

/** A key is handed out, never made up; a blank in it comes from copying. Its value stays out of the words. */
function requireApiKey(apiKey: string): void {
  if (typeof apiKey === 'string' && /^\S+$/u.test(apiKey)) return
  throw new ClientOptionError('the Zenvia Conversion client', {
    option: 'apiKey',
    problem: 'has to be a text without blanks',
    advice:
      'Pass the key that the app for API access shows; an environment variable that is not set is a common cause.',
  })
}
