/** Any one character. */
const ANY = Symbol('any')

type Piece = readonly (string | typeof ANY)[]

/**
 * Creates a condition that a text contains a pattern, as ILIKE understands `%pattern%`: in any case, `%` stands for any
 * text, `_` for any character, and a backslash takes the meaning from the next character. The time grows with both
 * lengths only, unlike that of a regular expression with many `%`.
 */
export function containsPattern(pattern: string): (text: string) => boolean {
  const pieces = piecesOf(pattern.toLowerCase())
  return (text) => {
    const characters = [...text.toLowerCase()]
    let from = 0
    return pieces.every((piece) => {
      const found = indexOfPiece(characters, piece, from)
      from = found + piece.length
      return found >= 0
    })
  }
}

/** Returns the pieces between percent signs. */
function piecesOf(pattern: string): readonly Piece[] {
  const pieces: (string | typeof ANY)[][] = [[]]
  let isEscaped = false
  for (const character of pattern) {
    if (isEscaped || !'%_\\'.includes(character)) pieces.at(-1)?.push(character)
    else if (character === '%') pieces.push([])
    else if (character === '_') pieces.at(-1)?.push(ANY)
    isEscaped = !isEscaped && character === '\\'
  }
  return pieces
}

function indexOfPiece(characters: readonly string[], piece: Piece, from: number): number {
  for (let start = from; start + piece.length <= characters.length; start += 1) {
    if (piece.every((one, index) => one === ANY || one === characters[start + index])) return start
  }
  return -1
}
