import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Session } from 'electron'
import { protocol } from 'electron'
import { builtPage, resourceFolder } from './places'

export const SCHEME = 'app'
export const ORIGIN = `${SCHEME}://app`

// The same policy goes out with every answer, worker scripts included: a worker takes its policy from its own script.
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** Must run before the app is ready. Not `corsEnabled`: that would open the scheme to other origins. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ])
}

function filesBelow(folder: string, prefix = ''): [string, string][] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
    const file = path.join(folder, entry.name)
    const address = `${prefix}/${entry.name}`
    if (entry.isDirectory()) return filesBelow(file, address)
    return entry.isFile() ? [[address, file]] : []
  })
}

const isReaderPage = (address: string): boolean => /^\/(reader|pdf)\//.test(address)

/**
 * The exact list of addresses each page may load, made once from what was built: nothing outside it can be named,
 * so no address ever becomes a path.
 */
export function servedFiles(page: 'window' | 'reader'): Map<string, string> {
  const built = filesBelow(builtPage()).filter(([address]) => page === 'reader' || !isReaderPage(address))
  if (page === 'window') return new Map(built)
  const data = filesBelow(resourceFolder('tessdata'), '/tessdata')
  return new Map([...built, ...data])
}

/** Serves the list on one session; every other address gets 404. `served`: called with every address that was answered. */
export function serveScheme(
  session: Session,
  files: ReadonlyMap<string, string>,
  served: (address: string) => void = () => undefined,
): void {
  session.protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url)
    const file = url.host === 'app' ? files.get(decodeURIComponent(url.pathname)) : undefined
    if (request.method !== 'GET' || !file) return new Response(null, { status: 404 })
    const content = new Uint8Array(await readFile(file))
    served(url.pathname)
    return new Response(content, {
      headers: {
        'content-type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream',
        'content-security-policy': CONTENT_SECURITY_POLICY,
        'x-content-type-options': 'nosniff',
        'cross-origin-opener-policy': 'same-origin',
        'referrer-policy': 'no-referrer',
      },
    })
  })
}
