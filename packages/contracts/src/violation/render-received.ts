// Long enough to recognise a value by, short enough for a log line.
const RENDERED_LENGTH_MAX = 80

// A control character takes six, as `\u0000`.
const QUOTED_LENGTH_MAX = RENDERED_LENGTH_MAX + 20

// More keys than this do not help to recognise a value.
const RENDERED_KEYS_MAX = 5

/** Renders a value in a few words, never longer than a line. */
export function renderReceived(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return renderText(value)
  if (Array.isArray(value))
    return value.length === 1 ? 'a list of 1 item' : `a list of ${value.length} items`
  if (typeof value === 'object' && value !== null) return shorten(renderObject(value))
  return shorten(String(value))
}

// Cut first: a body may be one string of megabytes.
function renderText(text: string): string {
  if (text.length <= RENDERED_LENGTH_MAX) {
    const quoted = JSON.stringify(text)
    if (quoted.length <= QUOTED_LENGTH_MAX) return quoted
  }
  let shown = ''
  for (const character of text.slice(0, RENDERED_LENGTH_MAX)) {
    const escaped = JSON.stringify(character).slice(1, -1)
    if (shown.length + escaped.length > QUOTED_LENGTH_MAX - '""'.length) break
    shown += escaped
  }
  return `"${shown}"... (${text.length} characters)`
}

const keysByObject = new WeakMap<object, readonly string[]>()

/** Returns the keys of an object. Each alternative of a union asks for them, and to list ten thousands takes milliseconds. */
export function keysOf(value: object): readonly string[] {
  const known = keysByObject.get(value)
  if (known !== undefined) return known
  const keys = Object.keys(value)
  keysByObject.set(value, keys)
  return keys
}

function renderObject(value: object): string {
  const keys = keysOf(value)
  if (keys.length === 0) return 'an object without keys'
  const more = keys.length > RENDERED_KEYS_MAX ? `, ... (${keys.length})` : ''
  return `an object with the keys ${keys.slice(0, RENDERED_KEYS_MAX).join(', ')}${more}`
}

function shorten(text: string): string {
  return text.length <= RENDERED_LENGTH_MAX ? text : `${text.slice(0, RENDERED_LENGTH_MAX)}...`
}
