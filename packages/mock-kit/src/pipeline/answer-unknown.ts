import type { Operation } from '@ensaio/contracts'
import type { Reply } from '../definition/reply.ts'
import { BrokenContractError } from '../errors/broken-contract-error.ts'
import { nearest } from '../text/nearest.ts'
import type { Exchange } from './exchange.ts'
import { basePathOf, fitsTemplate } from './path-template.ts'
import { toCheckable } from './checkable-reply.ts'

/**
 * Answers what no operation stands for: a document beside the API, a path that the vendor does not have, or a method
 * that the path does not take.
 */
export function answerUnknown(exchange: Exchange): Reply {
  const { mock, call } = exchange
  const { method, url } = call
  const { path } = url
  const document = method === 'GET' ? mock.documents[path] : undefined
  if (document !== undefined) return document()
  const basePath = basePathOf(mock.contract.document)
  const operations = Object.values(mock.contract.operations)
  exchange.warnings = hintsFor(`${method} ${path}`, operations, basePath)

  const here = operations.filter((operation) => fitsTemplate(`${basePath}${operation.path}`, path))
  const [first] = here
  if (first === undefined) {
    const reply = mock.problems.unknownPath({ method, path })
    return checked(
      `unknown path ${path}`,
      reply,
      mock.checker.checkUnknownPath(toCheckable(mock, reply)),
    )
  }
  const allowed = here.map((operation) => operation.method)
  const reply = mock.problems.methodNotAllowed({ method, allowed })
  const violations = mock.checker.checkOtherMethod(first.path, toCheckable(mock, reply))
  return checked(`${method} ${first.path}`, reply, violations)
}

function hintsFor(
  asked: string,
  operations: readonly Operation[],
  basePath: string,
): readonly string[] {
  const known = operations.map(({ method, path }) => `${method} ${basePath}${path}`)
  return nearest(asked, known).map((operation) => `Did you mean ${operation} ?`)
}

function checked(
  subject: string,
  reply: Reply,
  violations: BrokenContractError['violations'],
): Reply {
  if (violations.length > 0) throw new BrokenContractError(subject, violations)
  return reply
}
