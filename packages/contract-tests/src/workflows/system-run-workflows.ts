import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { COMPILE_CACHE } from '@ensaio/test-config'
import type { RunningSandbox } from 'ensaio'
import { BASE_PATH as CHAT_PATH } from '../zenvia-chat/access.ts'
import { BASE_PATH as CONVERSION_PATH } from '../zenvia-conversion/access.ts'

/** A step of a workflow, and the checks that it did not pass. */
export interface StepResult {
  readonly workflow: string
  readonly step: string
  readonly failures: readonly string[]
}

const run = promisify(execFile)
const require = createRequire(import.meta.url)
const REDOCLY = join(dirname(require.resolve('@redocly/cli/package.json')), 'bin/cli.js')

/** The paths under which services stand: what is given as a server takes the place of the spec's. */
const BASE_PATHS: Readonly<Record<string, string>> = {
  'zenvia-chat': CHAT_PATH,
  'zenvia-conversion': CONVERSION_PATH,
}

/** Runs a file of Arazzo workflows against a sandbox, by the `respect` of Redocly's command line. */
export async function runWorkflows(
  file: string,
  { urls, credentials }: RunningSandbox,
): Promise<readonly StepResult[]> {
  const { username, password } = credentials.conversica
  const servers = Object.entries(urls).flatMap(([name, url]) => {
    const path = BASE_PATHS[name] ?? ''
    return ['-S', `${name}=${url}${path}`]
  })
  const input = {
    sandbox: 'main',
    zenviaChatToken: credentials['zenvia-chat'].token,
    zenviaConversionApiKey: credentials['zenvia-conversion']['api-key'],
    conversicaAuthorization: `Basic ${btoa(`${username}:${password}`)}`,
  }
  const folder = await mkdtemp(join(tmpdir(), 'ensaio-workflows-'))
  const report = join(folder, 'report.json')
  try {
    const words = ['respect', file, ...servers, '-i', JSON.stringify(input), '-J', report]
    const env = {
      ...process.env,
      NODE_COMPILE_CACHE: COMPILE_CACHE,
      REDOCLY_TELEMETRY: 'off',
      REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    }
    const output = await run(process.execPath, [REDOCLY, ...words], { env }).then(
      () => '',
      // A workflow that fails makes the program fail; the report says more.
      (error: { readonly stdout?: string; readonly stderr?: string }) =>
        `${error.stdout ?? ''}${error.stderr ?? ''}`,
    )
    const text = await readFile(report, 'utf8').catch(() => {
      throw new Error(`Failed to run ${file}: Redocly wrote no report. It said: ${output}`)
    })
    return toResults(JSON.parse(text))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The part of Redocly's report that is read. */
interface Report {
  /** By the path of each file. */
  readonly files: Readonly<
    Record<string, { readonly executedWorkflows: readonly ExecutedWorkflow[] }>
  >
}

interface ExecutedWorkflow {
  readonly workflowId: string
  readonly executedSteps: readonly {
    readonly stepId: string
    readonly checks: readonly {
      readonly name: string
      readonly passed: boolean
      readonly message?: string
    }[]
  }[]
}

function toResults({ files }: Report): readonly StepResult[] {
  return Object.values(files).flatMap(({ executedWorkflows }) =>
    executedWorkflows.flatMap(({ workflowId: workflow, executedSteps }) =>
      executedSteps.map(({ stepId: step, checks }) => ({
        workflow,
        step,
        failures: checks
          .filter(({ passed }) => !passed)
          .map(({ name, message = '' }) => `${name}: ${message}`),
      })),
    ),
  )
}
