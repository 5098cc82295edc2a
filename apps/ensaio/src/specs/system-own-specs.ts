// The edge to the specs that the program brings along.
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ReportError } from '../report/report-error.ts'
import { writeReport } from '../report/system-write-report.ts'
import { SERVICES } from '../services.ts'

declare global {
  interface ImportMeta {
    /** True within a package, whose build sets it. */
    readonly PACKED?: boolean
  }
}

/** The specs by name: those of the services, and the control plane's. */
export const OWN_SPECS: readonly string[] = [...SERVICES.map(({ service }) => service), 'control']

/** Reads a spec of the program, as YAML. */
export function readOwnSpec(name: string): string {
  // The build puts the specs beside its files.
  const folder = import.meta.PACKED ? 'specs' : '../../../../specs'
  return readFileSync(fileURLToPath(new URL(`${folder}/${name}.yaml`, import.meta.url)), 'utf8')
}

/** Writes specs into a folder, which need not be there, and returns their files. @throws ReportError */
export function writeOwnSpecs(folder: string, names: readonly string[]): readonly string[] {
  return names.map((name) => {
    const file = join(folder, `${name}.yaml`)
    try {
      mkdirSync(folder, { recursive: true })
    } catch (error) {
      throw new ReportError('--out', folder, error)
    }
    writeReport('--out', file, readOwnSpec(name))
    return file
  })
}
