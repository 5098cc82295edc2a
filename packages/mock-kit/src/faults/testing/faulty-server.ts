import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer, type Http2Bindings, type HttpBindings } from '@hono/node-server'
import { afterFault, beforeFault } from '../apply-request-fault.ts'
import type { BeforeFault } from '../request-effects.ts'
import type { Decided, RequestEffect } from '../fault-rule.ts'
import type { FaultTransport } from '../fault-transport.ts'
import { createManualTimers, type ManualTimers } from './manual-timers.ts'

export interface FaultyServer extends AsyncDisposable {
  readonly url: string
  readonly timers: ManualTimers
  /** Settles when the first request has come to its fault. */
  readonly arrived: Promise<void>
  /** The outcome of the first request before it would have been handled. */
  readonly before: Promise<BeforeFault>
}

export interface FaultyServerOptions {
  readonly body: string
  /** Set if the server puts its own Request and Response in the place of the global ones. */
  readonly overrideGlobalObjects: boolean
}

/** A real server on a free port of loopback, all of whose requests meet the one effect. */
export async function startFaultyServer(
  effect: Decided<RequestEffect>,
  options: FaultyServerOptions,
): Promise<FaultyServer> {
  const { body, overrideGlobalObjects } = options
  const timers = createManualTimers()
  const arrived = Promise.withResolvers<void>()
  const before = Promise.withResolvers<BeforeFault>()
  const faults = [{ ruleId: 'mine', effect }]

  const server = createAdaptorServer({
    overrideGlobalObjects,
    fetch: async (request, bindings) => {
      const context = { signal: request.signal, timers, transport: toTransport(bindings) }
      const pending = beforeFault(faults, context)
      arrived.resolve()
      before.resolve(pending)
      const outcome = await pending
      if (outcome.kind === 'answer') {
        const { status, headers, body: text } = outcome.answer
        return new Response(text ?? null, { status, headers })
      }
      if (outcome.kind === 'gone') return new Response(null)
      return afterFault(new Response(body), faults, context)
    },
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // a TCP server's address is always one of these
  return {
    url: `http://127.0.0.1:${port}/`,
    timers,
    arrived: arrived.promise,
    before: before.promise,
    [Symbol.asyncDispose]: async () => {
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

function toTransport({ outgoing }: HttpBindings | Http2Bindings): FaultTransport {
  return {
    reset: () => outgoing.socket?.resetAndDestroy(),
    close: () => outgoing.destroy(),
  }
}
