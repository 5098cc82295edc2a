// Every service has the parts that docs/new-service.md lists, and every mock the skeleton of docs/architecture.md.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from './sources.ts'
import { ROOT } from './workspace.ts'

/** The made-up mock that a new one begins as. */
const TEMPLATE = 'packages/mock-kit/src/testing/shop'

const files = listFiles()
const services = namesOf(/^specs\/(?<name>[^/]+)\.yaml$/).filter((name) => name !== 'control')
const checklist = tableOf('docs/new-service.md', '| file | contains |')
const skeleton = tableOf('docs/architecture.md', '| file | export | the folder around it |')
const mocks = [
  ...services.map((name) => [`packages/mock-${name}/src`, `${name}-mock.ts`] as const),
  [TEMPLATE, 'shop-mock.ts'] as const,
]

test('there are services, a checklist and a skeleton', () => {
  expect(services.length).toBeGreaterThan(2)
  expect(checklist.length).toBeGreaterThan(10)
  expect(exportsOf(skeleton).length).toBeGreaterThan(8)
})

test('each mock has a spec, and each spec a mock', () => {
  const named = namesOf(/^packages\/mock-(?<name>[^/]+)\/package\.json$/)

  expect(named.filter((name) => name !== 'kit')).toEqual(services)
})

test.each(services)('%s has everything on the checklist', (service) => {
  expect(missingParts(service)).toEqual([])
})

test('a service without files lacks everything on the checklist', () => {
  expect(missingParts('nowhere')).toHaveLength(checklist.length)
})

test.each(mocks)('%s has the skeleton of a mock', (source, main) => {
  expect(missingExports(source)).toEqual([])
  expect(foldersOf(skeleton).filter((folder) => !hasFolder(source, folder))).toEqual([])
  const listed = textOf(`${source}/${main}`)
  const parts = exportsOf(skeleton).map(({ name }) => name)
  expect(parts.filter((name) => !new RegExp(`^ +${name},$`, 'm').test(listed))).toEqual([])
})

test('a folder without files lacks every export of the skeleton', () => {
  expect(missingExports('nowhere')).toHaveLength(exportsOf(skeleton).length)
})

function missingParts(service: string): readonly string[] {
  return checklist
    .map((row) => row.map((cell) => cell.replaceAll('`', '').replaceAll('<service>', service)))
    .filter(([path = '', text = '']) => !textOf(path).includes(text))
    .map(([path = '', text = '']) => `${path} has no ${text}`)
}

function missingExports(source: string): readonly string[] {
  return exportsOf(skeleton)
    .filter(({ path, name }) => !textOf(`${source}/${path}`).includes(`export const ${name}`))
    .map(({ path, name }) => `${source}/${path} does not export ${name}`)
}

/** The files of the skeleton with the export of each; a row may name several of both. */
function exportsOf(rows: Table): readonly { readonly path: string; readonly name: string }[] {
  return rows.flatMap(([paths = '', names = '']) => {
    const exported = codesOf(names)
    return codesOf(paths)
      .filter((path) => path.endsWith('.ts'))
      .map((path, index) => ({ path, name: exported[index] ?? '' }))
  })
}

function foldersOf(rows: Table): readonly string[] {
  return rows
    .flatMap(([path = '']) => codesOf(path))
    .filter((path) => path.endsWith('/') && !path.startsWith('<'))
}

/** The template is a test itself, and nobody records calls of what is made up. */
function hasFolder(source: string, folder: string): boolean {
  if (source === TEMPLATE && ['testing/', 'recording/'].includes(folder)) return true
  return files.some((path) => path.startsWith(`${source}/${folder}`))
}

type Table = readonly (readonly string[])[]

/** The cells of the table with this head, row by row. */
function tableOf(path: string, head: string): Table {
  const lines = textOf(path).split('\n')
  const start = lines.indexOf(head) + 2
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('|'))
  const rows = start < 2 ? [] : lines.slice(start, end < 0 ? undefined : end)
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

function codesOf(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
}

function namesOf(pattern: RegExp): readonly string[] {
  return files.flatMap((path) => pattern.exec(path)?.groups?.['name'] ?? []).toSorted()
}

/** The text of a file; empty where there is none. */
function textOf(path: string): string {
  const file = join(ROOT, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
