// Writes the JSON of the expanded history's rows from fragments that are encoded once.
import { defined } from '@ensaio/mock-kit'
import { BROWSERS } from '@ensaio/synthetic-data'
import type { Account } from '../account/account.ts'
import type { ArchiveCursor } from '../archive/archive-cursor.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { GROUPS } from '../customer/repeated-customers.ts'
import { rowVariables } from '../interaction/interaction-variables.ts'
import { SECOND_MS } from '../time.ts'
import { STATES } from '../timeline/timeline.ts'
import {
  drawVisitor,
  NETWORKS,
  NO_VISITOR,
  PAGES,
  SHOP,
  toNotes,
  toTags,
} from './expanded-members.ts'
import { createBeginning, fragmentAt, fragmentsOf } from './history-text.ts'
import type { FormatFlag, RowWriter } from './history-text.ts'
import { longestOf, RowText } from './row-text.ts'
import type { Fragment } from './row-text.ts'

/** The variables, the visitor, states and instants. */
const BOUNDED_BYTES_MAX = 4_096

/** Creates a writer of what `toExpandedRecord` shows, in the same order. */
export function createExpandedWriter(account: Account, formatFlag: FormatFlag): RowWriter {
  const text = new RowText()
  const beginning = createBeginning(text, account, { formatFlag, end: '' })
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

/** The number of flags that stand before all other variables. They follow from the state, and from whether both sides wrote. */
const FLAGS = 6

/** Creates a writer of the variables: each name is encoded with each small value behind it, and with none. */
function createVariableWriter(text: RowText): AddPart {
  const variables = Object.entries(rowVariables).map(([name, compute]) => ({
    compute,
    name: text.fragment(`,"${name}":`),
    none: text.fragment(`,"${name}":null`),
    small: Array.from({ length: 10 }, (_, value) => text.fragment(`,"${name}":${value}`)),
  }))
  const flagsByCode: Fragment[] = []
  const flagsOf = (row: ArchiveCursor): Fragment => {
    const code = row.state * 2 + Number(row.isAnswered)
    return (flagsByCode[code] ??= text.fragment(
      Object.entries(rowVariables)
        .slice(0, FLAGS)
        .map(([name, compute]) => `,"${name}":${compute(row)}`)
        .join(''),
    ))
  }
  const others = variables.slice(FLAGS)
  return (row) => {
    text.add(flagsOf(row))
    for (const { name, compute, none, small } of others) {
      const value = compute(row)
      const known = value === null ? none : small[value]
      if (known !== undefined) text.add(known)
      else {
        text.add(name)
        text.addNumber(value ?? 0)
      }
    }
  }
}

function createVisitorWriter(text: RowText): AddPart {
  const none = text.fragment(`,${JSON.stringify(NO_VISITOR).slice(1, -1)},`)
  const browsers = BROWSERS.map(([browser]) =>
    NETWORKS.map((network) =>
      text.fragment(`,"browser":${JSON.stringify(browser)},"ip":"${network}.`),
    ),
  )
  const systems = BROWSERS.map(([, os]) =>
    text.fragment(`","os":${JSON.stringify(os)},"source":"${SHOP}`),
  )
  const pages = PAGES.map((page) => text.fragment(`${page}",`))
  return (row) => {
    const draws = drawVisitor(row)
    if (draws === undefined) return text.add(none)
    text.add(defined(browsers[draws.browser]?.[draws.network]))
    text.addNumber(draws.host)
    text.add(defined(systems[draws.browser]))
    text.add(defined(pages[draws.page]))
  }
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
  return 2 * (Math.max(0, ...names) + tagBytesOf(account) + 2_048)
}

function byteLengthOf(text: string): number {
  return new TextEncoder().encode(text).length
}
