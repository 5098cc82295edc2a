// The upper limit: Hono on node:http, sending an answer that it is given, knowing nothing.
import { readFileSync } from 'node:fs'
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import type { BareAnswer } from './answer.ts'

const [port, file = ''] = process.argv.slice(2)
// Written by subjects.ts.
const { method, path, answer } = JSON.parse(readFileSync(file, 'utf8')) as BareAnswer
const { status, headers, body } = answer

const app = new Hono()
app.on(method, path, () => new Response(body, { status, headers }))
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(port) })
