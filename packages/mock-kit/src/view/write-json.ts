import type { ViewPiece } from './known-view.ts'
import { viewListIn } from './view-list.ts'

/** The body as JSON; the text of each view is written once and kept as long as the view. */
export function writeJson(body: unknown): string {
  const list = viewListIn(body)
  if (list === undefined) return JSON.stringify(body)
  const [start, end] = list.frame()
  const texts = list.pieces.map(textOf)
  // Joined once, frame and all: a page is long, and each further copy of it shows.
  texts[0] = start + (texts[0] ?? '')
  texts.push(`${texts.pop() ?? ''}${end}`)
  return texts.join(',')
}

function textOf(piece: ViewPiece): string {
  const { text, members } = piece
  if (text !== undefined) return text
  if (members.length === 1) return (piece.text = JSON.stringify(piece.views[0]))
  const joined = members.map(textOf).join(',')
  piece.timesWritten += 1
  // What is read but once, as by somebody who walks through all pages, is not worth the memory.
  if (piece.timesWritten > 1) piece.text = joined
  return joined
}
