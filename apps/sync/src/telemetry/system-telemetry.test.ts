import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { serveReceivers } from '../serve-receivers.ts'
import { startTelemetry } from './system-telemetry.ts'
import { countRows, inSpan } from './telemetry.ts'

test('does nothing unless an endpoint is named', async () => {
  expect(await startTelemetry({})).toBeUndefined()
  expect(
    await startTelemetry({
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318',
      OTEL_SDK_DISABLED: 'true',
    }),
  ).toBeUndefined()
  expect(await inSpan('work', {}, async () => 7)).toBe(7)
})

test('sends spans and metrics to the endpoint', async () => {
  const bodies = new Map<string, string>()
  const collector = new Hono().post('*', async (context) => {
    bodies.set(context.req.path, await context.req.text())
    return context.json({})
  })
  const receive = async (request: Request) => collector.fetch(request)
  await using server = await serveReceivers({ host: '127.0.0.1', port: 0, receive })
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = server.url

  const telemetry = await startTelemetry(process.env)
  await inSpan('pull chat-history', { window: '2026-03-02' }, async () => {
    countRows('chat-history', 12)
  })
  await telemetry?.stop()
  delete process.env['OTEL_EXPORTER_OTLP_ENDPOINT']

  expect(bodies.get('/v1/traces')).toContain('pull chat-history')
  expect(bodies.get('/v1/traces')).toContain('ensaio-sync')
  expect(bodies.get('/v1/metrics')).toContain('sync.rows')
})
