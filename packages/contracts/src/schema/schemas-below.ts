/** Returns a schema and every schema that it reaches, `$ref`s followed by `schemaOf`. */
export function schemasBelow(
  schema: object,
  schemaOf: (id: string) => object | undefined,
): ReadonlySet<object> {
  const found = new Set<object>()
  const open: unknown[] = [schema]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value !== 'object' || value === null || found.has(value)) continue
    found.add(value)
    for (const [key, child] of Object.entries(value)) {
      open.push(key === '$ref' && typeof child === 'string' ? schemaOf(child) : child)
    }
  }
  return found
}
