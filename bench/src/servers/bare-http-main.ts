// The upper limit of a walk: node:http, sending the same bytes to whatever it is asked.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { BareAnswer } from './answer.ts'

const [port, file = ''] = process.argv.slice(2)
// Written by subjects.ts.
const { answer } = JSON.parse(readFileSync(file, 'utf8')) as BareAnswer
const { status, headers, body } = answer

createServer((_request, response) => response.writeHead(status, headers).end(body)).listen(
  Number(port),
  '127.0.0.1',
)
