import { startSandbox } from 'ensaio'
import { expect, test } from 'vitest'
import { rowsOfGuide, rowsOfMetrics } from './metric-rows.ts'

test('the guide lists the metrics that there are, with their labels', async () => {
  await using running = await startSandbox({ clock: 'frozen' })
  // A request and an attempt, so that no metric is without a sample.
  await fetch(`${running.urls.conversica}/nowhere`)
  running.sandbox.setEndpoints('conversica', { baseUrl: 'http://127.0.0.1:9' })
  running.sandbox.trigger('conversica', 'leadUpdate', { subject: 'lead-1' })
  await running.sandbox.advance('0s')

  const text = await (await fetch(`${running.urls.control}/metrics`)).text()

  expect(rowsOfGuide('The metrics')).toEqual(rowsOfMetrics(text))
})
