import { isMap, isNode, isSeq, LineCounter, parseDocument, type Node } from 'yaml'
import { parseSpec } from '../spec/parse-spec.ts'
import { visitParts } from '../spec/spec-lines.ts'
import type { SpecFile } from '../spec/spec-files.ts'
import type { GeneratedFile } from './generated-file.ts'

/** The lines of the parts of every spec, by service. */
export function emitLines(specs: readonly SpecFile[]): GeneratedFile {
  const entries = specs.map(
    ({ service, text }) => `  '${service}':\n    '${stepsOf(service, text)}',`,
  )
  const content = `// Generated from specs/*.yaml by \`pnpm generate\`. Do not edit.
export const lineSteps: Readonly<Record<string, string>> = {
${entries.join('\n')}
}
`
  return { path: 'lines.ts', content }
}

/** Returns the steps from the line of one part to that of the next; `createLineFinder` reads them. */
export function stepsOf(service: string, specText: string): string {
  const counter = new LineCounter()
  const { contents } = parseDocument(specText, { lineCounter: counter })
  const steps: number[] = []
  let before = 1
  visitParts(parseSpec(service, specText), (_, keys) => {
    const offset = contents === null ? 0 : offsetOf(contents, keys)
    const { line } = counter.linePos(offset)
    steps.push(line - before)
    before = line
  })
  return steps.join(' ')
}

/** Returns where the key at a path begins. */
function offsetOf(root: Node, keys: readonly string[]): number {
  let node: unknown = root
  let offset = root.range?.[0] ?? 0
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(isNode(item.key) ? item.key : '') === key)
      if (pair === undefined) break
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(key)]
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset
    } else break
  }
  return offset
}
