/** One property that a change touched. */
export interface Difference {
  /** Names joined by dots; list places as numbers. */
  readonly path: string
  /** JSON; absent where the property was not there. */
  readonly before?: string
  /** JSON; absent where the property is no longer there. */
  readonly after?: string
}

/** Lists the properties that differ, depth first, in the order of the newer record. */
export function diffRecords(before: unknown, after: unknown): readonly Difference[] {
  const found: Difference[] = []
  visit(before, after, '', found)
  return found
}

function visit(before: unknown, after: unknown, path: string, found: Difference[]): void {
  if (before === after) return
  if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(after), ...Object.keys(before)])) {
      visit(before[key], after[key], path === '' ? key : `${path}.${key}`, found)
    }
    return
  }
  const [was, is] = [JSON.stringify(before), JSON.stringify(after)]
  if (was === is) return
  found.push({
    path,
    ...(before !== undefined && was !== undefined && { before: was }),
    ...(after !== undefined && is !== undefined && { after: is }),
  })
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
