/** The values that requests and webhooks carry as secrets, wherever a pact has one. */
export function secretsIn(pact: unknown): readonly string[] {
  const found = JSON.stringify(pact).matchAll(
    /(?:"(?:token|api-key|authorization)":\[?"|secret=)([^"]+)"/gu,
  )
  return [...found].map(([, secret = '']) => secret)
}
