// The settings by which processes share their sandboxes.
import type { GivenSettings } from './resolve-settings.ts'
import { isLoopback } from './is-loopback.ts'

export interface ClusterSettings {
  /** The URL of the database. */
  readonly store: string
  /** The address at which others reach this one; its port, where it has one, stands for the control plane's. @default that of the host */
  readonly advertise?: string
}

export function toClusterSettings(given: GivenSettings): { readonly cluster?: ClusterSettings } {
  const { store, advertise } = given
  if (store === undefined) return {}
  return { cluster: { store: store.value, ...(advertise && { advertise: advertise.value }) } }
}

const WILDCARDS: ReadonlySet<string> = new Set(['0.0.0.0', '::', '[::]'])

/** Lists the settings that do not go together. */
export function checkCluster(given: GivenSettings): readonly string[] {
  const { store, advertise, data, durable, tls, host, controlToken } = given
  if (store === undefined) {
    if (advertise === undefined) return []
    return [
      `${advertise.label} is for processes that share a store. Give --store, or leave it out.`,
    ]
  }
  const isOpen = host !== undefined && !isLoopback(host.value)
  return [
    ...[data, durable].flatMap((one) =>
      one === undefined || one.value === 'off'
        ? []
        : [
            `${one.label} and ${store.label} do not go together: the store keeps everything. Give one of them.`,
          ],
    ),
    ...(tls?.value === 'on'
      ? [
          `${tls.label} and ${store.label} do not go together: each node would have an authority of its own. Put a proxy with TLS before the nodes.`,
        ]
      : []),
    ...(isOpen && WILDCARDS.has(host.value) && advertise === undefined
      ? [
          `${host.label} is not an address at which other nodes reach this one. Give it by --advertise, such as http://10.0.0.7.`,
        ]
      : []),
    ...(isOpen && controlToken === undefined
      ? [
          `${host.label} needs a --control-token with ${store.label}: the same one for all nodes, since any of them answers. Give one.`,
        ]
      : []),
  ]
}

/** Tells the URLs of PostgreSQL, of which those to a socket name no host. */
export function isPostgresUrl(text: string): boolean {
  return /^postgres(?:ql)?:\/\/./.test(text)
}

/** Returns whether the text is an address without a path. */
export function isOriginOfHttp(text: string): boolean {
  const url = URL.parse(text)
  return url?.protocol === 'http:' && url.origin === text.replace(/\/$/, '')
}
