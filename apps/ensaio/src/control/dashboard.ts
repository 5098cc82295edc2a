// The dashboard: static files on the control plane's port. Loaded when somebody opens the page.
import type { Assets } from '@ensaio/dashboard/assets'

const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

/** Nothing but the files and the control plane of this origin: what a payload smuggles into the page cannot run or leave. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Answers a request for a file of the page; `undefined` where there is no such file. */
export function answerAsset(assets: Assets, { method, url }: Request): Response | undefined {
  const path = new URL(url).pathname.slice(1) || 'index.html'
  const asset = assets.get(path)
  if (asset === undefined) return undefined
  const headers = {
    'content-type': TYPES[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    'cache-control': asset.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': POLICY,
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  }
  return new Response(method === 'HEAD' ? null : (asset.body as BodyInit), { headers })
}
