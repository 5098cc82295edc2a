import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { conversicaContract } from '@ensaio/contracts/conversica'
import { zenviaChatContract } from '@ensaio/contracts/zenvia-chat'
import { zenviaConversionContract } from '@ensaio/contracts/zenvia-conversion'
import type { Source } from '@ensaio/fidelity-report'
import { conversicaMock } from '@ensaio/mock-conversica'
import { createContractServer } from '@ensaio/mock-kit'
import { zenviaChatMock } from '@ensaio/mock-zenvia-chat'
import { zenviaConversionMock } from '@ensaio/mock-zenvia-conversion'
import { readPactFile } from '../pact/pact-file.ts'
import { COMMITTED_PACTS } from '../pact/pact-folders.ts'
import type { ReportInput, ServiceInput } from './build-report.ts'
import { DRIVERS } from './drive-clients.ts'
import { EXCEPTIONS } from './exceptions.ts'
import { pactEvidenceOf } from './pact-evidence.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))

const SERVICES = [
  { contract: conversicaContract, mock: conversicaMock },
  { contract: zenviaChatContract, mock: zenviaChatMock },
  { contract: zenviaConversionContract, mock: zenviaConversionMock },
]

/** Collects what the report is made of, and what went wrong while the clients were driven. */
export async function readEvidence(): Promise<
  ReportInput & { readonly failures: readonly string[] }
> {
  const driven = await Promise.all(
    SERVICES.map(async ({ contract: { service } }) => DRIVERS[service]?.()),
  )
  const services = SERVICES.map(({ contract, mock }, index) =>
    readService(contract, mock.title, driven[index]?.operations ?? []),
  )
  const { version } = JSON.parse(await readFile(`${ROOT}apps/ensaio/package.json`, 'utf8'))
  return {
    simulator: { name: 'Ensaio', version },
    services: await Promise.all(services),
    sources: toSources(await readFile(`${ROOT}specs/README.md`, 'utf8')),
    exceptions: EXCEPTIONS,
    failures: driven.flatMap((one) => one?.failures ?? ['no client drives this service']),
  }
}

async function readService(
  contract: ServiceInput['contract'],
  title: string,
  driven: readonly string[],
): Promise<ServiceInput> {
  const { service } = contract
  const location = `specs/${service}.yaml`
  const text = await readFile(`${ROOT}${location}`)
  const conformance = await readFile(`${ROOT}packages/mock-${service}/evidence.json`, 'utf8')
  return {
    title,
    contract,
    spec: { location, sha256: createHash('sha256').update(text).digest('hex') },
    evidence: { conformance: JSON.parse(conformance), pacts: await readPacts(contract), driven },
  }
}

async function readPacts(
  contract: ServiceInput['contract'],
): Promise<ServiceInput['evidence']['pacts']> {
  const server = createContractServer(contract)
  const names = (await readdir(COMMITTED_PACTS)).filter((name) =>
    name.endsWith(`-${contract.service}.json`),
  )
  const pacts = names.sort().map(async (name) => {
    const pact = await readPactFile(`${COMMITTED_PACTS}${name}`)
    return [name, pactEvidenceOf(pact, server)] as const
  })
  return Object.fromEntries(await Promise.all(pacts))
}

/** Reads the table of sources: key, what it is, date, strength. */
function toSources(readme: string): readonly Source[] {
  const [, table = ''] = readme.split('## Sources\n')
  const rows = table.split('\n\n')[0]?.split('\n').slice(2) ?? []
  return rows.map((row) => {
    const [key = '', title = '', date = '', strength = ''] = row
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim())
    return { key: key.replaceAll('`', ''), title, date, strength }
  })
}
