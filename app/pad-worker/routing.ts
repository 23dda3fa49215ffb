/** What is done with a request: only the bench's own pages are ever kept. */
export type Treatment =
  | 'asset'
  /** a page or its data that a judge needs without a network: network first, the kept copy when it is slow */
  | 'page'
  /** which parts a page is made of */
  | 'parts'
  /** somebody leaves or another person enters: what was kept for the one before goes */
  | 'forget'
  /** another page of the bench: a sentence instead of the browser's error when there is no network */
  | 'other-page'
  | 'leave'

type Asked = {
  readonly method: string
  readonly path: string
  readonly navigates: boolean
}

const KEPT = /^\/judge(\/sheets\/[\w-]+(\/sign)?)?(\.data)?$/
const CHANGES_JUDGE = /^\/(sign-out|sign-in|judge\/enter)(\.data)?$/

/** Decides by method and path alone, so that it can be read in one look. */
export function treatmentOf({ method, path, navigates }: Asked): Treatment {
  if (method === 'POST') return CHANGES_JUDGE.test(path) ? 'forget' : 'leave'
  if (method !== 'GET') return 'leave'
  if (path.startsWith('/assets/') || path === '/favicon.svg' || path === '/manifest.webmanifest')
    return 'asset'
  if (path === '/__manifest') return 'parts'
  if (KEPT.test(path) && (navigates || path.endsWith('.data'))) return 'page'
  return navigates && (path === '/judge' || path.startsWith('/judge/')) ? 'other-page' : 'leave'
}

/** The addresses to ask for so that a page opens without a network, by typing and by tapping. */
export function copiesOf(path: string): readonly string[] {
  return KEPT.test(path) && !path.endsWith('.data') ? [path, `${path}.data`] : []
}

type Part = { readonly id: string }

/** The page asks which parts certain addresses need; without a network it is told all it was ever told, and all of the bench. */
export function partsTold<T extends Part>(
  told: readonly Readonly<Record<string, T>>[],
  bench: Readonly<Record<string, T>>,
): Record<string, T> {
  return Object.assign({}, bench, ...told) as Record<string, T>
}
