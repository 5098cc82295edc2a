// Writes the JSON of the expanded history's rows from fragments that are encoded once.
import { at } from '@ensaio/mock-kit'
import type { Account } from '../account/account.ts'
import type { ArchiveCursor } from '../archive/archive-cursor.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { rowVariables } from '../interaction/interaction-variables.ts'
import { SECOND_MS } from '../time.ts'
import { STATES } from '../timeline/timeline.ts'
import { NO_VISITOR, toNotes, toTags, toVisitor } from './expanded-members.ts'
import { createBeginning, fragmentAt, fragmentsOf } from './history-text.ts'
import type { FormatFlag, RowSource, WriteRow } from './history-text.ts'
import { RowText, toFragment } from './row-text.ts'
import type { Fragment } from './row-text.ts'

/** Creates a function that writes what `toExpandedRecord` shows, in the same order. */
export function createExpandedWriter(source: RowSource, formatFlag: FormatFlag): WriteRow {
  const { account, customers } = source
  const begin = createBeginning(source, formatFlag)
  const addVisitor = createVisitorWriter()
  const addEnd = createEndWriter(account)
  const text = new RowText()
  return (row) => {
    if (!begin(text, row)) return undefined
    for (const { name, compute } of VARIABLES) {
      text.add(name)
      const value = compute(row)
      if (value === null) text.add(NULL)
      else text.addNumber(value)
    }
    addVisitor(text, row)
    customers.addMembers(text)
    addEnd(text, row)
    return text.end()
  }
}

const NULL = toFragment('null')

const VARIABLES = Object.entries(rowVariables).map(([name, compute]) => ({
  name: toFragment(`,"${name}":`),
  compute,
}))

type AddPart = (text: RowText, row: ArchiveCursor) => void

function createVisitorWriter(): AddPart {
  const none = toFragment(`,${membersOf(NO_VISITOR)},`)
  return (text, row) => {
    const visitor = toVisitor(row)
    if (visitor === NO_VISITOR) text.add(none)
    else text.addText(`,${membersOf(visitor)},`)
  }
}

function membersOf(record: object): string {
  return JSON.stringify(record).slice(1, -1)
}

function createEndWriter(account: Account): AddPart {
  const extensions = fragmentsOf(account.agents, (agent) => {
    const extension = account.agents[agent]?.extension ?? ''
    return `"phone_extension":${JSON.stringify(extension)},"origin":`
  })
  const origins = ['"CLIENT","state":', '"AGENT","state":'].map(toFragment)
  const states = STATES.map((state) => toFragment(`${JSON.stringify(state)},"type":`))
  const channels = CHANNELS.map((channel) => toFragment(`${JSON.stringify(channel)},"startTime":`))
  const endTime = toFragment(',"endTime":')
  const tags = createTagFragments(account)
  const noNotes = toFragment('[]}')
  return (text, row) => {
    const { created, clientOffset } = row
    text.add(fragmentAt(extensions, row.agent))
    text.add(at(origins, row.active ? 1 : 0))
    text.add(at(states, row.state))
    text.add(at(channels, row.channel))
    if (clientOffset < 0) text.add(NULL)
    else text.addInstant(created + clientOffset * SECOND_MS)
    text.add(endTime)
    text.addInstant(created + row.stateOffset * SECOND_MS)
    text.add(tags(row.tags))
    const notes = toNotes(account, row)
    if (notes.length === 0) text.add(noNotes)
    else text.addText(`${JSON.stringify(notes)}}`)
  }
}

/** Returns the fragment of each combination of tags that was asked for: there are hundreds. */
function createTagFragments(account: Account): (bits: number) => Fragment {
  const known = new Map<number, Fragment>()
  return (bits) => {
    const fragment =
      known.get(bits) ?? toFragment(`,"tags":${JSON.stringify(toTags(account, bits))},"notes":`)
    known.set(bits, fragment)
    return fragment
  }
}
