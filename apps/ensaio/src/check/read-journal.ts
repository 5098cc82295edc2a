// Reads the journal: a JSON line for each entry, as `exec --journal` writes it, or a list, as `journal --json` prints it.
import { isJsonObject } from '@ensaio/contracts'
import type { Exchange } from './exchange.ts'
import { readerOf, wholeBody } from './exchange.ts'
import { RecordingError } from './recording-error.ts'

type Fields = Readonly<Record<string, unknown>>

/** Reads the requests and the attempts of a journal; other entries are no calls. @throws RecordingError */
export function readJournal(file: string, text: string): readonly Exchange[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    const source = `${file}, line ${index + 1}`
    const entry = parseLine(file, index + 1, line)
    const { entries = [entry] } = entry
    return [entries].flat().flatMap((one) => toExchanges(source, fieldsOf(one)))
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
      'Give what ensaio exec --journal or ensaio journal --json wrote.',
    )
  }
}

function toExchanges(source: string, entry: Fields): readonly Exchange[] {
  if (entry['kind'] === 'request') return [requestOf(source, entry)]
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

/** The journal has no bodies of deliveries: the HAR has. */
function attemptOf(source: string, entry: Fields): readonly Exchange[] {
  const { service, webhook, attempt } = entry
  const { request, outcome } = fieldsOf(attempt)
  if (!isJsonObject(request)) return []
  const end = fieldsOf(outcome)
  const isDisturbed = end['kind'] !== 'answered'
  return [
    {
      ...sent(source, request),
      body: undefined,
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

function fieldsOf(value: unknown): Fields {
  return isJsonObject(value) ? value : {}
}
