import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  )
})

// after the first load, which it must not make heavier
void import('~/realtime/own-data').then(
  ({ keepStanding }) => (window.fetch = keepStanding(window.fetch.bind(window))),
  () => undefined,
)
