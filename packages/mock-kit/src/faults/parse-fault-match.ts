import type { HttpMethod } from '@ensaio/contracts'
import { didYouMean } from '../text/nearest.ts'
import { show } from '../text/show.ts'
import { NAME_LENGTH_MAX } from './fault-limits.ts'
import type { DeliveryMatch, RequestMatch } from './fault-rule.ts'
import type { ServiceVocabulary } from './fault-vocabulary.ts'
import type { FieldReader } from './field-reader.ts'
import { coversTemplate } from './path-pattern.ts'

const METHODS: readonly HttpMethod[] = [
  'GET',
  'PUT',
  'POST',
  'DELETE',
  'OPTIONS',
  'HEAD',
  'PATCH',
  'TRACE',
]

/** @param names absent while the service itself is unknown: its names can't be judged then */
export function parseRequestMatch(fields: FieldReader, names?: ServiceVocabulary): RequestMatch {
  const operationId =
    names === undefined
      ? fields.text('operationId', NAME_LENGTH_MAX)
      : fields.name('operationId', names.operations, `operation of ${names.service}`)
  const method = parseMethod(fields)
  const path = parsePath(fields, names)
  fields.close()
  return {
    ...(operationId !== undefined && { operationId }),
    ...(method !== undefined && { method }),
    ...(path !== undefined && { path }),
  }
}

/** @param names absent while the service itself is unknown: its names can't be judged then */
export function parseDeliveryMatch(fields: FieldReader, names?: ServiceVocabulary): DeliveryMatch {
  const webhook =
    names === undefined
      ? fields.text('webhook', NAME_LENGTH_MAX)
      : fields.name('webhook', names.webhooks, `webhook of ${names.service}`)
  const target = fields.text('target', NAME_LENGTH_MAX) // targets come and go: any name may be one
  fields.close()
  return { ...(webhook !== undefined && { webhook }), ...(target !== undefined && { target }) }
}

function parseMethod(fields: FieldReader): HttpMethod | undefined {
  const written = fields.text('method', NAME_LENGTH_MAX)
  if (written === undefined) return undefined
  const method = METHODS.find((known) => known === written.toUpperCase())
  if (method === undefined) {
    fields.problem('method', `${show(written)} is no HTTP method. ${didYouMean(written, METHODS)}`)
  }
  return method
}

function parsePath(fields: FieldReader, names?: ServiceVocabulary): string | undefined {
  const path = fields.text('path', NAME_LENGTH_MAX)
  if (path === undefined) return undefined
  if (!path.startsWith('/') || /[?#\s]/.test(path)) {
    fields.problem(
      'path',
      `${show(path)} is no path. Begin it with a slash and leave the query out.`,
    )
  } else if (names !== undefined && !names.paths.some((known) => coversTemplate(path, known))) {
    fields.problem(
      'path',
      `${show(path)} is no path of ${names.service}. ${didYouMean(path, names.paths)} A * stands for one segment.`,
    )
  }
  return path
}
