import { useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useLive } from '~/realtime/use-live'

/** Loads the page's own data again whenever the topic moved: somebody else at the same desk may have gone on. */
export function useFollow(topic: string) {
  const { revalidate } = useRevalidator()
  const { revision, state } = useLive(topic, { revision: 0, view: null })
  useEffect(() => {
    if (revision > 0) revalidate()
  }, [revision, revalidate])
  return state
}
