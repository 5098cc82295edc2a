/** Deeper than any real message, and far from the depth at which serializing such a value exhausts the stack. */
export const JSON_LEVELS_MAX = 1_000

const QUOTE = 0x22
const BACKSLASH = 0x5c
const OPENING = new Set([0x5b, 0x7b])
const CLOSING = new Set([0x5d, 0x7d])

/** Tells if a JSON text nests lists and objects beyond the limit. */
export function isNestedTooDeep(text: string): boolean {
  // Each level takes two characters: hardly any body has to be scanned.
  return text.length > 2 * JSON_LEVELS_MAX && levelsOf(text) > JSON_LEVELS_MAX
}

function levelsOf(text: string): number {
  let [levels, deepest, inText] = [0, 0, false]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === QUOTE) inText = !inText
    else if (inText) {
      if (code === BACKSLASH) index += 1
    } else if (OPENING.has(code)) {
      levels += 1
      deepest = Math.max(deepest, levels)
    } else if (CLOSING.has(code)) levels -= 1
  }
  return deepest
}
