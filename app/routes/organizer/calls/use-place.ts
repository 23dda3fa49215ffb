import { useEffect, useState } from 'react'

const KEPT = 'call-places'
const MOST = 6

function kept(): readonly string[] {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEPT) ?? '[]')
    return Array.isArray(read) ? read.filter((one) => typeof one === 'string') : []
  } catch {
    return []
  }
}

export type Place = ReturnType<typeof usePlace>

/** 叫到哪里: the last place of this device first; `keep` remembers it and the few before. */
export function usePlace(first: string) {
  const [place, setPlace] = useState(first)
  const [places, setPlaces] = useState<readonly string[]>([])
  useEffect(() => {
    const before = kept()
    setPlaces(before)
    if (before[0]) setPlace(before[0])
  }, [])
  function keep() {
    const next = [place.trim(), ...places.filter((one) => one !== place.trim())].filter(Boolean)
    setPlaces(next.slice(0, MOST))
    try {
      localStorage.setItem(KEPT, JSON.stringify(next.slice(0, MOST)))
    } catch {
      // a private window keeps nothing; the place stays until the page is closed
    }
  }
  return { place, setPlace, places, keep }
}
