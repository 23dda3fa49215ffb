import { copiesOf, partsTold, treatmentOf } from './routing'
import type { WorkerScope } from './scope'

/** 离线副本. Written into by the build: the version, the files and the parts of the bench's pages. */
declare const BENCH: {
  readonly version: string
  readonly files: readonly string[]
  readonly parts: Readonly<Record<string, { readonly id: string }>>
}

const scope = self as unknown as WorkerScope

const FILES = `pad-files-${BENCH.version}`
const PAGES = 'pad-pages'
const PATIENT_MS = 4_000
const IMPATIENT_MS = 2_500
const FRESH_MS = 10 * 60_000
const BETWEEN_MS = 100
const FILE_PATIENCE_MS = 20_000
const ATTEMPTS = 4
const GROWN = { ignoreVary: true } as const

let weak = false

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

/** A line that swallows everything would hold up all the other files. */
function inTime(): RequestInit {
  return { signal: AbortSignal.timeout(FILE_PATIENCE_MS) }
}

/** Hashed files never change: one that an older version kept is taken over. */
async function keepFile(cache: Cache, path: string): Promise<void> {
  const hashed = path.startsWith('/assets/')
  const known = hashed ? await caches.match(path, GROWN) : undefined
  if (known) return cache.put(path, known)
  for (let attempt = 1; ; attempt += 1) {
    try {
      const answer = await fetch(path, { ...inTime(), ...(!hashed && { cache: 'reload' }) })
      if (!answer.ok) throw new Error(`${path} ${answer.status}`)
      return await cache.put(path, answer)
    } catch (error) {
      if (attempt === ATTEMPTS) throw error
      await pause(500 * attempt)
    }
  }
}

scope.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(FILES)
    for (const path of BENCH.files) await keepFile(cache, path)
  }
  event.waitUntil(keep())
})

scope.addEventListener('activate', (event) => {
  const tidy = async () => {
    const files = (await caches.keys()).filter((name) => name.startsWith('pad-files-') && name !== FILES)
    // pages kept by the version before still ask for its files
    await Promise.all(files.slice(0, -1).map((name) => caches.delete(name)))
    await scope.clients.claim()
  }
  event.waitUntil(tidy())
})

/** Only the plain answer itself: no way to a sign-in page, no error, nothing from elsewhere. */
function worthKeeping(answer: Response): boolean {
  return answer.status === 200 && !answer.redirected && answer.type === 'basic'
}

async function keepPage(request: Request | string, answer: Response): Promise<void> {
  if (worthKeeping(answer)) await (await caches.open(PAGES)).put(request, answer)
}

async function keptPage(request: Request): Promise<Response | undefined> {
  const cache = await caches.open(PAGES)
  return (await cache.match(request, GROWN)) ?? cache.match(request, { ...GROWN, ignoreSearch: true })
}

async function pageFor(request: Request): Promise<Response> {
  const kept = await keptPage(request)
  const asked = fetch(request).then((answer) => {
    const copy = answer.clone()
    void keepPage(request, copy).catch(() => undefined)
    return answer
  })
  if (!kept) return asked.catch(() => sayOffline(request))
  const usable = asked.then((answer) => (answer.status >= 500 ? null : answer)).catch(() => null)
  const answer = await Promise.race([usable, pause(weak ? IMPATIENT_MS : PATIENT_MS).then(() => null)])
  weak = answer === null
  return answer ?? kept
}

async function fileFor(request: Request): Promise<Response> {
  return (await caches.match(request, GROWN)) ?? fetch(request)
}

/** The parts asked for; without a network those told before and, to a page of this very version, all of the bench. */
async function partsFor(request: Request): Promise<Response> {
  const version = new URL(request.url).searchParams.get('version')
  const cache = await caches.open(PAGES)
  try {
    const answer = await Promise.race([fetch(request), pause(PATIENT_MS).then(() => null)])
    if (answer) {
      await keepPage(request, answer.clone())
      return answer
    }
  } catch {
    // answered from what is known
  }
  const asked = await cache.keys()
  const same = asked.filter(({ url }) => {
    const { pathname, searchParams } = new URL(url)
    return pathname === '/__manifest' && searchParams.get('version') === version
  })
  const answers = await Promise.all(same.map((one) => cache.match(one, GROWN)))
  const told = await Promise.all(answers.map(async (answer) => (await answer?.json()) as typeof BENCH.parts))
  return Response.json(partsTold(told, version === BENCH.version ? BENCH.parts : {}))
}

async function forget(request: Request): Promise<Response> {
  const answer = await fetch(request)
  if (answer.type === 'opaqueredirect' || answer.status < 400) await caches.delete(PAGES)
  return answer
}

function sayOffline(request: Request): Response {
  if (request.mode !== 'navigate') return Response.error()
  const english = !navigator.language.startsWith('zh')
  const [lang, title, note, back] = english
    ? [
        'en',
        'No network',
        'This page cannot be opened without a network. Your marks are on this tablet.',
        'My sheets',
      ]
    : ['zh-CN', '没有网络', '这个页面没有网络打不开。已经评的分数都在本机，没有丢。', '回到我的评分表']
  const page = `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><h1>${title}</h1><p>${note}<p><a href="/judge">${back}</a>`
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
  }
  return new Response(page, { status: 503, headers })
}

scope.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  const { method, mode } = request
  switch (treatmentOf({ method, path: pathname, navigates: mode === 'navigate' })) {
    case 'asset':
      return event.respondWith(fileFor(request))
    case 'page':
      return event.respondWith(pageFor(request))
    case 'parts':
      return event.respondWith(partsFor(request))
    case 'forget':
      return event.respondWith(forget(request))
    case 'other-page':
      return event.respondWith(fetch(request).catch(() => sayOffline(request)))
    case 'leave':
  }
})

/** Fetched one after another, the fresh ones not again: fifty tablets open their lists in the same minute. */
async function prefetch(paths: readonly string[]): Promise<void> {
  const cache = await caches.open(PAGES)
  for (const path of paths.flatMap(copiesOf)) {
    const kept = await cache.match(path, GROWN)
    const age = Date.now() - Date.parse(kept?.headers.get('date') ?? '')
    if (Math.abs(age) < FRESH_MS) continue
    await keepPage(path, await fetch(path, { ...inTime(), credentials: 'same-origin' }))
    await pause(BETWEEN_MS)
  }
}

scope.addEventListener('message', (event) => {
  const told = event.data as { readonly kind?: string; readonly paths?: readonly string[] } | null
  if (told?.kind === 'apply') event.waitUntil(scope.skipWaiting())
  if (told?.kind === 'prefetch') event.waitUntil(prefetch(told.paths ?? []).catch(() => undefined))
})
