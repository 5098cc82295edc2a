import type { Schemas } from '@ensaio/contracts/zenvia-chat'
import type { Account } from '../account/account.ts'
import type { Interaction } from '../rows/interaction.ts'
import { interactionVariables } from '../vocabulary/interaction-variables.ts'
import type { NumberVariable } from '../vocabulary/interaction-variables.ts'
import { toHistoryRecord } from './history-view.ts'
import type { ShowFlag } from './history-view.ts'
import { defineInteractionViews } from './interaction-views.ts'
import { notesOf } from './notes-of.ts'
import { tagsAt } from './tags-at.ts'
import { visitorOf } from './visitor-of.ts'

type ExpandedRecord = Schemas['ExpandedRecord']

/** One interaction with all its variables, `active` as a string and as a boolean. */
export const expandedViews = {
  string: defineInteractionViews((account, interaction) =>
    toExpandedRecord(account, interaction, String),
  ),
  boolean: defineInteractionViews((account, interaction) =>
    toExpandedRecord(account, interaction, Boolean),
  ),
}

function toExpandedRecord(
  account: Account,
  interaction: Interaction,
  showFlag: ShowFlag,
): ExpandedRecord {
  const record = toHistoryRecord(account, interaction, showFlag)
  const { main_photo: _photo, ...fields } = interaction.customer.fields
  return {
    ...record,
    ...numbersOf(interaction),
    ...visitorOf(interaction),
    group_name: interaction.customer.group,
    ...fields,
    phone_extension: record.agent?.phone_extension ?? '',
    origin: interaction.active ? 'AGENT' : 'CLIENT',
    state: record.current_state,
    type: record.media,
    startTime: record.created_at,
    endTime: record.current_state_time,
    tags: tagsAt(account, interaction.tags),
    notes: notesOf(account, interaction),
  }
}

type Numbers = Pick<ExpandedRecord, NumberVariable>

const VARIABLES = Object.entries(interactionVariables)

function numbersOf(interaction: Interaction): Numbers {
  const numbers: Record<string, number | null> = {}
  for (const [name, of] of VARIABLES) numbers[name] = of(interaction)
  return numbers as Numbers // the vocabulary has each of them, and the compiler holds it to that
}
