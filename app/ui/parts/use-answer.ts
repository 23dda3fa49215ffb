import { useActionData, useLocation, type useLoaderData } from '@remix-run/react'
import { useState } from 'react'

type Answer<Action> = ReturnType<typeof useLoaderData<Action>> | undefined

/**
 * The answer to the last act of this page. The router forgets it whenever the page's data is read again, which a page
 * that follows others does by itself; a refusal must not vanish like that. It stays until the next answer, or until the
 * reader goes elsewhere.
 */
export function useAnswer<Action>(): Answer<Action> {
  const data = useActionData<Action>()
  const { key } = useLocation()
  const [kept, keep] = useState({ data, key })
  const said = data ?? (key === kept.key ? kept.data : undefined)
  if (said !== kept.data || key !== kept.key) keep({ data: said, key })
  return said
}
