// The place where a text stops being JSON. JSON.parse knows it, but reports it differently in every engine.

/** The first character that JSON does not allow. */
export interface JsonErrorPlace {
  /** Counted from 1. */
  readonly line: number
  readonly column: number
  readonly expected: string
  /** The text at that place: `','`, or `the end`. */
  readonly received: string
}

type Expectation =
  | 'value'
  | 'valueOrEnd'
  | 'key'
  | 'keyOrEnd'
  | 'colon'
  | 'comma'
  | 'nothing'
  | 'text'

const WORDS: Readonly<Record<Expectation, string>> = {
  value: 'a value',
  valueOrEnd: 'a value or ]',
  key: 'a key in double quotes',
  keyOrEnd: 'a key in double quotes or }',
  colon: 'a colon',
  comma: 'a comma or the closing bracket',
  nothing: 'nothing more',
  text: 'a closing quote, or text without raw control characters and unknown escapes',
}

const SPACE = /[ \t\n\r]*/y
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y
// The control characters are below it; a string must not hold them.
const SPACE_CODE = 0x20
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** Returns the place of the first error, in a text that `JSON.parse` has refused. */
export function locateJsonError(text: string): JsonErrorPlace {
  const open: ('[' | '{')[] = []
  let expected: Expectation = 'value'
  let at = skip(SPACE, text, 0)
  while (at < text.length) {
    const next = step(text, at, expected, open)
    if (next === null) break
    expected = next.expected
    at = expected === 'text' ? next.at : skip(SPACE, text, next.at)
    if (expected === 'text') break
  }
  return placeOf(text, at, expected)
}

interface Step {
  readonly at: number
  readonly expected: Expectation
}

// One token; `null` where it is not allowed.
function step(text: string, at: number, expected: Expectation, open: ('[' | '{')[]): Step | null {
  const character = text.charAt(at)
  if (expected === 'colon') return character === ':' ? { at: at + 1, expected: 'value' } : null
  if (expected === 'nothing') return null
  if (isClosing(character, expected, open)) {
    open.pop()
    return { at: at + 1, expected: open.length === 0 ? 'nothing' : 'comma' }
  }
  if (expected === 'comma') {
    return character === ','
      ? { at: at + 1, expected: open.at(-1) === '{' ? 'key' : 'value' }
      : null
  }
  const isKey = expected === 'key' || expected === 'keyOrEnd'
  const after = isKey ? 'colon' : open.length === 0 ? 'nothing' : 'comma'
  if (character === '"') return stepOverString(text, at, after)
  if (isKey) return null
  if (character === '[' || character === '{') {
    open.push(character)
    return { at: at + 1, expected: character === '[' ? 'valueOrEnd' : 'keyOrEnd' }
  }
  const end = skip(LITERAL, text, at)
  return end === at ? null : { at: end, expected: after }
}

function isClosing(character: string, expected: Expectation, open: readonly string[]): boolean {
  if (expected === 'comma') return character === (open.at(-1) === '{' ? '}' : ']')
  return (
    (expected === 'keyOrEnd' && character === '}') ||
    (expected === 'valueOrEnd' && character === ']')
  )
}

// By hand: a pattern that repeats a choice runs out of stack on a string of megabytes.
function stepOverString(text: string, start: number, after: Expectation): Step {
  let at = start + 1
  while (at < text.length && text.charAt(at) !== '"') {
    const end = text.charAt(at) === '\\' ? skip(ESCAPE, text, at) : at + 1
    if (end === at || text.charCodeAt(at) < SPACE_CODE) return { at, expected: 'text' }
    at = end
  }
  return at < text.length ? { at: at + 1, expected: after } : { at, expected: 'text' }
}

function skip(token: RegExp, text: string, at: number): number {
  // Sticky patterns are shared, so each use says where it starts.
  token.lastIndex = at
  return token.test(text) ? token.lastIndex : at
}

function placeOf(text: string, at: number, expected: Expectation): JsonErrorPlace {
  const lines = text.slice(0, at).split('\n')
  const received =
    at >= text.length ? 'the end' : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))
  return {
    line: lines.length,
    column: (lines.at(-1)?.length ?? 0) + 1,
    expected: WORDS[expected],
    received,
  }
}
