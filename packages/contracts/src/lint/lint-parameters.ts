import type { Operation, Parameter, ParameterStyle } from '../contract/operation.ts'
import type { OpenApiDocument } from '../contract/open-api-document.ts'
import type { SpecProblem } from '../errors/broken-spec-error.ts'
import { isJsonObject } from '../spec/pointer.ts'
import { operationTable } from '../spec/table.ts'
import type { Part } from '../spec/walk-spec.ts'

/** The styles that the decoder reads, by place. */
const STYLES_READ: Readonly<Record<string, readonly ParameterStyle[]>> = {
  path: ['simple'],
  header: ['simple'],
  query: ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'],
}

/** Parameters that the decoder cannot read, and paths whose template and parameters disagree. */
export function lintParameters(
  document: OpenApiDocument,
  parts: readonly Part[],
): readonly SpecProblem[] {
  const defined = parts.filter(({ kind, value }) => kind === 'parameter' && !('$ref' in value))
  return [...defined.flatMap(lintParameter), ...operationTable(document).flatMap(lintTemplate)]
}

function lintParameter({ pointer, value }: Part): readonly SpecProblem[] {
  const styles = STYLES_READ[String(value['in'])]
  if (styles === undefined)
    return [
      { pointer, message: `is in '${String(value['in'])}': only path, query and header are read.` },
    ]
  const { style } = value
  if (style !== undefined && !(styles as readonly unknown[]).includes(style)) {
    return [
      {
        pointer,
        message: `has the style '${String(style)}': only ${styles.join(', ')} can be read there.`,
      },
    ]
  }
  if (!isJsonObject(value['schema']))
    return [{ pointer, message: 'has no schema: its value could not be decoded.' }]
  return []
}

function lintTemplate({ path, parameters, pointer }: Operation): readonly SpecProblem[] {
  const inTemplate = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name)
  const declared = parameters.filter((parameter) => parameter.in === 'path')
  const missing = inTemplate.filter(
    (name) => !declared.some((parameter) => parameter.name === name),
  )
  return [
    ...missing.map((name) => ({
      pointer,
      message: `does not declare the path parameter '${name}' of ${path}.`,
    })),
    ...declared.flatMap((parameter) =>
      lintPathParameter(parameter, inTemplate.includes(parameter.name), path),
    ),
  ]
}

function lintPathParameter(
  { name, pointer, required }: Parameter,
  isInTemplate: boolean,
  path: string,
): readonly SpecProblem[] {
  if (!isInTemplate)
    return [
      { pointer, message: `is the path parameter '${name}', which does not stand in ${path}.` },
    ]
  return required
    ? []
    : [{ pointer, message: `is the path parameter '${name}' without required: true.` }]
}
