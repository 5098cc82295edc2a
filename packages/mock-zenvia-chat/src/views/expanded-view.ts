import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Account } from '../account/account.ts'
import { rowVariables } from '../interaction/interaction-variables.ts'
import type { NumberVariable } from '../interaction/interaction-variables.ts'
import type { ShownInteraction } from '../interaction/interaction.ts'
import { formatInstantAfter } from '../time.ts'
import { toHistoryRecord } from './history-view.ts'
import { toNotes, toTags, toVisitor } from './expanded-members.ts'
import { createExpandedWriter, expandedShapeOf } from './expanded-text.ts'
import type { FormatFlag } from './history-text.ts'
import { defineInteractionViews } from './interaction-views.ts'
import type { RowFormat } from './interaction-views.ts'

type ExpandedRecord = Schemas['ExpandedRecord']

/** The views of the expanded history, with `active` as a string and as a boolean. */
export const expandedViews = {
  string: defineInteractionViews(expandedFormat(String)),
  boolean: defineInteractionViews(expandedFormat(Boolean)),
}

/** Shows interactions as the expanded history does. */
export function expandedFormat(formatFlag: FormatFlag): RowFormat<ExpandedRecord> {
  return {
    show: (account, row) => toExpandedRecord(account, row, formatFlag),
    createWriter: (account) => createExpandedWriter(account, formatFlag),
    shapeOf: expandedShapeOf,
  }
}

function toExpandedRecord(
  account: Account,
  interaction: ShownInteraction,
  formatFlag: FormatFlag,
): ExpandedRecord {
  const record = toHistoryRecord(account, interaction, formatFlag)
  const { created, clientOffset, customer } = interaction
  const { main_photo: _photo, ...fields } = customer.fields
  return {
    ...record,
    ...toNumbers(interaction),
    ...toVisitor(interaction),
    group_name: customer.group,
    ...fields,
    phone_extension: record.agent?.phone_extension ?? '',
    origin: interaction.active ? 'AGENT' : 'CLIENT',
    state: record.current_state,
    type: record.media,
    startTime: clientOffset < 0 ? null : formatInstantAfter(created, clientOffset),
    endTime: record.current_state_time,
    tags: toTags(account, interaction.tags),
    notes: toNotes(account, interaction),
  }
}

type Numbers = Pick<ExpandedRecord, NumberVariable>

const VARIABLES = Object.entries(rowVariables)

function toNumbers(interaction: ShownInteraction): Numbers {
  const numbers: Record<string, number | null> = {}
  for (const [name, compute] of VARIABLES) numbers[name] = compute(interaction)
  return numbers as Numbers // the compiler makes sure that the table has each of them
}
