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

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** The first characters of the text; parts that lie in there as a whole are taken as they are. */
export function beginningOfText(text: BodyText, characters: number): readonly string[] {
  const beginning: string[] = []
  let left = characters
  for (const part of typeof text === 'string' ? [text] : text) {
    if (part.length > left) {
      beginning.push(copied(part.slice(0, left)))
      break
    }
    beginning.push(part)
    left -= part.length
  }
  return beginning
}

/** The engine keeps a slice as a view on the whole text: a thousand of them would hold gigabytes. */
function copied(text: string): string {
  return decoder.decode(encoder.encode(text))
}
