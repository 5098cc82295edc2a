// What happened, each with where it differs from an expectation.
import type { Schemas } from '@ensaio/contracts/control'
import { differencesIn, toPathTest } from '@ensaio/mock-kit'
import type { RequestEntry, Sandbox } from '@ensaio/mock-kit'

/** A request or a delivery. It matches where there are no differences. */
export type Candidate = Schemas['NearMiss']

/** Compares all requests that the journal knows, oldest first. */
export function requestCandidates(
  sandbox: Sandbox,
  match: Schemas['RequestMatch'],
): readonly Candidate[] {
  return sandbox.journal
    .list()
    .filter((entry) => entry.kind === 'request')
    .map((entry) => ({ id: entry.id, differences: differencesOf(sandbox, match, entry) }))
}

function differencesOf(
  sandbox: Sandbox,
  { path, query = {}, headers = {}, body, method, ...plain }: Schemas['RequestMatch'],
  { service, operationId, request, answer }: RequestEntry,
): Candidate['differences'] {
  const [pathname = '', search = ''] = request.url.split('?', 2)
  const { basePath } = sandbox.mock(service).server
  const isPath = path === undefined || toPathTest(path)(pathname, basePath)
  const received = { service, operationId, status: answer?.status }
  const wantedHeaders = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])
  return [
    ...Object.entries(plain).flatMap(([name, value]) =>
      differencesIn(name, value, received[name as keyof typeof received]),
    ),
    ...(method === undefined ? [] : differencesIn('method', method.toUpperCase(), request.method)),
    ...(isPath ? [] : [{ where: 'path', expected: path, received: pathname }]),
    ...differencesIn('query', query, Object.fromEntries(new URLSearchParams(search))),
    ...differencesIn('headers', Object.fromEntries(wantedHeaders), request.headers),
    ...(body === undefined ? [] : differencesIn('body', body, parsed(request.body))),
  ]
}

/** Compares all deliveries that the outboxes know, oldest first. */
export function deliveryCandidates(
  sandbox: Sandbox,
  { body, ...plain }: Schemas['ExpectedDelivery'],
): readonly Candidate[] {
  return sandbox.deliveries().map((delivery) => {
    const { id, service, webhook, target, subject, status } = delivery
    const received = { service, webhook, target, subject, status }
    const shownBody = sandbox.withoutSecrets(service, delivery.body)
    return {
      id,
      differences: [
        ...Object.entries(plain).flatMap(([name, value]) =>
          differencesIn(name, value, received[name as keyof typeof received]),
        ),
        ...(body === undefined ? [] : differencesIn('body', body, parsed(shownBody))),
      ],
    }
  })
}

/** The body as JSON; as text where it is none. */
function parsed(body: string | undefined): unknown {
  if (body === undefined) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return body // not JSON: nothing but the same text matches
  }
}
