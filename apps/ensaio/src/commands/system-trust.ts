// The edge to the authorities that this process trusts.
import { readFileSync } from 'node:fs'
import tls from 'node:tls'
import { UsageError } from './command.ts'

/** Lets this process trust the authority of a file, in addition to those of Node. @throws UsageError */
export function trust(file: string): void {
  let authority: string
  try {
    authority = readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(
      `the CA file ${file} cannot be read: ${String(error)}. Give the one that ensaio start --tls printed.`,
    )
  }
  // Younger than the oldest Node that runs this.
  const { getCACertificates, setDefaultCACertificates } = tls as Partial<typeof tls>
  if (getCACertificates === undefined || setDefaultCACertificates === undefined)
    throw new UsageError(
      `this Node takes a CA file only from its start on. Set NODE_EXTRA_CA_CERTS=${file}.`,
    )
  setDefaultCACertificates([...getCACertificates('default'), authority])
}
