import { useEffect, useState } from 'react'

export type Battery = { readonly percent: number; readonly charging: boolean }

type Cell = EventTarget & { readonly level: number; readonly charging: boolean }

/** 电量 of this tablet; null where the browser does not tell. */
export function useBattery(): Battery | null {
  const [battery, setBattery] = useState<Battery | null>(null)
  useEffect(() => {
    let cell: Cell | null = null
    let gone = false
    const read = () => {
      if (cell && !gone) setBattery({ percent: Math.round(cell.level * 100), charging: cell.charging })
    }
    const asked = (navigator as { getBattery?: () => Promise<Cell> }).getBattery?.()
    asked?.then(
      (found) => {
        cell = found
        read()
        for (const name of ['levelchange', 'chargingchange']) found.addEventListener(name, read)
      },
      () => undefined,
    )
    return () => {
      gone = true
      for (const name of ['levelchange', 'chargingchange']) cell?.removeEventListener(name, read)
    }
  }, [])
  return battery
}
