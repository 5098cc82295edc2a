import type { ContractData, Operation } from '@ensaio/contracts'
import { didYouMean, fitsTemplate } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'

/** Operations in the order in which a router should try them: fixed paths before those with parameters. */
export function byPrecedence({ operations }: ContractData): readonly Operation[] {
  return Object.values(operations).sort((a, b) => variablesOf(a) - variablesOf(b))
}

function variablesOf({ path }: Operation): number {
  return path.split('{').length - 1
}

/** Why no operation has this method and path, and which ones are near. */
export function toRoutingRefusal(
  contract: ContractData,
  { method, path }: { readonly method: string; readonly path: string },
): ControlRefusalError {
  const operations = Object.values(contract.operations)
  const here = operations.filter((operation) => fitsTemplate(operation.path, path))
  if (here.length > 0) {
    const allow = here.map((operation) => operation.method).join(', ')
    return new ControlRefusalError({
      status: 405,
      code: 'SANDBOX_METHOD_NOT_ALLOWED',
      message: `Failed to answer ${method} ${path}: the path takes other methods. Use ${allow}.`,
      headers: { allow },
    })
  }
  const hint = didYouMean(`${method} ${path}`, operations.map(describe))
  return new ControlRefusalError({
    status: 404,
    code: 'SANDBOX_PATH_UNKNOWN',
    message: `Failed to answer ${method} ${path}: there is no such path. ${hint}`,
  })
}

function describe({ method, path }: Operation): string {
  return `${method} ${path}`
}
