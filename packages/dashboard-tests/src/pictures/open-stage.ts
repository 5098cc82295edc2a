import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startSandbox } from 'ensaio'
import type { RunningSandbox } from 'ensaio'

/** A sandbox for pictures: on the default ports, at a fixed instant, with a receiver that fails once. */
export interface Stage extends AsyncDisposable {
  readonly ensaio: RunningSandbox
  /** Calls to each service, one of them refused. */
  readonly calls: readonly (() => Promise<unknown>)[]
}

export async function openStage(): Promise<Stage> {
  const ensaio = await startSandbox({
    clock: 'frozen',
    at: '2026-03-02T09:00:00Z',
    portBase: 4400,
    scenario: { conversica: 'empty' },
  })
  let received = 0
  const receiver = createServer((incoming, outgoing) => {
    received += 1
    incoming.resume().on('end', () => outgoing.writeHead(received === 2 ? 503 : 200).end())
  }).listen(0, '127.0.0.1')
  await once(receiver, 'listening')
  const { port } = receiver.address() as AddressInfo // a TCP server that listens
  ensaio.sandbox.setEndpoints('conversica', { baseUrl: `http://127.0.0.1:${port}` })
  return {
    ensaio,
    calls: callsOf(ensaio),
    async [Symbol.asyncDispose]() {
      receiver.closeAllConnections()
      receiver.close()
      await ensaio.stop()
    },
  }
}

function callsOf({ urls, credentials }: RunningSandbox): Stage['calls'] {
  const { conversica, 'zenvia-chat': chat, 'zenvia-conversion': conversion } = urls
  const { username, password } = credentials.conversica
  const post = (url: string, body: unknown, more: Readonly<Record<string, string>> = {}) =>
    fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...more },
      body: JSON.stringify(body),
    })
  return [
    () => fetch(`${chat}/api/ms/external/reports?token=main-chat-token&data_type=channel`),
    () => fetch(`${chat}/api/ms/external/history?token=nobody`),
    () =>
      post(`${conversion}/v1/lead/retail?api-key=main-conversion-key`, {
        utmSource: 'google',
        firstName: 'Ana',
        phones: ['+54 9 11 5555-0142'],
      }),
    () =>
      post(
        `${conversica}/json/`,
        {
          apiVersion: '7.2',
          id: 'lead-1',
          firstName: 'Sally',
          email: 'sally+hot@example.com',
          leadSource: 'Spring Webinar',
          repName: 'Tiago',
        },
        { authorization: `Basic ${btoa(`${username}:${password}`)}` },
      ),
  ]
}
