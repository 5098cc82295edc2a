/** The value of a text, or the problem with it, worded to follow the name and the text. */
export type Parsed<Value> = { readonly value: Value } | { readonly problem: string }

const PORT_MAX = 65_535

const UNITS_MS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
}

export function parseText(text: string): Parsed<string> {
  return /^\S+$/u.test(text) ? { value: text } : { problem: 'has blanks. Copy it again' }
}

export function parseUrl(text: string): Parsed<string> {
  const url = URL.parse(text)
  return url !== null && /^https?:$/u.test(url.protocol)
    ? { value: text.replace(/\/$/u, '') }
    : { problem: 'is not an http or https address. Give one such as https://api.example.com' }
}

export function parsePort(text: string): Parsed<number> {
  return /^\d+$/u.test(text) && Number(text) <= PORT_MAX
    ? { value: Number(text) }
    : { problem: `is not a port. Give a whole number up to ${PORT_MAX}, or 0 for a free one` }
}

export function parseDuration(text: string): Parsed<number> {
  const { amount = '', unit = '' } = /^(?<amount>\d+)(?<unit>ms|s|m|h|d)$/u.exec(text)?.groups ?? {}
  const unitMs = UNITS_MS[unit]
  return unitMs === undefined
    ? { problem: 'is not a duration. Give one such as 30s, 5m, 2h or 90d' }
    : { value: Number(amount) * unitMs }
}

export function parseInstant(text: string): Parsed<string> {
  const ms = Date.parse(text)
  return Number.isNaN(ms)
    ? { problem: 'is not an instant. Give ISO 8601, such as 2026-03-02T09:00:00Z' }
    : { value: new Date(ms).toISOString() }
}

/** True for an address on this machine, where the sandbox is. */
export function isLoopback(url: string): boolean {
  const { hostname } = new URL(url)
  return hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.')
}
