import { startSandbox } from '../start-sandbox.ts'
import type { StartOptions } from '../settings/start-options.ts'
import type { RunningSandbox } from '../start-sandbox.ts'
import { SAMPLE_LEAD } from './sample-lead.ts'

/** A response of the control plane. */
interface ControlResponse<Body> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

/** A running sandbox and ways to call it over HTTP. */
export interface OpenSandbox extends RunningSandbox {
  /** Calls the control plane. */
  control<Body>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<ControlResponse<Body>>
  /** Sends Conversica a lead. */
  saveLead(lead?: Readonly<Record<string, unknown>>): Promise<Response>
}

/** The body of a refusal of the control plane. */
export interface Refused {
  readonly error: {
    readonly code: string
    readonly message: string
    readonly details?: readonly string[]
  }
}

const START = '2026-03-02T09:00:00.000Z'

/** Tests that open the same data again pass the same options over. */
const ignored = (): void => undefined

/** Opens a sandbox with a frozen clock and without leads. */
export async function openSandbox(options: StartOptions = {}): Promise<OpenSandbox> {
  const start = { clock: 'frozen', at: START, scenario: 'empty', warn: ignored } as const
  const running = await startSandbox({ ...start, ...options })
  const { username, password } = running.credentials.conversica
  return {
    ...running,
    control: async <Body>(
      method: string,
      path: string,
      body?: unknown,
      headers: Readonly<Record<string, string>> = {},
    ) => {
      const text = typeof body === 'string' ? body : JSON.stringify(body)
      const url = `${running.urls.control}${path}`
      const answer = await fetch(url, {
        method,
        headers,
        ...(text !== undefined && { body: text }),
      })
      const answered = await answer.text()
      return {
        status: answer.status,
        headers: answer.headers,
        // Each test says what it expects, and compares.
        body: (answered === '' ? undefined : JSON.parse(answered)) as Body,
      }
    },
    saveLead: (lead = {}) =>
      fetch(`${running.urls.conversica}/json/`, {
        method: 'POST',
        headers: {
          authorization: `Basic ${btoa(`${username}:${password}`)}`,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ ...SAMPLE_LEAD, ...lead }),
      }),
  }
}
