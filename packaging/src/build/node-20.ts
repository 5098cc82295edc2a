// Replaces what the sources use of the language that Node 20 has not got. The build puts these functions where the sources name the
// built-in ones; no global is touched. `tsconfig.declarations.json` finds what is missing here.

/** Stands for `Promise.withResolvers`. */
export function withResolvers<Value>(): PromiseWithResolvers<Value> {
  let resolve!: PromiseWithResolvers<Value>['resolve']
  let reject!: PromiseWithResolvers<Value>['reject']
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  return { promise, resolve, reject }
}

/** Stands for `URL.parse`. */
export function parseUrl(url: string | URL, base?: string | URL): URL | null {
  return URL.canParse(url, base) ? new URL(url, base) : null
}

/** Stands for `Object.groupBy`. */
export function groupBy<Key extends PropertyKey, Item>(
  items: Iterable<Item>,
  toKey: (item: Item, index: number) => Key,
): Partial<Record<Key, Item[]>> {
  const groups: Partial<Record<Key, Item[]>> = Object.create(null)
  let index = 0
  for (const item of items) {
    const group = (groups[toKey(item, index)] ??= [])
    group.push(item)
    index += 1
  }
  return groups
}
