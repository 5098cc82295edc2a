import type { BodyText } from '../text/body-text.ts'
import type { ViewPiece } from './view-list.ts'
import { viewListIn } from './view-list.ts'

/** The body as JSON; the text of each view is written once and kept as long as the view. */
export function writeJson(body: unknown): BodyText {
  const list = viewListIn(body)
  if (list === undefined) return JSON.stringify(body)
  const [start, end] = list.frame()
  const parts = [start]
  for (const piece of list.pieces) {
    if (parts.length > 1) parts.push(',')
    addTo(parts, piece)
  }
  parts.push(end)
  return parts
}

function addTo(parts: string[], piece: ViewPiece): void {
  const { members } = piece
  if (piece.text === undefined && members.length > 1) {
    piece.timesWritten += 1
    // What is read but once, as by somebody who walks through all pages, is not worth the memory.
    if (piece.timesWritten > 1) piece.text = members.map(textOf).join(',')
  }
  if (piece.text !== undefined || members.length === 1) parts.push(textOf(piece))
  else {
    for (const [index, member] of members.entries()) {
      if (index > 0) parts.push(',')
      parts.push(textOf(member))
    }
  }
}

function textOf(piece: ViewPiece): string {
  return (piece.text ??= JSON.stringify(piece.views[0]))
}
