import { describe, expect, test } from 'vitest'
import { listLongFunctions } from './long-functions.ts'
import { listFiles, listSources } from './sources.ts'
import type { Source } from './sources.ts'

/** Longer files hold a second concept. Each exception has its reason. */
const SOURCE_LINES_MAX = 300
const LONG_ON_PURPOSE: Readonly<Record<string, string>> = {}

/** The pipeline reads as a table of contents. */
const PIPELINE = 'packages/mock-kit/src/pipeline/pipeline.ts'
const PIPELINE_LINES_MAX = 150

/** Functions of more than 70 lines hold a second concept. Each exception has its reason. */
const LONG_FUNCTIONS_ON_PURPOSE: Readonly<Record<string, string>> = {
  createDeliveryQueues: 'a factory: one closure holds the queues, and each method is a few lines',
  createDispatcher:
    'a factory: one closure holds what is under way, and each method is a few lines',
  createLogWriter: 'a factory: one closure holds what is pending, and each method is a few lines',
  createOrder: 'a factory: one closure holds the sorted records, and each method is a few lines',
  createOwnedSandboxes:
    'a factory: one closure holds the sandboxes, and each method is a few lines',
  createQueue:
    'a factory: one closure holds table and clock, and each method is one statement or two',
  createSandbox: 'a factory: wires the parts of a sandbox, and hands each call to one of them',
  createSandboxControl: 'a table: each method calls the handler of one operation',
  createScheduler: 'a factory: one closure holds what runs now, and each method is a few lines',
  createStore: 'a factory: wires the parts of the page to its signals',
}

/** A reader skims docstrings for what a thing does or is; a question word makes them wait for it. */
const ODD_DOCSTRING =
  /(?:\/\*\*\s+(?:\* )?|^\/\/ )(?:What|How|Where|Whether|Who|Whoever|Which|When|Why)\b.{0,40}/g

const sources = listSources()
const inRoom =
  (room: RegExp) =>
  ({ path, isTest }: Source): boolean =>
    room.test(path) && !isTest

/** The room, what it never imports, and why. Packages as a whole are held apart by turbo boundaries. */
const IMPORT_RULES: readonly (readonly [string, RegExp, RegExp])[] = [
  [
    'clients import no validator and no Node module',
    /^packages\/(?:client-kit|.*-client)\//,
    /^(?:ajv|node:|@ensaio\/mock)/,
  ],
  [
    'mocks import no server and no Node module',
    /^packages\/mock-(?!kit)[^/]*\//,
    /^(?:hono|@hono\/|node:)/,
  ],
  [
    'the engine imports Node modules at its edges only',
    /^packages\/mock-kit\/(?!.*\/system-[^/]*$)/,
    /^(?:node:|@hono\/)/,
  ],
  [
    'contracts import Node modules at their edges only',
    /^packages\/contracts\/(?!.*\/(?:main|spec-files)\.ts$)/,
    /^node:/,
  ],
  [
    'made-up data comes from no Node module, no service and no library, but for the tables that a library draws beforehand',
    /^packages\/synthetic-data\/(?!src\/generate\/)/,
    /^(?!\.)/,
  ],
  ['contracts import no server', /^packages\/contracts\//, /^hono/],
  [
    'the sandbox app imports no client but that of its own control plane',
    /^apps\/ensaio\//,
    /^@ensaio\/(?!control-client$).*client/,
  ],
  [
    'the dashboard knows the control plane only, and Node modules for its build alone',
    /^apps\/dashboard\/(?!src\/build\/)/,
    /^(?:node:|@ensaio\/(?!contracts\/control$|control-client$|test-config$))/,
  ],
  [
    'the sample integration imports the three clients only; its tests and its demo start the sandbox',
    /^apps\/sync\/(?!src\/(?:convergence|demo|testing)\/)/,
    /^(?:ensaio$|@ensaio\/(?!(?:conversica|zenvia-chat|zenvia-conversion)-client$|test-config$))/,
  ],
]

describe('the workspace is tidy', () => {
  test.each(IMPORT_RULES)('%s', (_, room, never) => {
    const broken = sources
      .filter(inRoom(room))
      .flatMap(({ path, imports }) =>
        imports.filter((name) => never.test(name)).map((name) => `${path} imports ${name}`),
      )

    expect(broken).toEqual([])
  })

  test('the kits know no vendor by name', () => {
    const named = sources
      .filter(({ path }) => /^packages\/(?:mock|client)-kit\//.test(path))
      .filter(({ code }) => /zenvia|conversica/i.test(code))

    expect(named.map(({ path }) => path)).toEqual([])
  })

  test('relative imports name the file with its ending and stay inside their package', () => {
    const odd = sources.flatMap(({ path, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && !/\.(?:tsx?|json|css)$/.test(name))
        .map((name) => `${path} imports ${name}`),
    )

    expect(odd).toEqual([])
  })

  test('files are named after what they hold', () => {
    const odd = sources.filter(
      ({ path }) =>
        !/(?:^|\/)[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|test-d|config|d))?\.tsx?$/.test(path) ||
        /(?:^|\/)(?:utils?|helpers?|common|misc|shared)\.ts$/.test(path),
    )

    expect(odd.map(({ path }) => path)).toEqual([])
  })

  test('only package entries are index files', () => {
    const barrels = sources.filter(
      ({ path }) =>
        path.endsWith('/index.ts') && !/\/src\/(?:(?:conformance|log)\/)?index\.ts$/.test(path),
    )

    expect(barrels.map(({ path }) => path)).toEqual([])
  })

  test('no file is longer than a reader can hold, but for those that say why', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > SOURCE_LINES_MAX)

    expect(long.map(({ path }) => path).toSorted()).toEqual(Object.keys(LONG_ON_PURPOSE).toSorted())
  })

  test('the pipeline is a page', () => {
    const lines = sources
      .find(({ path }) => path === PIPELINE)
      ?.text.trimEnd()
      .split('\n').length

    expect(lines).toBeLessThanOrEqual(PIPELINE_LINES_MAX)
  })

  test('no function is longer than a reader can hold, but for those that say why', () => {
    expect(listLongFunctions().toSorted()).toEqual(Object.keys(LONG_FUNCTIONS_ON_PURPOSE))
  })

  test('docstrings and the headers of files begin with a verb or a noun', () => {
    const odd = sources.flatMap(({ path, text }) =>
      [...text.matchAll(ODD_DOCSTRING)].map(([docstring]) => `${path}: ${docstring}`),
    )

    expect(odd).toEqual([])
  })

  test('tests wait for what happens, never for time to pass', () => {
    const sleepers = sources.filter(
      ({ path, text }) => path.endsWith('.test.ts') && /setTimeout\(|timers\/promises/.test(text),
    )

    expect(sleepers.map(({ path }) => path)).toEqual([])
  })

  test('tests wait by expect.poll, whose patience is set in one place', () => {
    const hasty = sources.filter(
      ({ path, text }) => path.endsWith('.test.ts') && /\bvi\.wait(?:For|Until)\(/.test(text),
    )

    expect(hasty.map(({ path }) => path)).toEqual([])
  })

  test('no test is left out', () => {
    const left = sources.filter(
      ({ path, text }) =>
        path.endsWith('.test.ts') && /\b(?:test|describe|it)\.(?:only|skip|todo)\(/.test(text),
    )

    expect(left.map(({ path }) => path)).toEqual([])
  })

  test('each service has a spec, a client, a mock and the same slug everywhere', () => {
    const files = listFiles()
    const slugs = files.flatMap(
      (path) => /^packages\/mock-(?!kit)([^/]+)\/package\.json$/.exec(path)?.[1] ?? [],
    )

    expect(slugs).not.toEqual([])
    for (const slug of slugs) {
      expect(files).toContain(`specs/${slug}.yaml`)
      expect(files).toContain(`packages/${slug}-client/package.json`)
      expect(files).toContain(`packages/contracts/generated/${slug}/index.ts`)
    }
  })
})
