import type { InputOf } from '@ensaio/control-client'
import { defineCommand } from './command.ts'
import type { CommandContext, CommandGroup, Given } from './command.ts'
import { formatTable } from './format-table.ts'
import { JOURNAL_HEADER, toJournalLine, toJournalRow } from './journal-row.ts'
import { parseWhole } from './parse-values.ts'
import { writeOutput } from './system-read-input.ts'

const FILTERS = {
  service: { value: 'service', help: 'of this service' },
  kind: { value: 'kind', help: 'request, job, action, reset or delivery' },
  operation: { value: 'operation', help: 'requests for this operation' },
  method: { value: 'method', help: 'requests with this method' },
  path: { value: 'path', help: 'requests for this path; * stands for one segment' },
  status: { value: 'code', help: 'with this status: 404, 5xx, or none for no answer' },
  text: { value: 'text', help: 'only records that contain this text' },
  since: { value: 'instant', help: 'from this instant on' },
  until: { value: 'instant', help: 'before this instant' },
  violations: { help: 'requests that violate the contract' },
  warnings: { help: 'requests with warnings' },
  causedBy: { value: 'entry', help: 'caused by this entry' },
  record: { value: 'record', help: 'that changed this record, as collection/key' },
} as const

export const journal: CommandGroup = {
  name: 'journal',
  description: 'show what happened: requests, jobs, actions, deliveries',
  commands: [
    defineCommand({
      name: 'list',
      description: 'list the last entries that match, oldest first',
      flags: {
        ...FILTERS,
        after: { value: 'entry', help: 'after this entry' },
        before: { value: 'entry', help: 'before this entry' },
        limit: { value: 'number', help: 'the maximum number (default: 100)' },
        follow: { help: 'print entries as they happen, until Ctrl+C' },
        har: { value: 'file', help: 'write requests and deliveries to a HAR file' },
      },
      examples: [
        'ensaio journal --status 4xx --violations',
        'ensaio journal --follow --service conversica',
        'ensaio journal --har calls.har',
      ],
      run: async (context, _, { after, before, limit, follow, har, ...filters }) => {
        const { control, path, paint } = context
        const query = toQuery(filters)
        if (follow) return followEntries(context, query)
        if (har !== undefined) {
          const log = await control.exportHar({ path, query })
          await writeOutput(har, JSON.stringify(log))
          const { length } = log.log.entries
          return {
            data: { file: har, entries: length },
            text: `Wrote ${length} entries to ${har}.\n`,
          }
        }
        const page = {
          ...(after !== undefined && { after }),
          ...(before !== undefined && { before }),
          ...(limit !== undefined && { limit: parseWhole('--limit', limit) }),
        }
        const data = await control.listJournal({ path, query: { ...query, ...page } })
        return { data, text: formatTable(JOURNAL_HEADER, data.entries.map(toJournalRow), paint) }
      },
    }),
    defineCommand({
      name: 'show',
      description: 'show an entry with its changes',
      args: ['<entry>'],
      examples: ['ensaio journal show req-1'],
      run: async ({ control, path }, [entry]) => {
        const data = await control.getJournalEntry({ path: { ...path, entry } })
        return { data, text: `${JSON.stringify(data, null, 2)}\n` }
      },
    }),
    defineCommand({
      name: 'chain',
      description: 'show the causes and effects of an entry',
      args: ['<entry>'],
      examples: ['ensaio journal chain req-1'],
      run: async ({ control, path, paint }, [entry]) => {
        const data = await control.getChain({ path: { ...path, entry } })
        return { data, text: formatTable(JOURNAL_HEADER, data.entries.map(toJournalRow), paint) }
      },
    }),
    defineCommand({
      name: 'clear',
      description: 'delete all entries',
      examples: ['ensaio journal clear'],
      run: async ({ control, path }) => {
        await control.clearJournal({ path })
        return { data: { cleared: true }, text: 'Cleared the journal.\n' }
      },
    }),
  ],
}

type Query = NonNullable<InputOf<'exportHar'>['query']>

/** Names the filters as the control plane does; it checks their values. */
function toQuery({ operation, ...filters }: Given<typeof FILTERS>): Query {
  return { ...filters, ...(operation !== undefined && { operationId: operation }) } as Query
}

async function followEntries(
  { control, path, json, print }: CommandContext,
  query: Query,
): ReturnType<CommandGroup['commands'][0]['run']> {
  for await (const event of control.followJournal(path.sandbox, { query })) {
    if (event.kind === 'entry')
      print(json ? `${JSON.stringify(event.entry)}\n` : toJournalLine(event.entry))
    if (event.kind === 'gap' && !json)
      print('... some entries were forgotten before they could be shown\n')
  }
  return { data: undefined, text: '' }
}
