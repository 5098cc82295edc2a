import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { expect, inject, test } from 'vitest'
import { listPublishable } from './publishable.ts'

/** The weight of an installation of ensaio, before it is unpacked. */
const ENSAIO_BYTES_MAX = 2_000_000

/** Each library that users install with a package, and why it is not bundled or left out. */
const JUSTIFIED: Readonly<Record<string, string>> = {
  ajv: 'validates by the contracts; its classes appear in their types',
  'ajv-formats': 'the formats that the contracts name',
  hono: 'the HTTP apps of the mocks: users mount them beside their own',
  'ipaddr.js': 'tells whether a callback stays on this machine',
  ky: 'the transport of the clients: hooks and errors appear in their types',
  'libphonenumber-js':
    'reads phone numbers as the vendor does; its metadata would be bundled twice',
  'openapi-fetch': 'the typed calls of the clients',
  'pure-rand': 'the seeded random source of a world',
  '@remix-run/multipart-parser': 'reads forms with files',
}

const packages = listPublishable()
const packed = inject('packed')

test('every package is packed', () => {
  expect(packed.map(({ name }) => name).toSorted()).toEqual(
    packages.map(({ name }) => name).toSorted(),
  )
})

test.each(packed)('publint has nothing against $name', async ({ filename }) => {
  const tarball = Uint8Array.from(readFileSync(filename)).buffer

  const { messages } = await publint({ pack: { tarball }, strict: true })

  expect(messages).toEqual([])
})

test('their types are found as their modules are', () => {
  const checker = join(import.meta.dirname, 'testing/check-types-main.ts')
  const files = packed.map(({ filename }) => filename)

  const problems = execFileSync(process.execPath, [checker, ...files], { encoding: 'utf8' })

  expect(JSON.parse(problems)).toEqual([])
})

test.each(packed)('$name contains what it needs, and nothing of ours alone', ({ filename }) => {
  const files = execFileSync('tar', ['tzf', filename], { encoding: 'utf8' }).trim().split('\n')

  expect(files).toEqual(
    expect.arrayContaining(['package/LICENSE', 'package/README.md', 'package/package.json']),
  )
  expect(files.filter((path) => !/^package\/(?:(?:dist|schema)\/|[^/]+$)/.test(path))).toEqual([])
  const manifest = execFileSync('tar', ['xzOf', filename, 'package/package.json'], {
    encoding: 'utf8',
  })
  expect(JSON.parse(manifest)).toMatchObject({
    license: 'MIT',
    engines: { node: '>=20.19' },
    exports: expect.objectContaining({ '.': './dist/index.js' }),
  })
  expect(manifest).not.toMatch(/"(?:workspace|catalog):/)
})

test('ensaio brings everything with it, and is small', () => {
  const ensaio = packed.find(({ name }) => name === 'ensaio')

  expect(packages.find(({ name }) => name === 'ensaio')?.dependencies).toEqual([])
  expect(ensaio?.size).toBeLessThan(ENSAIO_BYTES_MAX)
})

test('each dependency is one of ours that is published, or has its reason', () => {
  const names = new Set(packages.map(({ name }) => name))
  const used = new Set(packages.flatMap(({ dependencies }) => dependencies))

  expect([...used].filter((name) => !names.has(name)).toSorted()).toEqual(
    Object.keys(JUSTIFIED).toSorted(),
  )
})

test('the sources that users run ask for no more than the oldest Node has', () => {
  expect(inject('complaints')).toBe('')
})
