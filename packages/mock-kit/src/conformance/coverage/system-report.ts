import { mkdir, writeFile } from 'node:fs/promises'

/** The directory in which a package's test run leaves its reports; the directory of the run is the package's. */
const FOLDER = 'reports'

/** Writes the coverage of a service down for people and CI. */
export async function writeReport(service: string, markdown: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true })
  await writeFile(`${FOLDER}/coverage-${service}.md`, markdown)
}
