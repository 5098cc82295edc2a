import { test } from 'ensaio/vitest'
import { describe, expect } from 'vitest'

const lead = {
  apiVersion: '7.2',
  id: 'lead-1',
  firstName: 'Sally',
  email: 'sally+hot@example.com',
  leadSource: 'Web',
  repName: 'Tiago',
}

/** The code under test: it takes a fetch, and knows nothing of a sandbox. */
async function sendLead(send: typeof fetch, authorization: string): Promise<boolean> {
  const headers = { authorization, 'content-type': 'application/json' }
  const body = JSON.stringify(lead)
  const answer = await send('https://integrations-api.conversica.com/json/', {
    method: 'POST',
    headers,
    body,
  })
  return answer.ok
}

describe('an account without leads', () => {
  test.override({ sandboxOptions: { scenario: 'empty', at: '2026-03-02T09:00:00Z' } })

  test('takes a lead, and writes to it within a week', async ({ sandbox }) => {
    const { username, password } = sandbox.credentials.conversica
    sandbox.pauseDeliveries()
    sandbox.setEndpoints('conversica', { baseUrl: 'http://localhost:3000' })

    const isSent = await sendLead(
      sandbox.fetch.conversica,
      `Basic ${btoa(`${username}:${password}`)}`,
    )
    await sandbox.advance('7d')

    expect(isSent).toBe(true)
    expect(sandbox).toHaveReceived({ operationId: 'createOrUpdateLead', body: { id: 'lead-1' } }, 1)
    expect(sandbox).toHaveDelivered({ webhook: 'message' })
    expect(sandbox).not.toHaveReceived({ service: 'zenvia-chat' })
  })

  test('starts at the same instant for each test', ({ sandbox }) => {
    expect(sandbox.clock().now).toBe('2026-03-02T09:00:00.000Z')
  })
})
