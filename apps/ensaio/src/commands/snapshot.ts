import type { Schemas } from '@ensaio/contracts/control'
import type { Paint } from '../start-report.ts'
import { defineCommand } from './command.ts'
import type { CommandGroup } from './command.ts'
import { formatInstant, formatTable } from './format-table.ts'
import { parseObject, parseWhole } from './parse-values.ts'
import { PRIVATE_MODE, readInput, writeOutput } from './system-read-input.ts'

export const snapshot: CommandGroup = {
  name: 'snapshot',
  description: 'save, load and compare snapshots of sandboxes',
  commands: [
    defineCommand({
      name: 'list',
      description: 'list the snapshots of the process',
      examples: ['ensaio snapshot list'],
      run: async ({ control, paint }) => {
        const data = await control.listSnapshots()
        return { data, text: toSnapshotTable(data.snapshots, paint) }
      },
    }),
    defineCommand({
      name: 'save',
      description: 'save the current state of the sandbox under a name',
      args: ['<name>'],
      examples: ['ensaio snapshot save before'],
      run: async ({ control, path, paint }, [name]) => {
        const data = await control.saveSnapshot({ path, body: { name } })
        return { data, text: toSnapshotTable([data], paint) }
      },
    }),
    defineCommand({
      name: 'load',
      description: 'restore the sandbox from a snapshot',
      args: ['<snapshot>'],
      examples: ['ensaio snapshot load before'],
      run: async ({ control, path }, [name]) => {
        const data = await control.loadSnapshot({ path: { ...path, snapshot: name } })
        return { data, text: `Loaded ${name} into ${data.name}.\n` }
      },
    }),
    defineCommand({
      name: 'diff',
      description: 'list the records that changed between a snapshot and another one, or now',
      args: ['<snapshot>', '[snapshot]'],
      flags: {
        service: { value: 'service', help: 'of this service' },
        limit: { value: 'number', help: 'the maximum number (default: 100)' },
      },
      examples: [
        'ensaio snapshot diff before',
        'ensaio snapshot diff before after --service conversica',
      ],
      run: async ({ control, path, paint }, [name, to], { service, limit }) => {
        const data = await control.diffSnapshot({
          path: { snapshot: name },
          query: {
            ...(to === undefined ? path : { to }),
            ...(service !== undefined && { service }),
            ...(limit !== undefined && { limit: parseWhole('--limit', limit) }),
          },
        })
        return { data, text: describeDiff(data, paint) }
      },
    }),
    defineCommand({
      name: 'export',
      description: 'write a snapshot to a file, secrets included',
      args: ['<snapshot>', '<file>'],
      examples: ['ensaio snapshot export before snapshot.json'],
      run: async ({ control }, [name, file]) => {
        const document = await control.exportSnapshot({ path: { snapshot: name } })
        await writeOutput(file, JSON.stringify(document), PRIVATE_MODE) // passwords of endpoints
        return { data: { file }, text: `Wrote ${name} to ${file}.\n` }
      },
    }),
    defineCommand({
      name: 'import',
      description: 'import a snapshot from a file (- reads stdin)',
      args: ['<name>', '<file>'],
      examples: ['ensaio snapshot import before snapshot.json'],
      run: async ({ control, paint }, [name, file]) => {
        const body = parseObject(file, await readInput(file))
        const data = await control.importSnapshot({
          path: { snapshot: name },
          body: body as Schemas['SnapshotDocument'], // the control plane checks it
        })
        return { data, text: toSnapshotTable([data], paint) }
      },
    }),
    defineCommand({
      name: 'delete',
      description: 'delete snapshots',
      args: ['<snapshot...>'],
      examples: ['ensaio snapshot delete before'],
      run: async ({ control }, [names]) => {
        for (const name of names) await control.deleteSnapshot({ path: { snapshot: name } })
        return {
          data: { deleted: names },
          text: names.map((name) => `Deleted ${name}.\n`).join(''),
        }
      },
    }),
  ],
}

function toSnapshotTable(snapshots: readonly Schemas['Snapshot'][], paint: Paint): string {
  return formatTable(
    ['NAME', 'SANDBOX', 'AT', 'RECORDS'],
    snapshots.map(({ name, sandbox, at, services }) => [
      name,
      sandbox,
      formatInstant(at),
      services.map(({ service, records }) => `${service} ${records}`).join(', '),
    ]),
    paint,
  )
}

function describeDiff(
  { added, changed, removed, changes }: Schemas['SnapshotDiff'],
  paint: Paint,
): string {
  const rows = changes.map(({ service, collection, key, before, after }) => [
    before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
    service,
    collection,
    key,
    fieldsThatDiffer(before, after).join(' '),
  ])
  const table = formatTable(['CHANGE', 'SERVICE', 'COLLECTION', 'KEY', 'FIELDS'], rows, paint)
  return `${added} added, ${changed} changed, ${removed} removed\n${changes.length === 0 ? '' : `\n${table}`}`
}

/** Returns the paths of the fields that differ, with dots into nested ones. */
function fieldsThatDiffer(
  before: object | undefined,
  after: object | undefined,
): readonly string[] {
  if (before === undefined || after === undefined) return []
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((name) => {
    const [one, other] = [old.get(name), now.get(name)]
    if (JSON.stringify(one) === JSON.stringify(other)) return []
    if (!isObject(one) || !isObject(other)) return [name]
    return fieldsThatDiffer(one, other).map((inner) => `${name}.${inner}`)
  })
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
