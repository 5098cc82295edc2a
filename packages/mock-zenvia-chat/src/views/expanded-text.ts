// Writes the JSON of the expanded history's rows from fragments that are encoded once.
import { defined } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import type { ArchiveCursor } from '../archive/archive-cursor.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { GROUPS } from '../customer/repeated-customers.ts'
import { rowVariables } from '../interaction/interaction-variables.ts'
import { SECOND_MS } from '../time.ts'
import { STATES } from '../timeline/timeline.ts'
import { NO_VISITOR, toNotes, toTags, toVisitor } from './expanded-members.ts'
import { createBeginning, fragmentAt, fragmentsOf } from './history-text.ts'
import type { FormatFlag, RowWriter } from './history-text.ts'
import { longestOf, RowText } from './row-text.ts'
import type { Fragment } from './row-text.ts'

/** The variables, the visitor, states and instants. */
const BOUNDED_BYTES_MAX = 4_096

/** Creates a writer of what `toExpandedRecord` shows, in the same order. */
export function createExpandedWriter(account: Account, formatFlag: FormatFlag): RowWriter {
  const text = new RowText()
  const beginning = createBeginning(text, account, formatFlag)
  const addVariables = createVariableWriter(text)
  const addVisitor = createVisitorWriter(text)
  const groups = new Map(
    ['', ...GROUPS].map((group) => [
      group,
      text.fragment(`"group_name":${JSON.stringify(group)},`),
    ]),
  )
  const end = createEnd(text, account)
  return {
    rowBytesMax: beginning.bytesMax + BOUNDED_BYTES_MAX + end.bytesMax,
    write: (bytes, start, row) => {
      text.begin(bytes, start)
      const { start: fieldsStart, end: fieldsEnd, group } = beginning.add(row)
      addVariables(row)
      addVisitor(row)
      text.add(defined(groups.get(group)))
      text.addAgain(fieldsStart, fieldsEnd)
      end.add(row)
      return text.end
    },
  }
}

type AddPart = (row: ArchiveCursor) => void

function createVariableWriter(text: RowText): AddPart {
  const none = text.fragment('null')
  const variables = Object.entries(rowVariables).map(([name, compute]) => ({
    name: text.fragment(`,"${name}":`),
    compute,
  }))
  return (row) => {
    for (const { name, compute } of variables) {
      text.add(name)
      const value = compute(row)
      if (value === null) text.add(none)
      else text.addNumber(value)
    }
  }
}

function createVisitorWriter(text: RowText): AddPart {
  const none = text.fragment(`,${membersOf(NO_VISITOR)},`)
  return (row) => {
    const visitor = toVisitor(row)
    if (visitor === NO_VISITOR) text.add(none)
    else text.addText(`,${membersOf(visitor)},`)
  }
}

function membersOf(record: object): string {
  return JSON.stringify(record).slice(1, -1)
}

interface RowEnd {
  readonly bytesMax: number
  add(row: ArchiveCursor): void
}

function createEnd(text: RowText, account: Account): RowEnd {
  const none = text.fragment('null')
  const extensions = fragmentsOf(text, account.agents, (agent) => {
    const extension = account.agents[agent]?.extension ?? ''
    return `,"phone_extension":${JSON.stringify(extension)},"origin":`
  })
  const origins = ['"CLIENT","state":', '"AGENT","state":'].map((part) => text.fragment(part))
  const states = STATES.map((state) => text.fragment(`${JSON.stringify(state)},"type":`))
  const channels = CHANNELS.map((channel) =>
    text.fragment(`${JSON.stringify(channel)},"startTime":`),
  )
  const endTime = text.fragment(',"endTime":')
  const tags = createTagFragments(text, account)
  const noNotes = text.fragment('[]}')
  return {
    bytesMax: longestOf(extensions.all) + tagBytesOf(account) + noteBytesMaxOf(account),
    add: (row) => {
      const { created, clientOffset } = row
      text.add(fragmentAt(extensions, row.agent))
      text.add(defined(origins[row.active ? 1 : 0]))
      text.add(defined(states[row.state]))
      text.add(defined(channels[row.channel]))
      if (clientOffset < 0) text.add(none)
      else text.addInstant(created + clientOffset * SECOND_MS)
      text.add(endTime)
      text.addInstant(created + row.stateOffset * SECOND_MS)
      text.add(tags(row.tags))
      const notes = toNotes(account, row)
      if (notes.length === 0) text.add(noNotes)
      else text.addText(`${JSON.stringify(notes)}}`)
    },
  }
}

/** Returns the fragment of each combination of tags that was asked for: there are hundreds. */
function createTagFragments(text: RowText, account: Account): (bits: number) => Fragment {
  const known = new Map<number, Fragment>()
  return (bits) => {
    const fragment =
      known.get(bits) ?? text.fragment(`,"tags":${JSON.stringify(toTags(account, bits))},"notes":`)
    known.set(bits, fragment)
    return fragment
  }
}

function tagBytesOf({ tags }: Account): number {
  return byteLengthOf(JSON.stringify(tags))
}

/** Two notes, each with an agent's name, a tag, and a text of ours. */
function noteBytesMaxOf(account: Account): number {
  const names = account.agents.map(({ name }) => byteLengthOf(JSON.stringify(name)))
  return 2 * (Math.max(0, ...names) + tagBytesOf(account) + 512)
}

function byteLengthOf(text: string): number {
  return new TextEncoder().encode(text).length
}
