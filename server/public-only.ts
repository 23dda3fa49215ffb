import type { NextFunction, Request, Response } from 'express'

/** What a board process answers: the public pages, their data, files and state. Nothing else is there. */
const PUBLIC =
  /^\/(watch|screen|verify|api\/v1|assets|health|ready|language|__manifest)(?=[/.?]|$)|^\/(favicon|manifest|icon)[\w.-]*$/
const SETTINGS = new Set(['lang', 'size'])

/** Whether a board process has an answer to it: reading only, beside the choice of language, which stores nothing here. */
export function isPublic(method: string, path: string): boolean {
  if (method === 'POST') return path === '/language' || path === '/language.data'
  return (method === 'GET' || method === 'HEAD') && PUBLIC.test(path)
}

/** 看板进程: nobody is signed in here, so a session's cookie does not even reach the app. */
export function publicOnly(refuse: (request: Request, response: Response) => void) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const kept = (request.headers.cookie ?? '')
      .split(';')
      .filter((pair) => SETTINGS.has(pair.trim().split('=')[0] ?? ''))
    if (kept.length > 0) request.headers.cookie = kept.join(';')
    else delete request.headers.cookie
    if (request.path === '/' && request.method === 'GET') return response.redirect(302, '/watch')
    if (isPublic(request.method, request.path)) return next()
    refuse(request, response)
  }
}
