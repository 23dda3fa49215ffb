import type { Lang } from '~/i18n/define'

/** The language of an answer: the visitor's choice (cookie), else the browser's wish, else Chinese. */
export function langOf(request: Request): Lang {
  const chosen = /(?:^|;\s*)lang=(zh|en)(?:;|$)/.exec(request.headers.get('cookie') ?? '')?.[1]
  if (chosen) return chosen === 'en' ? 'en' : 'zh'
  const wish = (request.headers.get('accept-language') ?? '').split(',')[0]?.trim().toLowerCase() ?? ''
  return wish.startsWith('en') ? 'en' : 'zh'
}
