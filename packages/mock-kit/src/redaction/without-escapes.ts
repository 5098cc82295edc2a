/** An escape of a visible ASCII character, but for quotes and the backslash, or of the ñ in a secret's name; or another escape, which is passed over. */
const ESCAPE = /\\(?:u00(2[013-689a-f]|[346][\da-f]|5[\dabd-f]|7[\da-e]|[df]1)|[^])/gi

/** The beginning of one, unlike the escapes of letters beyond ASCII, which many texts have. */
const VISIBLE = /\\u00(?:[2-7]|[df]1)/i

/** The text of JSON with such characters in clear as anybody may write as an escape: `\u0061` says `a`. */
export function withoutEscapes(text: string): string {
  // Most texts have no escape at all, which is found out much sooner.
  if (!text.includes('\\u') || !VISIBLE.test(text)) return text
  return text.replaceAll(ESCAPE, (escape, code: string | undefined) =>
    code === undefined ? escape : String.fromCodePoint(Number.parseInt(code, 16)),
  )
}
