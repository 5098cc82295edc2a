// Finds what a recorded call is: an operation of a service, a webhook to a receiver, or another host's affair.
import type { Mock } from '@ensaio/mock-kit'
import type { Exchange } from './exchange.ts'
import { isBelow, split, targetOf } from './service-map.ts'
import type { Mapping, ServiceFinder, Target } from './service-map.ts'

/** The meaning of a recorded call. */
export type Meaning =
  | ({ readonly kind: 'call' } & Target)
  /** The webhook is one of these: several may go to one path. */
  | { readonly kind: 'webhook'; readonly mock: Mock; readonly names: readonly string[] }
  | { readonly kind: 'foreign' }

export interface TargetOptions {
  readonly mocks: readonly Mock[]
  readonly find: ServiceFinder
  /** Addresses that take webhooks. */
  readonly receivers: readonly Mapping[]
}

/** Returns the meaning of a call. */
export function meaningOf(exchange: Exchange, options: TargetOptions): Meaning {
  const { mocks, find } = options
  const { known, url } = exchange
  if (isPreflight(exchange)) return { kind: 'foreign' }
  const mock = mocks.find(({ service }) => service === known.service)
  if (mock !== undefined) {
    return known.webhook === undefined
      ? { kind: 'call', mock, ...split(targetOf(url)) }
      : { kind: 'webhook', mock, names: [known.webhook] }
  }
  const target = find(url)
  return target === undefined ? webhookOf(exchange, options) : { kind: 'call', ...target }
}

/** Browsers ask before they call; answering is the affair of whatever stands in front of the service. */
function isPreflight({ method, headers }: Exchange): boolean {
  return method === 'OPTIONS' && headers.get('access-control-request-method') !== null
}

function webhookOf({ url, method }: Exchange, { mocks, receivers }: TargetOptions): Meaning {
  const { path } = split(targetOf(url))
  const receiver = receivers.find((one) => isBelow(url, one.url))
  for (const mock of mocks) {
    if (receiver !== undefined && receiver.service !== mock.service) continue
    const webhooks = Object.values(mock.contract.webhooks).filter((one) => one.method === method)
    const usual = webhooks.filter(({ defaultPaths }) =>
      defaultPaths.some((end) => path.endsWith(end)),
    )
    const names = (usual.length > 0 || receiver === undefined ? usual : webhooks).map(
      ({ name }) => name,
    )
    if (names.length > 0) return { kind: 'webhook', mock, names }
  }
  return { kind: 'foreign' }
}
