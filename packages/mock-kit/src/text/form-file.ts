// The file of a form (multipart/form-data): its name, its type and its size.
import { MultipartParseError, parseMultipart } from '@remix-run/multipart-parser'
import type { MultipartPart } from '@remix-run/multipart-parser'

/** A file that came with a form. */
export interface FormFile {
  readonly name: string
  readonly contentType: string
  /** In bytes. */
  readonly size: number
}

/** Returns the file in the part of this name; `undefined` where the form has none, or is not a form. */
export function readFormFile(form: unknown, part: string): FormFile | undefined {
  const bytes = typeof form === 'string' ? new TextEncoder().encode(form) : form
  if (!(bytes instanceof Uint8Array)) return undefined
  try {
    return findFile(bytes, part)
  } catch (error) {
    if (error instanceof MultipartParseError) return undefined
    throw error
  }
}

function findFile(bytes: Uint8Array, wanted: string): FormFile | undefined {
  const boundary = boundaryOf(bytes)
  if (boundary === undefined) return undefined
  // The request has a size limit already.
  const limits = { maxFileSize: bytes.length, maxTotalSize: bytes.length }
  for (const part of parseMultipart(bytes, { boundary, ...limits })) {
    const parameters = dispositionOf(part)
    if (parameters.get('name') !== wanted) continue
    const name = decoded(parameters.get('filename*')) ?? parameters.get('filename') ?? wanted
    return { name, contentType: part.mediaType ?? '', size: part.size }
  }
  return undefined
}

/** RFC 2046 allows no more; looking for one of megabytes costs a second, and a gigabyte of memory. */
const BOUNDARY_BYTES_MAX = 70

/** Returns the boundary, which the first line of a form consists of after two hyphens; `undefined` where it is none. */
function boundaryOf(bytes: Uint8Array): string | undefined {
  const line = bytes.subarray(0, '--'.length + BOUNDARY_BYTES_MAX + 1)
  const end = line.indexOf('\r'.charCodeAt(0))
  return end > '--'.length ? new TextDecoder().decode(line.subarray('--'.length, end)) : undefined
}

/** A quoted value may contain semicolons, and quotes after a backslash. */
const PARAMETER = /;\s*(?<name>[^\s=;]+)=(?:"(?<quoted>(?:\\"|[^"])*)"|(?<bare>[^;]*))/g

/**
 * Returns the parameters of `content-disposition: form-data`. The parser's own reading takes backslashes for escapes,
 * which browsers send in Windows paths, and knows parameters in lower case only.
 */
function dispositionOf({ headers }: MultipartPart): ReadonlyMap<string, string> {
  const disposition = headers['content-disposition'] ?? ''
  return new Map([...disposition.matchAll(PARAMETER)].map(toParameter))
}

function toParameter({ groups = {} }: RegExpExecArray): readonly [name: string, value: string] {
  const { name = '', quoted, bare = '' } = groups
  // Browsers escape quotes as `%22`, which stays.
  const value = quoted === undefined ? bare.trimEnd() : quoted.replaceAll(String.raw`\"`, '"')
  return [name.toLowerCase(), value]
}

/** Decodes a name as RFC 8187 has it, which some libraries send along with or instead of a plain one. */
function decoded(extended: string | undefined): string | undefined {
  const encoded = /^utf-8'[^']*'(?<value>.*)$/i.exec(extended ?? '')?.groups?.['value']
  try {
    return encoded === undefined ? undefined : decodeURIComponent(encoded)
  } catch {
    return undefined
  }
}
