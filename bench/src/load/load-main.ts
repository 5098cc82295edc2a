// Loads a server for a while and prints the result: a process of its own, so that it measures nobody but the server.
import autocannon from 'autocannon'
import type { LoadResult } from './load-result.ts'
import { LOADS } from './loads.ts'
import type { LoadName } from './loads.ts'

const [url = '', seconds, name] = process.argv.slice(2)
const load = LOADS[name as LoadName] // written by run-load.ts
stayAwake()
let connections = 0
const result = await autocannon({
  url,
  connections: load.connections,
  duration: Number(seconds),
  requests: load.requests(0),
  setupClient: (client) => client.setRequests(load.requests(connections++)),
})
const { non2xx, errors, timeouts, latency, duration } = result
const requests = result['2xx']
if (requests === 0 || non2xx + errors + timeouts > 0) {
  console.error(
    `${requests} answers were 2xx, ${non2xx} others, ${errors} errors, ${timeouts} timeouts`,
  )
  process.exitCode = 1
}
const figures: LoadResult = {
  requests,
  requestsPerSecond: requests / duration,
  p50Ms: latency.p50,
  p99Ms: latency.p99,
}
console.log(JSON.stringify(figures))
process.exit()

/**
 * Never lets this process sleep. A server that is slower than the load would have to wake it for each answer, which on a
 * virtual machine costs more than many an answer: 20 us were measured. The fastest server would not, and nobody's
 * figures would be comparable.
 */
function stayAwake(): void {
  setImmediate(stayAwake)
}
