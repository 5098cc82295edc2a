// Reads HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/
import { fieldsOf, textOf } from '../json/fields.ts'
import type { Fields } from '../json/fields.ts'
import type { Exchange, KnownFacts, RecordedAnswer } from './exchange.ts'
import { readerOf, wholeBody } from './exchange.ts'
import { RecordingError } from './recording-error.ts'

/** Reads the calls of a HAR file. @throws RecordingError */
export function readHar(file: string, text: string): readonly Exchange[] {
  const document = parse(file, text)
  const { entries } = fieldsOf(fieldsOf(document)['log'])
  if (!Array.isArray(entries)) {
    throw new RecordingError(file, 'it has no log.entries', 'Give a file in the format HAR 1.2.')
  }
  return entries.map((entry: unknown, index) =>
    toExchange(`${file}, entry ${index + 1}`, fieldsOf(entry)),
  )
}

function parse(file: string, text: string): unknown {
  try {
    // Some tools begin the file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new RecordingError(file, String(error), 'Give a file in the format HAR 1.2.')
  }
}

function toExchange(source: string, entry: Fields): Exchange {
  const request = fieldsOf(entry['request'])
  const headers = pairsOf(request['headers'])
  const postData = request['postData'] === undefined ? undefined : fieldsOf(request['postData'])
  const type = textOf(postData?.['mimeType'])
  const answer = answerOf(fieldsOf(entry['response']))
  return {
    source,
    method: (textOf(request['method']) ?? 'GET').toUpperCase(),
    url: textOf(request['url']) ?? '',
    headers: readerOf(withType(headers, type)),
    body: postData === undefined ? bodyWithoutData(request) : wholeBody(sentText(postData)),
    ...(answer && { answer }),
    known: knownFacts(fieldsOf(entry['_ensaio'])),
  }
}

/** Browsers leave out what they could not read, but count its bytes. */
function bodyWithoutData({ bodySize }: Fields): null | undefined {
  return typeof bodySize === 'number' && bodySize > 0 ? undefined : null
}

function sentText({ text, params }: Fields): string | undefined {
  if (typeof text === 'string') return text
  if (!Array.isArray(params)) return undefined
  return new URLSearchParams(pairsOf(params).map(([name, value]) => [name, value])).toString()
}

/** A status of 0, or below, says that there was no answer. */
function answerOf(response: Fields): RecordedAnswer | undefined {
  const { status } = response
  if (typeof status !== 'number' || status <= 0) return undefined
  const content = fieldsOf(response['content'])
  const headers = withType(pairsOf(response['headers']), textOf(content['mimeType']))
  return { status, headers: readerOf(headers), body: wholeBody(contentText(content)) }
}

function contentText({ text, encoding, size }: Fields): string | undefined {
  if (typeof text === 'string') {
    return encoding === 'base64' ? Buffer.from(text, 'base64').toString() : text
  }
  return typeof size === 'number' && size > 0 ? undefined : ''
}

type Pairs = readonly (readonly [string, string])[]

/** Some tools write the type of a body beside it alone; `x-unknown` stands for none. */
function withType(pairs: Pairs, type: string | undefined): Pairs {
  const isKnown = type === undefined || type === '' || type === 'x-unknown'
  return isKnown || pairs.some(([name]) => name.toLowerCase() === 'content-type')
    ? pairs
    : [...pairs, ['content-type', type]]
}

function pairsOf(list: unknown): Pairs {
  if (!Array.isArray(list)) return []
  return list
    .map(fieldsOf)
    .map(({ name, value }) => [textOf(name) ?? '', textOf(value) ?? ''] as const)
    .filter(([name]) => name !== '' && !name.startsWith(':')) // HTTP/2 writes the method as a header
}

function knownFacts({ service, webhook, faults }: Fields): KnownFacts {
  return {
    ...(typeof service === 'string' && { service }),
    ...(typeof webhook === 'string' && { webhook }),
    isDisturbed: Array.isArray(faults) && faults.length > 0,
  }
}
