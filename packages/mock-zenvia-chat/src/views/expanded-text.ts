// Writes the JSON of the expanded history's rows from fragments that are encoded once.
import { defined } from '@ensaio/mock-kit'
import { BROWSERS, IP_ADDRESSES } from '@ensaio/synthetic-data'
import type { Account } from '../account/account.ts'
import type { ArchiveCursor } from '../archive/archive-cursor.ts'
import { CHANNELS } from '../channel/channel-profiles.ts'
import { GROUP_NAMES } from '../customer/repeated-customers.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { STATES } from '../timeline/timeline.ts'
import { drawVisitor, NO_VISITOR, PAGES, SHOP } from './expanded-members.ts'
import { createBeginning, fragmentAt, fragmentsOf, historyShapeOf } from './history-text.ts'
import type { FormatFlag, RowWriter } from './history-text.ts'
import { createNoteText } from './note-text.ts'
import { RowText } from './row-text.ts'
import type { Fragment } from './row-text.ts'
import { createVariableWriter } from './variable-text.ts'

/** The variables, the visitor, states and instants. */
const BOUNDED_BYTES_MAX = 4_096

/** Creates a writer of what `toExpandedRecord` shows, in the same order. */
export function createExpandedWriter(account: Account, formatFlag: FormatFlag): RowWriter {
  const text = new RowText()
  const beginning = createBeginning(text, account, { formatFlag, end: '' })
  const addVisitor = createVisitorWriter(text)
  const addVariables = createVariableWriter(text, [
    ...GROUP_NAMES.map((name) => `,${JSON.stringify(NO_VISITOR).slice(1, -1)},${groupText(name)}`),
    ',"browser":',
  ])
  const end = createEnd(text, account)
  const notes = createNoteText(text, account)
  return {
    rowBytesMax: beginning.bytesMax + BOUNDED_BYTES_MAX + end.bytesMax + notes.bytesMax,
    write: (bytes, start, row) => {
      text.begin(bytes, start)
      const { start: fieldsStart, end: fieldsEnd, group } = beginning.add(row)
      const visitor = drawVisitor(row)
      if (visitor === undefined) addVariables(row, group)
      else {
        addVariables(row, GROUP_NAMES.length)
        addVisitor(visitor, group)
      }
      text.addAgain(fieldsStart, fieldsEnd)
      end.add(row)
      notes.add(row)
      return text.end
    },
  }
}

function groupText(name: string): string {
  return `"group_name":${JSON.stringify(name)},`
}

type Visitor = NonNullable<ReturnType<typeof drawVisitor>>

/** Creates a function that adds a visitor, from the browser's name on, and the customer's group. */
function createVisitorWriter(text: RowText): (visitor: Visitor, group: number) => void {
  const browsers = BROWSERS.map(([browser]) => text.fragment(`${JSON.stringify(browser)},"ip":"`))
  const addresses = IP_ADDRESSES.map((address) => text.fragment(address))
  const systems = BROWSERS.map(([, os]) =>
    text.fragment(`","os":${JSON.stringify(os)},"source":"${SHOP}`),
  )
  const pages = PAGES.map((page) =>
    GROUP_NAMES.map((group) => text.fragment(`${page}",${groupText(group)}`)),
  )
  return ({ browser, address, page }, group) => {
    text.add(defined(browsers[browser]))
    text.add(defined(addresses[address]))
    text.add(defined(systems[browser]))
    text.add(defined(pages[page]?.[group]))
  }
}

interface RowEnd {
  readonly bytesMax: number
  /** Adds all between the customer's fields and the tags. */
  add(row: ArchiveCursor): void
}

function createEnd(text: RowText, account: Account): RowEnd {
  const extensions = fragmentsOf(text, account.agents, (agent) => {
    const extension = account.agents[agent]?.extension ?? ''
    return `,"phone_extension":${JSON.stringify(extension)},"origin":`
  })
  const starts = createStarts(text)
  const endTime = text.fragment(',"endTime":')
  return {
    bytesMax: text.longestOf(extensions.all),
    add: (row) => {
      const { clientOffset, state, channel } = row
      text.add(fragmentAt(extensions, row.agent))
      const code = (state * CHANNELS.length + channel) * 4 + (row.active ? 2 : 0)
      text.add(defined(starts[code + (clientOffset < 0 ? 1 : 0)]))
      if (clientOffset >= 0) {
        text.addInstant(clientOffset)
        text.add(endTime)
      }
      text.addInstant(row.stateOffset)
    },
  }
}

/** Encodes all between the extension and an instant, by state, channel, origin, and whether there is no start. */
function createStarts(text: RowText): readonly Fragment[] {
  return STATES.flatMap((state) =>
    CHANNELS.flatMap((channel) =>
      ['CLIENT', 'AGENT'].flatMap((origin) => {
        const start = `"${origin}","state":"${state}","type":"${channel}","startTime":`
        return [text.fragment(start), text.fragment(`${start}null,"endTime":`)]
      }),
    ),
  )
}

/** Returns the shape of an expanded row for `defineRows`: that of its history row, and what else is null or empty. */
export function expandedShapeOf(row: ShownInteraction): number {
  const nulls =
    (row.clientOffset < 0 ? 1 : 0) | (row.tags === 0 ? 2 : 0) | (row.responseTime < 0 ? 4 : 0)
  return historyShapeOf(row) * 8 + nulls
}
