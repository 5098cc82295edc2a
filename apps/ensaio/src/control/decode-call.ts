import { createChecker } from '@ensaio/contracts'
import type { HeaderReader, Operation } from '@ensaio/contracts'
import { controlContract } from '@ensaio/contracts/control'
import { didYouMean, pathParametersOf } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import type { ControlCall } from './control-context.ts'
import { describeWithHint } from './describe-with-hint.ts'
import { readText } from './read-text.ts'

/** One for the process, however many sandboxes tests start: it keeps nothing but what it has compiled. */
export const controlChecker = createChecker(controlContract)

/** A call of the control plane, not yet read. */
interface CallParts {
  /** Still percent-encoded. */
  readonly pathParameters: Readonly<Record<string, string>>
  /** The raw query, without the question mark. */
  readonly search: string
  readonly headers: Headers
  /** Empty for none. */
  readonly text: string
}

type DecodedCall = ControlCall<unknown> & { readonly headers: Readonly<Record<string, unknown>> }

/** A request's parts by the spec. @throws ControlRefusalError listing every violation */
export async function decodeCall(operation: Operation, request: Request): Promise<DecodedCall> {
  const { pathname, search } = new URL(request.url)
  return decodeParts(operation, {
    pathParameters: pathParametersOf(operation.path, pathname),
    search: search.slice(1),
    headers: request.headers,
    text: operation.requestBody === undefined ? '' : await readText(request),
  })
}

/** @throws ControlRefusalError listing every violation */
export function decodeParts(operation: Operation, parts: CallParts): DecodedCall {
  const { pathParameters, search, headers, text } = parts
  const decoded = controlChecker.decodeRequest(operation.id, {
    pathParameters,
    search,
    headers: readAsJson(headers),
    body: text === '' ? null : text,
  })
  const strays = strayParameters(operation, new URLSearchParams(search))
  // Decoded by the operation's own contract: the handler's types are generated from the same.
  if (decoded.ok && strays.length === 0) return decoded as typeof decoded & ControlCall<unknown>
  const violations = decoded.ok ? [] : decoded.violations
  const details = [...violations.map(describeWithHint), ...strays]
  throw new ControlRefusalError({
    status: 400,
    code: 'SANDBOX_REQUEST_INVALID',
    message: `Failed to carry out ${operation.id}: ${details.join('; ')}. Fix ${details.length === 1 ? 'it' : 'them'} and retry.`,
    details,
  })
}

/** A filter that is spelt wrongly would show everything, as if it fitted. Where there is none, none can be meant. */
function strayParameters({ parameters }: Operation, query: URLSearchParams): readonly string[] {
  const known = parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  if (known.length === 0) return []
  return [...new Set(query.keys())]
    .filter((name) => !known.includes(name))
    .map((name) => `query ${name}: expected no such parameter (${didYouMean(name, known)})`)
}

/** Every body is JSON, whatever it says: `curl -d` calls all that it sends a form. */
function readAsJson(headers: Headers): HeaderReader {
  return {
    get: (name) => (name.toLowerCase() === 'content-type' ? 'application/json' : headers.get(name)),
  }
}
