// Callers that keep their connections open, as proxies and clients do, and leave a node once it says so.
import { Agent, request } from 'node:http'

/** A request that a caller sends again and again. */
export interface CallersPlan {
  readonly count: number
  /** The addresses of the same server of several nodes: a caller asks the first until it says farewell, then the next. */
  readonly urls: readonly string[]
  readonly headers: Readonly<Record<string, string>>
  readonly bodyOf: (number: number) => string
}

export interface Callers {
  /** Ends the callers. Returns the number of answers, and what a caller does not expect. */
  end(): Promise<{ readonly answered: number; readonly failures: readonly string[] }>
}

export function startCallers({ count, urls, headers, bodyOf }: CallersPlan): Callers {
  let [isOver, sent, answered] = [false, 0, 0]
  const failures: string[] = []
  const call = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    let at = 0
    while (!isOver) {
      const answer = await post(urls[at] ?? '', { agent, headers, body: bodyOf((sent += 1)) })
      if (answer === 'refused' || answer.isLast) at = Math.min(at + 1, urls.length - 1)
      if (answer === 'refused') continue // nothing was sent
      answered += 1
      if (answer.outcome !== '200') failures.push(answer.outcome)
    }
    agent.destroy()
  }
  const calling = Promise.all(Array.from({ length: count }, call))
  return {
    end: async () => {
      isOver = true
      await calling
      return { answered, failures }
    },
  }
}

interface Answer {
  /** The status, or the code of the error. */
  readonly outcome: string
  /** True where no other request may use the connection. */
  readonly isLast: boolean
}

function post(
  url: string,
  {
    agent,
    headers,
    body,
  }: {
    readonly agent: Agent
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
  },
): Promise<Answer | 'refused'> {
  return new Promise((resolve) => {
    const sending = request(url, { method: 'POST', headers, agent }, (answer) => {
      const isLast = answer.headers.connection === 'close'
      answer.resume()
      answer.once('end', () => resolve({ outcome: String(answer.statusCode), isLast }))
      answer.once('error', ({ message }) => resolve({ outcome: message, isLast: true }))
    })
    sending.once('error', ({ code = '' }: NodeJS.ErrnoException) =>
      resolve(code === 'ECONNREFUSED' ? 'refused' : { outcome: code, isLast: true }),
    )
    sending.end(body)
  })
}
