import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** A Node of this machine. */
export interface InstalledNode {
  readonly version: string
  readonly folder: string
}

/** The Node majors that the packages are made for. */
const MAJOR_MIN = 20
const MAJOR_MAX = 24

/** Finds one Node of each supported major on the PATH, this process's own first. */
export function listNodes(): readonly InstalledNode[] {
  const folders = [dirname(process.execPath), ...(process.env['PATH'] ?? '').split(delimiter)]
  const nodes = new Map<number, InstalledNode>()
  for (const folder of folders) {
    const version = versionOf(join(folder, 'node'))
    const major = Number(version?.split('.')[0])
    if (version === undefined || major < MAJOR_MIN || major > MAJOR_MAX || nodes.has(major))
      continue
    nodes.set(major, { version, folder: dirname(realpathSync(join(folder, 'node'))) })
  }
  return [...nodes.values()]
}

function versionOf(path: string): string | undefined {
  try {
    return execFileSync(path, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
  } catch {
    return undefined // No Node is there.
  }
}
