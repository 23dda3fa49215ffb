/** The page's side of the offline copy: only in built versions, only where the browser allows one (https or the machine itself). */
const ADDRESS = '/sw.js'
const CACHES = /^pad-/

type ToWorker = { readonly kind: 'apply' } | { readonly kind: 'prefetch'; readonly paths: readonly string[] }

type Waiting = { readonly ready: boolean; readonly apply: () => void }

let registering: Promise<ServiceWorkerRegistration | null> | null = null

function workers(): ServiceWorkerContainer | undefined {
  return 'serviceWorker' in navigator ? navigator.serviceWorker : undefined
}

async function mayHaveOffline(): Promise<boolean> {
  try {
    const answer = await fetch('/api/v1/version', { cache: 'no-store', signal: AbortSignal.timeout(4_000) })
    const told = (await answer.json()) as { offline?: string }
    return told.offline !== 'off'
  } catch {
    return true
  }
}

/** 离线副本: registers the worker once a page; where it is switched off on the server, what there is goes. */
function startPadWorker(): Promise<ServiceWorkerRegistration | null> {
  registering ??= begin().catch(() => null)
  return registering
}

async function begin(): Promise<ServiceWorkerRegistration | null> {
  const container = workers()
  if (!import.meta.env.PROD || !container) return null
  if (!(await mayHaveOffline())) {
    await removePadWorker()
    return null
  }
  return container.register(ADDRESS, { scope: '/', updateViaCache: 'none' })
}

/** 关闭开关: the worker and everything it kept go; the taps stay in their own database. */
export async function removePadWorker(): Promise<void> {
  const registrations = (await workers()?.getRegistrations()) ?? []
  await Promise.all(registrations.map((one) => one.unregister()))
  const kept = typeof caches === 'undefined' ? [] : await caches.keys()
  await Promise.all(kept.filter((name) => CACHES.test(name)).map((name) => caches.delete(name)))
  registering = null
}

/** Keeps these pages for later, so that they open without a network. */
export async function keepPages(paths: readonly string[]): Promise<void> {
  if (!(await startPadWorker())) return
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ kind: 'prefetch', paths } satisfies ToWorker)
}

/** Tells when a newer version waits; applying it loads the page again, the drafts stay in their database. */
export function watchPadUpdate(changed: (waiting: Waiting) => void): () => void {
  let stopped = false
  let applied = false
  const container = workers()
  const reload = () => applied && location.reload()
  container?.addEventListener('controllerchange', reload)
  void startPadWorker().then((registration) => {
    if (!registration || stopped) return
    const look = () => {
      const { waiting } = registration
      // without a page of the old version there is nothing to wait for
      if (stopped || !waiting || !container?.controller) return
      const apply = () => {
        applied = true
        waiting.postMessage({ kind: 'apply' } satisfies ToWorker)
      }
      changed({ ready: true, apply })
    }
    look()
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look)
    })
  })
  return () => {
    stopped = true
    container?.removeEventListener('controllerchange', reload)
  }
}

/** Asks whether there is a newer version. */
export async function askForUpdate(): Promise<void> {
  await (await startPadWorker())?.update().catch(() => undefined)
}
