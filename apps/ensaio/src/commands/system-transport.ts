// The edge from commands to the control plane. `fetch` and its classes take a process longer to load than all else that a command does.
import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import type { Transport, TransportAnswer } from '@ensaio/control-client'

/** Carries calls out over the HTTP of Node. */
export const overHttp: Transport = async (url, { body, ...options }) => {
  // An import would look at all that the module has, which loads what it has of fetch.
  const { request } = process.getBuiltinModule(
    url.protocol === 'https:' ? 'node:https' : 'node:http',
  )
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(url, options, resolve)
    sent.on('error', reject)
    sent.end(body)
  })
  const { statusCode: status = 0 } = answer
  return {
    status,
    ok: status >= 200 && status < 300,
    text: () => textOf(answer),
    get body() {
      // The two declarations of one class.
      return Readable.toWeb(answer) as unknown as TransportAnswer['body']
    },
  }
}

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = ''
  for await (const part of answer.setEncoding('utf8')) text += String(part)
  return text
}
