import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { ErrorPage } from './error-page'

/** The error page of every route: a thrown Response by its status, a bug as 500 without its details. */
export function RouteError() {
  const error = useRouteError()
  if (!isRouteErrorResponse(error)) return <ErrorPage status={500} />
  const data: unknown = error.data
  const requestId =
    typeof data === 'object' && data !== null && 'requestId' in data ? String(data.requestId) : ''
  return requestId ? (
    <ErrorPage status={error.status} requestId={requestId} />
  ) : (
    <ErrorPage status={error.status} />
  )
}
