// Secret keys within the text of a body, which may be JSON, may be broken, and may hold JSON within a text.
import { REDACTED, isSecretKey } from './is-secret.ts'

/** A key in quotes and its colon, or the arrow of other languages; within a text of JSON the quotes have backslashes. Bounded, so that it takes linear time. */
const KEY = /(\\{0,8}["'])([^"'\\]{1,256})\1\s{0,64}(?::|=>?)\s{0,64}/g

/** The sign behind a name in prose, YAML, attributes, cookies or headers, and the scheme of credentials. JSON has hardly any. */
const SIGN =
  /[\w\]-][ \t]{0,8}[=:](?<=([\w.[\]-]{1,64})[ \t]{0,8}[=:])[=>]{0,2}[ \t]{0,8}(?:[|>][-+]?\s{1,32})?(?:(?:[Bb]asic|[Bb]earer|[Dd]igest|[Tt]oken)[ \t]{1,4})?/g

/** The beginning of an element of XML, and its text. */
const ELEMENT =
  /(<(?:[\w.-]{1,64}:)?([\w.-]{1,64})(?:\s[^<>]{0,200})?>(?:<!\[CDATA\[|<!--[^>]{0,200}-->)?)(?:[^<"\\]|\\[^])+/g

/** Credentials in prose, as HTTP writes them. */
const SCHEME = /\b(Basic|Bearer)[ \t]{1,4}([\w.~+/=-]{4,})/gi

/** A longer token without digits is not a word. */
const WORD_CHARACTERS_MAX = 20

const QUOTE = /\\{0,8}["']/y
const WORD = /[^\s&,;}\]"'\\<>]+/y

/** Returns the text without the values of keys that are secret by custom, and without credentials of HTTP. */
export function redactSecretKeys(text: string): string {
  const shown = hideAssigned(hideKeys(text))
  const plain = shown.includes('<')
    ? shown.replaceAll(ELEMENT, (found, tag: string, name: string) =>
        isSecretKey(name) ? tag + REDACTED : found,
      )
    : shown
  return plain.replaceAll(SCHEME, (found, scheme: string, token: string) =>
    isCredentials(scheme, token) ? `${scheme} ${REDACTED}` : found,
  )
}

/** Hides the values of JSON. What has no quotes gets some, so that it stays JSON. */
function hideKeys(text: string): string {
  let shown = ''
  let end = 0
  for (const { index, 0: match, 2: name = '' } of text.matchAll(KEY)) {
    if (index < end || !isSecretKey(name)) continue
    const start = index + match.length
    if (isSwitch(text.slice(start, start + 5))) continue
    const after = endOfValue(text, start)
    if (after === start) continue
    const quote = `${/^\\*/.exec(match)?.[0] ?? ''}"`
    shown += `${text.slice(end, start)}${quote}${REDACTED}${quote}`
    end = after
  }
  return end === 0 ? text : shown + text.slice(end)
}

/** Hides the values behind names without quotes. */
function hideAssigned(text: string): string {
  let shown = ''
  let end = 0
  for (const { index, 0: match, 1: name = '' } of text.matchAll(SIGN)) {
    if (index < end || /^\d/.test(name)) continue // an hour
    const isEscaped = text[index - name.length] === '\\' // `n` of a new line in JSON
    if (!isSecretKey(isEscaped ? name.slice(1) : name)) continue
    const start = index + match.length
    // Before the end is looked for: what is shown may be followed by the next name, and that by another.
    if (isSwitch(text.slice(start, start + 5)) || text.startsWith(REDACTED, start)) continue
    const quote = matchAt(QUOTE, text, start) ?? ''
    const after =
      quote === '' ? endOfWord(text, start) : endOfText(text, start + quote.length, quote)
    if (after === start) continue
    shown += `${text.slice(end, start)}${quote}${REDACTED}${quote}`
    end = after
  }
  return end === 0 ? text : shown + text.slice(end)
}

/** Tells credentials from words: "Bearer authentication" is none. */
function isCredentials(scheme: string, token: string): boolean {
  return scheme.toLowerCase() === 'basic'
    ? Buffer.from(token, 'base64').includes(':')
    : /[\d._-]/.test(token) || token.length > WORD_CHARACTERS_MAX
}

/** Tells whether the value is one of those that are not secret. */
function isSwitch(text: string): boolean {
  return /^(?:true|false|null)\b/.test(text)
}

/** Finds the end of a value of JSON: a text, a list or an object with all that is in it, or a word. */
function endOfValue(text: string, start: number): number {
  const opening = text[start]
  if (opening === '[' || opening === '{') return endOfNest(text, start)
  const quote = matchAt(QUOTE, text, start)
  return quote === undefined ? endOfWord(text, start) : endOfText(text, start + quote.length, quote)
}

function endOfWord(text: string, start: number): number {
  return start + (matchAt(WORD, text, start)?.length ?? 0)
}

/** Finds the end of a text behind its opening quote; where it has none, all of the rest belongs to it. */
function endOfText(text: string, start: number, quote: string): number {
  const mark = quote.slice(-1)
  for (let at = text.indexOf(mark, start); at !== -1; at = text.indexOf(mark, at + 1)) {
    if (backslashesBefore(text, at, quote.length) < quote.length) return at + 1
  }
  return text.length
}

/** Counts backslashes, but no more than matter. */
function backslashesBefore(text: string, at: number, countMax: number): number {
  let count = 0
  while (count < countMax && text[at - count - 1] === '\\') count += 1
  return count
}

function endOfNest(text: string, start: number): number {
  let depth = 0
  let at = start
  while (at < text.length) {
    const quote = matchAt(QUOTE, text, at)
    if (quote === undefined) {
      if ('[{'.includes(text[at] ?? '')) depth += 1
      else if (']}'.includes(text[at] ?? '')) depth -= 1
      at += 1
      if (depth === 0) return at
    } else {
      at = endOfText(text, at + quote.length, quote)
    }
  }
  return at
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}
