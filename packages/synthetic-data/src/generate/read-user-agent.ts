/** A pattern that finds a version, the oldest one that is still in use, and how the product is called. */
type Product = readonly [pattern: RegExp, oldest: number, name: string]

/** The most telling first. */
const SYSTEMS: readonly Product[] = [
  [/Android (\d+)/, 11, 'Android'],
  [/(?:iPhone|CPU) OS (\d+)/, 15, 'iOS'],
  [/Windows NT (\d+)/, 10, 'Windows'],
  [/Mac OS X (\d+)/, 10, 'macOS'],
  [/Linux x86_(\d+)/, 64, 'Linux'],
]

const BROWSERS: readonly Product[] = [
  [/Edg\/(\d+)/, 100, 'Edge'],
  [/Firefox\/(\d+)/, 100, 'Firefox'],
  [/Chrome\/(\d+)/, 100, 'Chrome'],
  [/Version\/(\d+)/, 15, 'Safari'],
]

/** Reads browser and system off a user agent; `undefined` for robots, and for what hardly anybody uses any more. */
export function readUserAgent(
  text: string,
): readonly [browser: string, system: string] | undefined {
  const [browser, system] = [readProduct(text, BROWSERS), readProduct(text, SYSTEMS)]
  if (browser === undefined || system === undefined) return undefined
  return [browser, system.replace('Linux 64', 'Linux')]
}

function readProduct(text: string, products: readonly Product[]): string | undefined {
  const found = products.find(([pattern]) => pattern.test(text))
  if (found === undefined) return undefined
  const [pattern, oldest, name] = found
  const version = Number(pattern.exec(text)?.[1])
  return version >= oldest ? `${name} ${version}` : undefined
}
