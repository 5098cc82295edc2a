/**
 * The text of a body: whole, or in parts that follow each other. A page of ten thousand records is made of texts that
 * are there already, and to join them costs as much as to send them: whoever sends it writes part after part.
 */
export type BodyText = string | readonly string[]

/** The text as a whole. */
export function joinText(text: BodyText): string {
  return typeof text === 'string' ? text : text.join('')
}

/** In characters. */
export function lengthOfText(text: BodyText): number {
  return typeof text === 'string' ? text.length : text.reduce((sum, part) => sum + part.length, 0)
}

/** The first characters of the text. */
export function beginningOfText(text: BodyText, characters: number): string {
  if (typeof text === 'string') return text.slice(0, characters)
  let beginning = ''
  for (const part of text) {
    if (beginning.length >= characters) break
    beginning += part
  }
  return beginning.slice(0, characters)
}
