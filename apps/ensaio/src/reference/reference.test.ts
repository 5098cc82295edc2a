import { isJsonObject } from '@ensaio/contracts'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import { renderReference } from './render-reference.ts'

const SLUGS = ['zenvia-chat', 'zenvia-conversion', 'conversica', 'control']

async function pageOf(url: string) {
  const answer = await fetch(url)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

test('lists a reference of each spec, which runs and loads nothing', async () => {
  await using running = await openSandbox({ controlToken: 'a-secret-for-the-docs' })

  const { status, headers, text } = await pageOf(`${running.urls.control}/docs`)

  expect(status).toBe(200)
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'self'; /)
  expect(text).not.toContain('a-secret')
  const links = [...text.matchAll(/href="\/docs\/([\w-]+)"/g)].map(([, slug]) => slug)
  expect(links).toEqual(SLUGS)
})

test.each(SLUGS)(
  'the reference of %s has every operation and schema, and no dead link',
  async (slug) => {
    await using running = await openSandbox()
    const { control } = running.urls

    const { text } = await pageOf(`${control}/docs/${slug}`)
    const document: unknown = JSON.parse((await pageOf(`${control}/docs/${slug}.json`)).text)

    const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...text.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
    const { schemas = {} } = Object(Object(document).components)
    for (const name of Object.keys(schemas))
      expect(ids).toContain(`schema-${encodeURIComponent(name)}`)
    const { paths = {}, webhooks = {} } = Object(document)
    const items = [...Object.values(paths), ...Object.values(webhooks)].flatMap((item) =>
      Object.values(Object(item)),
    )
    const operations = items.filter((one) => isJsonObject(one) && 'operationId' in one)
    expect([...ids].filter((id) => id?.startsWith('call-'))).toHaveLength(operations.length)
    expect(text).not.toMatch(/<script|\sstyle=|\son\w+=|src=/)
    for (const [, url = ''] of text.matchAll(/(?:href)="([^"#][^"]*)"/g))
      expect(url).toMatch(/^\/docs/)
  },
)

test('what a spec says cannot become markup', () => {
  const attack = '<img src=x onerror=alert(1)>"'
  const text = renderReference({
    slug: 'x',
    title: attack,
    contract: {
      service: 'x',
      document: {
        openapi: '3.1.0',
        info: { title: attack, version: '1', description: `${attack}\n\n\`${attack}\`` },
        components: {
          schemas: { [attack]: { type: attack, description: attack, enum: [attack] } },
        },
      },
      operations: {},
      webhooks: {},
    },
  })

  expect(text).not.toContain('<img')
  expect(text).not.toMatch(/id="[^"]*</)
})

test.each(['/docs/nothing', '/docs/..%2fpackage.json', '/docsx'])('%s is unknown', async (path) => {
  await using running = await openSandbox({ only: ['conversica'] })

  expect((await pageOf(`${running.urls.control}${path}`)).status).toBe(404)
})

test('a page of another site is refused the reference, as everything', async () => {
  await using running = await openSandbox({ only: ['conversica'] })
  const headers = { origin: 'http://evil.example' }

  expect((await fetch(`${running.urls.control}/docs`, { headers })).status).toBe(403)
})
