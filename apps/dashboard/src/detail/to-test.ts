import type { Entry, Service } from '../api/control-types.ts'
import { toReplay } from './to-curl.ts'

/**
 * Writes a test that sends the request of an entry to a sandbox of its own and expects the same status and body.
 *
 * @returns the text of a TypeScript file; `undefined` where the entry has no request with an answer
 */
export function toTest(entry: Entry, service: Service, start: TestStart): string | undefined {
  const replay = toReplay(entry, { ...service, baseUrl: '' })
  const { answer } = entry
  if (replay === undefined || answer === undefined) return undefined
  const { method, url, headers, body } = replay
  const init = [
    `    method: ${quote(method)},`,
    `    headers: ${JSON.stringify(headers)},`,
    ...(body === undefined ? [] : [`    body: ${quote(body)},`]),
  ]
  return `import { expect, test } from 'vitest'
import { startSandbox } from 'ensaio'

test(${quote(`${method} ${entry.operationId ?? url} answers ${answer.status}`)}, async () => {
  await using ensaio = await startSandbox(${JSON.stringify(toOptions(entry, start))})

  const response = await fetch(\`\${ensaio.urls[${quote(entry.service)}]}${escapeTemplate(url)}\`, {
${init.join('\n')}
  })

  expect(response.status).toBe(${answer.status})
})
`
}

/** The start of the sandbox that the entry is of. */
export interface TestStart {
  readonly scenario: string
  readonly seed: number
}

function toOptions({ service, at }: Entry, { scenario, seed }: TestStart) {
  return { only: [service], scenario, seed, clock: 'frozen', at }
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`
}

function escapeTemplate(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')
}
