import type { HostOptions } from '../host/host.ts'
import { portOf } from '../services.ts'
import type { ClusterSettings } from '../settings/cluster-settings.ts'

/** Returns the addresses of a node's ports, where its own host is not the one by which others reach it. */
export function advertised(cluster: ClusterSettings | undefined): Pick<HostOptions, 'addressOf'> {
  const base = URL.parse(cluster?.advertise ?? '')
  if (base === null) return {}
  const addressOf: HostOptions['addressOf'] = (bound, slug) => {
    const first = Number(base.port)
    // Ports that were mapped to others stay in their order.
    const port = base.port === '' ? bound : slug === undefined ? first : portOf(slug, first)
    return `http://${base.hostname}:${port}`
  }
  return { addressOf }
}
