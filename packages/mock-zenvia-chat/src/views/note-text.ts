// Writes the tags and the notes of an interaction.
import { at, defined } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import type { ArchiveCursor } from '../archive/archive-cursor.ts'
import { drawNotes, toTags } from './expanded-members.ts'
import type { Fragment, RowText } from './row-text.ts'

export interface NoteText {
  readonly bytesMax: number
  /** Adds tags and notes, and the closing brace behind them. */
  add(row: ArchiveCursor): void
}

/** Room for two notes, each with a text of ours. */
const BODY_BYTES_MAX = 2_048

export function createNoteText(text: RowText, account: Account): NoteText {
  const tagsOf = createTagFragments(text, account)
  const agents = account.agents.map(({ name }) =>
    text.fragment(`,"agent":${JSON.stringify(name)},"date":`),
  )
  const [body, next, end] = [
    text.fragment('{"body":'),
    text.fragment(',{"body":'),
    text.fragment(']}'),
  ]
  const names = Math.max(0, ...account.agents.map(({ name }) => byteLengthOf(name)))
  const tagBytes = byteLengthOf(account.tags)
  return {
    bytesMax: tagBytes + 2 * (names + tagBytes + BODY_BYTES_MAX),
    add: (row) => {
      const notes = drawNotes(row)
      const tags = tagsOf(row.tags)
      if (notes === undefined) return text.add(tags.withoutNotes)
      text.add(tags.beforeNotes)
      for (const [index, note] of notes.entries()) {
        text.add(index === 0 ? body : next)
        text.addText(JSON.stringify(note.body))
        text.add(at(agents, row.agent))
        text.addInstant(note.offset)
        text.add(tagsOf(note.tags).ofNote)
      }
      text.add(end)
    },
  }
}

/** A combination of tags, as it stands before notes and within one. */
interface TagFragments {
  readonly withoutNotes: Fragment
  readonly beforeNotes: Fragment
  readonly ofNote: Fragment
}

/** Returns the fragments of each combination of tags that was asked for: there are hundreds. */
function createTagFragments(text: RowText, account: Account): (bits: number) => TagFragments {
  const known = new Map<number, TagFragments>()
  const encode = (bits: number): TagFragments => {
    const tags = `,"tags":${JSON.stringify(toTags(account, bits))}`
    return {
      withoutNotes: text.fragment(`${tags},"notes":[]}`),
      beforeNotes: text.fragment(`${tags},"notes":[`),
      ofNote: text.fragment(`${tags}}`),
    }
  }
  return (bits) => {
    if (!known.has(bits)) known.set(bits, encode(bits))
    return defined(known.get(bits))
  }
}

function byteLengthOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length
}
