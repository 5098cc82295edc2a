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

/** The next thing that a text has to have at some place. */
export type Expectation =
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
const QUOTE = 0x22
const BACKSLASH = 0x5c
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/** The state in which a part of a text begins. */
export interface JsonState {
  /** The brackets that are open, from outside in. */
  readonly open: readonly ('[' | '{')[]
  readonly expected: Expectation
}

const BEGINNING: JsonState = { open: [], expected: 'value' }

/** The first error in a part of a text. */
export interface FoundJsonError extends Pick<JsonErrorPlace, 'expected' | 'received'> {
  /** The number of characters before it. */
  readonly at: number
}

/** Returns the place of the first error, in a text that `JSON.parse` has refused. */
export function locateJsonError(text: string): JsonErrorPlace {
  const { at, expected, received } = findJsonError(text)
  const before = text.slice(0, at)
  return { line: lineOf(before), column: at - before.lastIndexOf('\n'), expected, received }
}

/** Counts from 1. */
function lineOf(before: string): number {
  let line = 1
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1
  return line
}

/** Finds the first error in a text, or in a part of one that begins in the given state. */
export function findJsonError(text: string, state: JsonState = BEGINNING): FoundJsonError {
  const open = [...state.open]
  let { expected } = state
  let at = skip(SPACE, text, 0)
  while (at < text.length) {
    const next = step(text, at, expected, open)
    if (next === null) break
    expected = next.expected
    at = expected === 'text' ? next.at : skip(SPACE, text, next.at)
    if (expected === 'text') break
  }
  const received =
    at >= text.length ? 'the end' : JSON.stringify(String.fromCodePoint(text.codePointAt(at) ?? 0))
  return { at, expected: WORDS[expected], received }
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
  for (let code = text.charCodeAt(at); at < text.length && code !== QUOTE;) {
    const end = code === BACKSLASH ? skip(ESCAPE, text, at) : at + 1
    if (end === at || code < SPACE_CODE) return { at, expected: 'text' }
    at = end
    code = text.charCodeAt(at)
  }
  return at < text.length ? { at: at + 1, expected: after } : { at, expected: 'text' }
}

function skip(token: RegExp, text: string, at: number): number {
  // Sticky patterns are shared, so each use says where it starts.
  token.lastIndex = at
  return token.test(text) ? token.lastIndex : at
}
