import { UsageError, defineCommand } from './command.ts'
import { EXIT_CODES } from './exit-codes.ts'
import { parseObject } from './parse-values.ts'
import { readInput } from './system-read-input.ts'

export const send = defineCommand({
  name: 'send',
  description: 'send a request to a service, with the credentials of the sandbox',
  args: ['<service>', '<path>'],
  flags: {
    method: { value: 'method', help: 'the method (default: GET, or POST with a body)' },
    body: { value: 'text', help: 'the body (- reads stdin)' },
    headers: { value: 'object', help: 'additional headers, as JSON' },
    withoutCredentials: { help: 'send only the credentials in the path and the headers' },
  },
  examples: [
    'ensaio send zenvia-chat /api/ms/external/history?limit=10',
    `ensaio send conversica /json/ --body '{"apiVersion":"7.2","id":"lead-1","firstName":"Sally","email":"sally@example.com","leadSource":"Web","repName":"Tiago"}'`,
  ],
  run: async ({ control, path }, [service, target], flags) => {
    const body = flags.body === '-' ? await readInput('-') : flags.body
    const data = await control.sendRequest({
      path,
      body: {
        service,
        path: target,
        method: flags.method ?? (body === undefined ? 'GET' : 'POST'),
        headers: {
          ...(body !== undefined && isJson(body) && { 'content-type': 'application/json' }),
          ...parseHeaders(flags.headers ?? '{}'),
        },
        ...(body !== undefined && { body }),
        credentials: flags.withoutCredentials !== true,
      },
    })
    const { entry = 'no entry', answer, error } = data
    if (answer === undefined)
      return { data, text: `No answer (${entry}): ${error}\n`, exitCode: EXIT_CODES.failed.code }
    return { data, text: `${answer.status} (${entry})\n${answer.body}\n` }
  },
})

/** Reads headers, names in lower case. @throws UsageError */
function parseHeaders(text: string): Readonly<Record<string, string>> {
  const headers = Object.entries(parseObject('--headers', text)).map(([name, value]) => {
    if (typeof value === 'string') return [name.toLowerCase(), value]
    throw new UsageError(
      `--headers: ${name} is ${JSON.stringify(value)}, which is not a text. Write it in quotes.`,
    )
  })
  return Object.fromEntries(headers) as Readonly<Record<string, string>>
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
