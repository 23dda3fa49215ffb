import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import compression from 'compression'
import express, { type NextFunction, type Request, type Response } from 'express'
import helmet from 'helmet'
import { houseRoot, type App } from './app'
import type { Surroundings } from './environment'
import { loggedPath, type Log } from './log'
import { mayChange } from './origin'
import { publicOnly } from './public-only'
import { snapshots } from './snapshot'

const FILE_LIMIT = 12 * 1024 * 1024
const FORM_LIMIT = 512 * 1024
const YEAR_MS = 365 * 24 * 3_600_000

/** Everything that arrives by HTTP: protection first, then files, then the app's pages. */
export function webOf(
  app: App,
  around: Surroundings,
  log: Log,
  watching: (topic: string) => number = () => 0,
): express.Express {
  const web = express()
  web.disable('x-powered-by')
  web.set('trust proxy', around.trustProxy)
  web.use(compression())
  web.use(numbered(log))
  web.use(protectedBy(around))
  if (app.vite) web.use(app.vite.middlewares)
  else web.use(...builtFiles())
  if (around.role === 'board') web.use(publicOnly(onlyBoards))
  web.use(fromOwnPages(around, log))
  web.use(withinLimits)
  web.use(notKept)
  web.use(snapshots(async () => (await app.build()).assets.version))
  const pages = createRequestHandler({
    build: app.build,
    mode: around.development ? 'development' : 'production',
    getLoadContext: (request, response) => ({
      ip: request.ip ?? '',
      nonce: String(response.locals.nonce),
      requestId: String(response.locals.requestId),
      watching,
    }),
  })
  web.all('*', (request, response, next) => void pages(request, response, next))
  web.use(broken(log))
  return web
}

/** 请求号: every answer carries the number under which the log knows it. */
function numbered(log: Log) {
  return (request: Request, response: Response, next: NextFunction) => {
    const requestId = randomUUID()
    const startedAt = performance.now()
    response.locals.requestId = requestId
    response.setHeader('X-Request-Id', requestId)
    response.once('finish', () => {
      const { method, originalUrl } = request
      const ms = Math.round(performance.now() - startedAt)
      const status = response.statusCode
      const level = status >= 500 ? 'error' : status === 401 || status === 403 ? 'warn' : 'info'
      log[level]({ requestId, method, path: loggedPath(originalUrl), status, ms })
    })
    next()
  }
}

function protectedBy({ https, development }: Surroundings) {
  const nonce = (_request: unknown, response: unknown) =>
    `'nonce-${(response as Response).locals.nonce as string}'`
  const shield = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        // lengths on scales are style attributes; style elements stay forbidden outside development
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    originAgentCluster: https,
  })
  return (request: Request, response: Response, next: NextFunction) => {
    response.locals.nonce = randomBytes(16).toString('base64')
    shield(request, response, next)
  }
}

function builtFiles() {
  const client = join(houseRoot(), 'build/client')
  const assets = express.static(join(client, 'assets'), { immutable: true, maxAge: YEAR_MS, index: false })
  const hashed = (request: Request, response: Response, next: NextFunction) => {
    if (!request.path.startsWith('/assets/')) return next()
    request.url = request.url.slice('/assets'.length)
    assets(request, response, () => response.status(404).end())
  }
  // a worker kept for an hour would keep an old version alive for an hour
  const worker = (_request: Request, response: Response) =>
    response.setHeader('Cache-Control', 'no-cache').sendFile(join(client, 'sw.js'))
  const offline = express.Router().get('/sw.js', worker)
  return [hashed, offline, express.static(client, { maxAge: 3_600_000, index: false })] as const
}

/** Refuses what another site's page sent in our visitor's name. */
function fromOwnPages({ publicUrl, trustProxy }: Surroundings, log: Log) {
  const rule = { publicUrl, behindProxy: trustProxy > 0 }
  return (request: Request, response: Response, next: NextFunction) => {
    if (mayChange(request, rule)) return next()
    log.warn({ requestId: response.locals.requestId as string, refused: 'foreign-origin' })
    say(request, response, 403, {
      zh: '这次提交不是从本系统的页面发出的，已拒绝，什么都没有改动。请从系统页面重新操作。',
      en: 'This was not sent from a page of this system and was refused; nothing was changed. Use the page itself.',
    })
  }
}

function onlyBoards(request: Request, response: Response): void {
  say(request, response, 404, {
    zh: '这个地址只提供公开看板。报名、评分、管理请用本系统的主地址。',
    en: 'Only the public boards are served here. For everything else use the main address of this system.',
  })
}

function withinLimits(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET' || request.method === 'HEAD') return next()
  const limit = request.is('multipart/form-data') ? FILE_LIMIT : FORM_LIMIT
  const length = request.headers['content-length']
  if (length === undefined && request.headers['transfer-encoding'] !== undefined) {
    return say(request, response, 411, {
      zh: '提交没有写明长度，已拒绝。',
      en: 'The length is missing; refused.',
    })
  }
  if (Number(length ?? 0) <= limit) return next()
  // what still comes is read and thrown away: cut in the middle, the sender would never see the answer
  request.resume()
  say(request, response, 413, { zh: '提交的内容太大，没有接收。', en: 'Too large; it was not received.' })
}

/** What a signed-in person sees is kept by nobody on the way; public pages are asked for again each time. */
function notKept(request: Request, response: Response, next: NextFunction): void {
  const names = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('=')[0])
  const signedIn = names.some((name) => name && name !== 'lang')
  response.setHeader('Cache-Control', signedIn ? 'no-store' : 'no-cache')
  next()
}

function broken(log: Log) {
  return (error: unknown, request: Request, response: Response, next: NextFunction) => {
    // an address whose % signs cannot be read is the visitor's mistake, not the server's
    if (error instanceof URIError && !response.headersSent) {
      return say(request, response, 400, {
        zh: '这个网址写得不完整或有误，请检查后重试。',
        en: 'This address is incomplete or wrong. Please check it and try again.',
      })
    }
    log.error({ requestId: response.locals.requestId as string, error: String(error) })
    if (response.headersSent) return next(error)
    say(request, response, 500, {
      zh: `服务器出错了，这一次操作没有生效。请求号 ${String(response.locals.requestId)}`,
      en: `The server failed; this action did not take effect. Request ${String(response.locals.requestId)}`,
    })
  }
}

type Said = { readonly zh: string; readonly en: string }

function say(request: Request, response: Response, status: number, { zh, en }: Said): void {
  const sentence = request.acceptsLanguages('zh', 'en') === 'en' ? en : zh
  const lang = sentence === en ? 'en' : 'zh-CN'
  response.status(status).setHeader('Cache-Control', 'no-store')
  if (request.accepts('html', 'json') === 'html') {
    response
      .type('html')
      .send(
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${status}</title><p>${sentence}`,
      )
  } else response.json({ refusal: { code: `http-${status}`, sentence } })
}
