import { openPostgresStore } from '../system-postgres-store.ts'
import { addresses } from './leases.ts'
import { createPostgresCluster } from './system-postgres-cluster.ts'
import { startPostgresProxy } from './system-postgres-proxy.ts'

/** Opens a store behind a proxy, and the same one without. */
export async function openBoth(serverUrl: string, ttlMs = 60_000) {
  const cluster = await createPostgresCluster(serverUrl)
  const proxy = await startPostgresProxy(cluster.database.url)
  const warnings: string[] = []
  const store = await openPostgresStore({
    url: proxy.url,
    ttlMs,
    warn: (text) => void warnings.push(text),
  })
  const node = await store.join(addresses)
  const other = await cluster.open({ ttlMs }).join(addresses)
  return {
    cluster,
    proxy,
    node,
    other,
    warnings,
    [Symbol.asyncDispose]: async () => {
      await store.close()
      await proxy[Symbol.asyncDispose]()
      await cluster[Symbol.asyncDispose]()
    },
  }
}
