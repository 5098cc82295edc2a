import { defineCommand } from './command.ts'
import { formatTable } from './format-table.ts'
import { parseWhole } from './parse-values.ts'

export const records = defineCommand({
  name: 'records',
  description: 'list the collections of a service or the records of a collection, or show a record',
  args: ['<service>', '[collection]', '[record]'],
  flags: {
    where: {
      value: 'condition',
      help: 'only records with these fields: state=open, or state=open&lead.id=7',
    },
    text: { value: 'text', help: 'only records that contain this text' },
    after: { value: 'record', help: 'only records after this one' },
    limit: { value: 'number', help: 'the maximum number (default: 100)' },
  },
  examples: [
    'ensaio records conversica',
    'ensaio records conversica leads --text ana',
    'ensaio records conversica leads lead-7',
  ],
  run: async ({ control, path, paint }, [service, collection, record], flags) => {
    const place = { ...path, service }
    if (collection === undefined) {
      const data = await control.listCollections({ path: place })
      const rows = data.collections.map(({ name, size }) => [name, size])
      return { data, text: formatTable(['COLLECTION', 'RECORDS'], rows, paint) }
    }
    if (record !== undefined) {
      const data = await control.getRecord({ path: { ...place, collection, record } })
      return { data, text: `${JSON.stringify(data.record, null, 2)}\n` }
    }
    const { where, limit, ...filters } = flags
    const query = {
      ...filters,
      ...(where !== undefined && { where: where.split('&') }),
      ...(limit !== undefined && { limit: parseWhole('--limit', limit) }),
    }
    const data = await control.listRecords({ path: { ...place, collection }, query })
    const rows = data.records.map((one) => [one.key, JSON.stringify(one.record)])
    const more = data.next === undefined ? '' : `More: --after ${data.next}\n`
    return { data, text: formatTable(['KEY', 'RECORD'], rows, paint) + more }
  },
})
