/** What a service worker finds around it; the page's library does not know these. */
type Extendable = Event & { readonly waitUntil: (work: Promise<unknown>) => void }
type Fetching = Extendable & {
  readonly request: Request
  readonly respondWith: (answer: Promise<Response>) => void
}
type Telling = Extendable & { readonly data: unknown }

export type WorkerScope = {
  readonly clients: { readonly claim: () => Promise<void> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: {
    (name: 'install' | 'activate', work: (event: Extendable) => void): void
    (name: 'fetch', work: (event: Fetching) => void): void
    (name: 'message', work: (event: Telling) => void): void
  }
}
