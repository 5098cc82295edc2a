/** A piece of JSON, for colours: joined, the texts are the JSON again. */
export interface JsonToken {
  readonly kind: 'key' | 'text' | 'literal' | 'rest'
  readonly text: string
}

/** One string, with the colon that makes it a key, or one number, true, false or null. */
const TOKEN = /"(?:[^"\\]|\\.)*"(?:\s*:)?|-?\d[\d.eE+-]*|\b(?:true|false|null)\b/g

/** Splits JSON into what is shown in different colours. Any text may be given; what is not JSON stays `rest`. */
export function toJsonTokens(json: string): readonly JsonToken[] {
  const tokens: JsonToken[] = []
  let end = 0
  for (const { 0: text, index } of json.matchAll(TOKEN)) {
    if (index > end) tokens.push({ kind: 'rest', text: json.slice(end, index) })
    const kind = text.startsWith('"') ? (text.endsWith(':') ? 'key' : 'text') : 'literal'
    tokens.push({ kind, text })
    end = index + text.length
  }
  if (end < json.length) tokens.push({ kind: 'rest', text: json.slice(end) })
  return tokens
}
