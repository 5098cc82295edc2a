import { once } from 'node:events'
import type { Mock } from '@ensaio/mock-kit'
import { systemNow } from '@ensaio/mock-kit'
import { toHar } from '../../control/har.ts'
import { listen } from '../../host/system-listen.ts'
import { writeReport } from '../../report/system-write-report.ts'
import { VERSION } from '../../version.ts'
import type { Exchange } from '../exchange.ts'
import { readHar } from '../read-har.ts'
import { createRecordingProxy } from './recording-proxy.ts'

/** The proxy that `--proxy` asks for. */
export interface ProxySettings {
  /** The address of the real service, without a trailing slash. */
  readonly target: string
  readonly service: string
  /** 0 lets the system choose. */
  readonly port: number
  /** The HAR file that the calls are written to. */
  readonly record?: string
}

/** The process around the proxy. */
export interface ProxyProcess {
  readonly print: (text: string) => void
  /** Returns a signal that is aborted when the user has had enough. */
  readonly hearStop: () => AbortSignal
}

/** Records calls until the user stops it, and returns them. @throws PortError, ReportError */
export async function recordByProxy(
  { target, service, port, record }: ProxySettings,
  mock: Mock,
  { print, hearStop }: ProxyProcess,
): Promise<readonly Exchange[]> {
  const proxy = createRecordingProxy({ mock, target, send: fetch, now: systemNow })
  const stop = hearStop()
  const open = await listen({
    name: 'the proxy',
    host: '127.0.0.1',
    port,
    fetch: proxy.fetch,
  })
  print(
    `Recording calls of ${service} at http://127.0.0.1:${open.port}, forwarded to ${target}. Stop with Ctrl-C to see the report.\n`,
  )
  if (!stop.aborted) await once(stop, 'abort')
  await open.close()
  const har = JSON.stringify(
    toHar(proxy.entries, {
      version: VERSION,
      baseUrlOf: () => target,
      deliveryOf: () => undefined,
    }),
  )
  if (record !== undefined) writeReport('--record', record, har)
  return readHar('the proxy', har)
}
