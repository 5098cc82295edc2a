import { expect, test } from 'vitest'
import { redactText } from './redact.ts'

test.each([
  String.raw`{"contrase\u00f1a":"CANARY"}`,
  String.raw`{"CONTRASE\u00D1A":"CANARY"}`,
  `{"${'the '.repeat(30)}password":"CANARY"}`,
  `"password" => "CANARY"`,
  'password == CANARY',
  'password := CANARY',
  'password => CANARY',
  'password: |\n  CANARY\nuser: ana',
  'password: >-\n  CANARY',
  'Bearer\tCANARY12',
  '<password><![CDATA[CANARY]]></password>',
  '<password><!-- ours -->CANARY</password>',
  `<password>a'CANARY</password>`,
  String.raw`{"page":"<password>\nCANARY</password>"}`,
  `<password>${'x'.repeat(2_000)}CANARY</password>`,
])('hides the secret of %j', (text) => {
  expect(redactText(text, {})).not.toContain('CANARY')
})

test.each([
  'a == b, c := d',
  '{"monkeys" : 1}',
  String.raw`{"ni\u00f1o":"Ana"}`,
  '<b>bold</b>',
  'the bearer of news',
])('leaves %j as it is', (text) => {
  expect(redactText(text, {})).toBe(text)
})
