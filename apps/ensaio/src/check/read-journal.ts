// Reads the journal: a JSON line for each entry, as `exec --journal` writes it, or a list, as `journal --json` and
// `deliveries --json` print it.
import { isJsonObject } from '@ensaio/contracts'
import { fieldsOf } from '../json/fields.ts'
import type { Fields } from '../json/fields.ts'
import type { Exchange } from './exchange.ts'
import { readerOf, wholeBody } from './exchange.ts'
import { RecordingError } from './recording-error.ts'

/** Reads the requests and the attempts of a journal; other entries are not calls. @throws RecordingError */
export function readJournal(file: string, text: string): readonly Exchange[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const source = `${file}, line ${index + 1}`
    const entry = parseLine(file, index + 1, line)
    // An entry lists the ids of its own deliveries.
    if (entry['kind'] !== undefined) return toExchanges(source, entry)
    const { entries = [], deliveries = [] } = entry
    return [
      ...[entries].flat().flatMap((one) => toExchanges(source, fieldsOf(one))),
      ...[deliveries].flat().map((one) => deliveryOf(source, fieldsOf(one))),
    ]
  })
}

function parseLine(file: string, number: number, line: string): Fields {
  try {
    return fieldsOf(JSON.parse(line))
  } catch (error) {
    const why = `line ${number}: ${String(error)}`
    throw new RecordingError(
      file,
      why,
      'Give what ensaio exec --journal, ensaio journal --json or ensaio deliveries --json wrote.',
    )
  }
}

function toExchanges(source: string, entry: Fields): readonly Exchange[] {
  // The headers and bodies of a restored entry are not known, so they cannot be checked.
  if (entry['kind'] === 'request')
    return entry['restored'] === true ? [] : [requestOf(source, entry)]
  return entry['kind'] === 'delivery' ? attemptOf(source, entry) : []
}

function requestOf(source: string, entry: Fields): Exchange {
  const { service, faults } = entry
  const request = fieldsOf(entry['request'])
  const answer =
    entry['answer'] === undefined ? {} : { answer: answerOf(fieldsOf(entry['answer'])) }
  const { body } = request
  return {
    ...sent(source, request),
    body: body === undefined ? null : wholeBody(String(body)),
    ...answer,
    known: { service: String(service), isDisturbed: Array.isArray(faults) && faults.length > 0 },
  }
}

/** A delivery as lists show it: its body, without an attempt. */
function deliveryOf(source: string, delivery: Fields): Exchange {
  const { service, webhook, body, contentType = 'application/json' } = delivery
  return {
    source,
    method: 'POST',
    url: '',
    headers: readerOf([['content-type', String(contentType)]]),
    body: wholeBody(String(body)),
    known: { service: String(service), webhook: String(webhook) },
  }
}

/** An attempt has a body in the file of `exec --journal` alone. */
function attemptOf(source: string, entry: Fields): readonly Exchange[] {
  const { service, webhook, attempt, body } = entry
  const { request, outcome } = fieldsOf(attempt)
  const end = fieldsOf(outcome)
  if (!isJsonObject(request)) {
    const isCollected = end['kind'] === 'collected' && body !== undefined
    return isCollected ? [deliveryOf(source, entry)] : []
  }
  const isDisturbed = end['kind'] !== 'answered'
  return [
    {
      ...sent(source, request),
      body: typeof body === 'string' ? wholeBody(body) : undefined,
      ...(!isDisturbed && { answer: answerOf(end) }),
      known: { service: String(service), webhook: String(webhook), isDisturbed },
    },
  ]
}

function sent(source: string, { method, url, headers }: Fields) {
  return { source, method: String(method), url: String(url), headers: readerOf(textsOf(headers)) }
}

function answerOf({ status, headers, body, truncated }: Fields) {
  const text = truncated === true ? undefined : wholeBody(String(body ?? ''))
  return { status: Number(status), headers: readerOf(textsOf(headers)), body: text }
}

function textsOf(value: unknown): readonly (readonly [string, string])[] {
  return Object.entries(fieldsOf(value)).map(([name, text]) => [name, String(text)])
}
