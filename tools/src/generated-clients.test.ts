import { execFile } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { controlContract } from '@ensaio/contracts/control'
import { conversicaContract } from '@ensaio/contracts/conversica'
import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import { generate } from 'orval'
import { expect, test } from 'vitest'
import { ROOT, TSC } from './workspace.ts'

const CONTRACTS = [
  controlContract,
  conversicaContract,
  zenviaChatContract,
  zenviaConversionContract,
]

/** Words that no type may have as its name. */
const RESERVED = new Set(
  'case class default delete do else enum export for function if import in new return super switch this throw try typeof var void while with'.split(
    ' ',
  ),
)

const run = promisify(execFile)
const folder = join(ROOT, 'tools', '.generated-clients')

test('clients that another tool generates from the specs compile', async () => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const specs = readdirSync(join(ROOT, 'specs')).filter((name) => name.endsWith('.yaml'))
  for (const name of specs) {
    const target = join(folder, name.replace('.yaml', '.ts'))
    await generate({ input: join(ROOT, 'specs', name), output: { target, client: 'fetch' } })
  }
  // As in a browser, where names such as Headers are taken.
  const compilerOptions = {
    strict: true,
    noEmit: true,
    module: 'esnext',
    moduleResolution: 'bundler',
    target: 'es2023',
    lib: ['es2023', 'dom', 'dom.iterable'],
    types: [],
  }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['*.ts'] }),
  )

  const complaints = await run(TSC, ['-p', folder]).then(
    ({ stdout }) => stdout,
    (error) => String(error.stdout),
  )

  expect(specs.length).toBeGreaterThan(3)
  expect(complaints).toBe('')
  rmSync(folder, { recursive: true })
}, 60_000)

// Some generators name the type of such a property after it.
test('no property with a reserved name lists its values in place', () => {
  const found: string[] = []
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [name, part] of Object.entries(node)) {
      const isEnum = RESERVED.has(name) && typeof part === 'object' && 'enum' in Object(part)
      if (isEnum && path.endsWith('/properties')) found.push(`${path}/${name}`)
      visit(part, `${path}/${name}`)
    }
  }
  for (const { document } of CONTRACTS) visit(document, '')

  expect(found).toEqual([])
})

// Some generators write parameters that several operations share into the same names as schemas.
test('no shared parameter has the name of a schema', () => {
  const found = CONTRACTS.flatMap(({ document }) => {
    const { schemas = {}, parameters = {} } = Object(document['components'])
    return Object.keys(parameters).filter((name) => Object.hasOwn(schemas, name))
  })

  expect(found).toEqual([])
})
