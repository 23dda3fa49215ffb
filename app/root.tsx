import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { useNonce } from '~/http/nonce'
import { sizeOf } from '~/http/letter-size.server'
import { langOf } from '~/http/language.server'
import type { Lang } from '~/i18n/define'
import { houseText } from '~/i18n/page-title'
import { LangProvider } from '~/i18n/use-text'
import { RouteError } from '~/ui/parts/route-error'
import styles from '~/styles/app.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
]

export function loader({ request }: LoaderFunctionArgs) {
  return { lang: langOf(request), size: sizeOf(request) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: houseText[data?.lang ?? 'zh'].name }]

export function Layout({ children }: { readonly children: ReactNode }) {
  const visitor = useRouteLoaderData<typeof loader>('root')
  const lang: Lang = visitor?.lang ?? 'zh'
  const nonce = useNonce()
  const see = useMatches().map(({ handle }) => seeOf(handle))
  return (
    <html
      lang={lang === 'zh' ? 'zh-CN' : 'en'}
      data-size={visitor?.size}
      data-see={see.find((one) => one !== undefined)}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LangProvider lang={lang}>{children}</LangProvider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

/** A page that is laid over something else says so in its handle. */
function seeOf(handle: unknown): string | undefined {
  return typeof handle === 'object' && handle && 'see' in handle ? String(handle.see) : undefined
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <RouteError />
}
