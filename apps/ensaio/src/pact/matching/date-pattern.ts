// Date formats as Pact writes them, after Java's DateTimeFormatter, as regular expressions.

const DEFAULTS: Readonly<Record<string, string>> = {
  date: 'yyyy-MM-dd',
  time: 'HH:mm:ss',
  timestamp: "yyyy-MM-dd'T'HH:mm:ssXXX",
  datetime: "yyyy-MM-dd'T'HH:mm:ssXXX",
}

const ZONE = String.raw`(?:Z|[+-]\d{2}(?::?\d{2})?)`

/** By letter; the number of letters says how many digits there are. */
const FIELDS: Readonly<Record<string, (count: number) => string>> = {
  y: (count) => (count === 2 ? String.raw`\d{2}` : String.raw`\d{4}`),
  u: () => String.raw`\d{4}`,
  M: (count) => (count > 2 ? String.raw`[\p{L}.]+` : twoDigits(count, '0?[1-9]|1[0-2]')),
  d: (count) => twoDigits(count, '0?[1-9]|[12]\\d|3[01]'),
  E: () => String.raw`[\p{L}.]+`,
  a: () => '(?:AM|PM|am|pm)',
  H: (count) => twoDigits(count, '[01]?\\d|2[0-3]'),
  h: (count) => twoDigits(count, '0?[1-9]|1[0-2]'),
  m: (count) => twoDigits(count, '[0-5]?\\d'),
  s: (count) => twoDigits(count, '[0-5]?\\d|60'),
  S: (count) => String.raw`\d{${count}}`,
  n: () => String.raw`\d+`,
  X: () => ZONE,
  x: () => ZONE,
  Z: () => ZONE,
  z: () => String.raw`[\w+:/-]+`,
}

function twoDigits(count: number, loosely: string): string {
  return count === 1 ? `(?:${loosely})` : `(?=\\d{2})(?:${loosely})`
}

/** The parts of a format: quoted text, a run of one letter, any other character. */
const PART = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^]/g

/** Returns the pattern of a format; `undefined` where a letter has no meaning here. */
export function toDatePattern(kind: string, format: unknown): RegExp | undefined {
  const text = typeof format === 'string' && format !== '' ? format : DEFAULTS[kind]
  if (text === undefined) return undefined
  let pattern = ''
  for (const [part, quoted, letter] of text.matchAll(PART)) {
    if (quoted !== undefined) pattern += escape(quoted === '' ? "'" : quoted)
    else if (letter === undefined) pattern += escape(part)
    else {
      const field = FIELDS[letter]
      if (field === undefined) return undefined
      pattern += field(part.length)
    }
  }
  return new RegExp(`^${pattern}$`, 'u')
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
}
