import type { OpenApiDocument } from '../contract/open-api-document.ts'
import { resolve } from '../spec/located.ts'
import type { Part } from '../spec/walk-spec.ts'

/** Returns the pointers of every part that an operation is made of: below it, its path's parameters, and what they refer to. */
export type Reach = (operation: Part) => ReadonlySet<string>

/** Prepares the reach of the operations of one document. */
export function createReach(document: OpenApiDocument, parts: readonly Part[]): Reach {
  const byPointer = new Map(parts.map((part) => [part.pointer, part]))
  const childrenOf = Object.groupBy(parts, ({ parent }) => parent?.pointer ?? '')
  return (operation) => {
    const reached = new Set<string>()
    const open = [operation, ...pathParameters(childrenOf, operation)]
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      const { pointer, value } = part
      if (reached.has(pointer)) continue
      reached.add(pointer)
      const ref = value['$ref']
      const target =
        typeof ref === 'string' && byPointer.get(resolve(document, ref, pointer).pointer)
      open.push(...(childrenOf[pointer] ?? []), ...(target ? [target] : []))
    }
    return reached
  }
}

function pathParameters(
  childrenOf: Readonly<Partial<Record<string, readonly Part[]>>>,
  { parent }: Part,
): readonly Part[] {
  const beside = parent === null ? [] : (childrenOf[parent.pointer] ?? [])
  return beside.filter(({ kind }) => kind === 'parameter')
}
