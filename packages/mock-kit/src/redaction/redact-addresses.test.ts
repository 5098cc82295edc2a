import { expect, test } from 'vitest'
import { redactHeaders } from './redact.ts'

const secrets = { queryParameters: ['token'], headers: ['X-Api-Token'], bodyKeys: ['apiKey'] }

test.each(['Host', 'x-forwarded-host'])('leaves no credentials in %s', (name) => {
  expect(redactHeaders({ [name]: 'me:hush@h:80' }, {})).toEqual({
    [name.toLowerCase()]: '[redacted]@h:80',
  })
})

test.each(['link', 'location'])('leaves no credentials in the addresses of %s', (name) => {
  const value = '<http://me:hush@h/>, <//me:hush@h/>'

  expect(redactHeaders({ [name]: value }, {})).toEqual({
    [name]: '<http://[redacted]@h/>, <//[redacted]@h/>',
  })
})

test.each(['x-original-url', 'link', 'origin'])('finds the address in %s', (name) => {
  expect(redactHeaders({ [name]: '</x?page=1&token=hush>' }, secrets)).toEqual({
    [name]: '</x?page=1&token=[redacted]',
  })
})
