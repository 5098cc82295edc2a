import { lineSteps } from '../../generated/lines.ts'
import type { ContractData } from '../contract/contract.ts'
import { createLineFinder, type LineFinder } from './spec-lines.ts'

export type { LineFinder } from './spec-lines.ts'

/**
 * Makes the finder of the lines of a contract's spec file.
 *
 * @example
 * ```ts
 * import { conversicaContract } from '@ensaio/contracts/conversica'
 * import { lineFinderOf } from '@ensaio/contracts/lines'
 *
 * const lineOf = lineFinderOf(conversicaContract)
 * console.log(`specs/conversica.yaml:${lineOf('#/components/schemas/Lead')}`)
 * ```
 */
export function lineFinderOf({ service, document }: ContractData): LineFinder {
  return createLineFinder(document, lineSteps[service] ?? '')
}
