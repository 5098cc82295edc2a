// The upper limit: Hono on node:http, sending an answer that it is given, knowing nothing.
import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { LEAD_PATH } from '../leads.ts'
import type { Answer } from './answer.ts'

const [port, answer = ''] = process.argv.slice(2)
const { status, headers, body } = JSON.parse(answer) as Answer // written by subjects.ts

const app = new Hono()
app.post(LEAD_PATH, () => new Response(body, { status, headers }))
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: Number(port) })
