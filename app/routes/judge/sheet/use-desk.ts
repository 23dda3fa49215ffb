import { useEffect, useState } from 'react'

const DESK = 'pad-desk'

/** 键盘录入 or touch; remembered on this tablet. */
export function useDesk(): [boolean, () => void] {
  const [desk, setDesk] = useState(false)
  useEffect(() => setDesk(localStorage.getItem(DESK) === '1'), [])
  return [
    desk,
    () => {
      localStorage.setItem(DESK, desk ? '0' : '1')
      setDesk(!desk)
    },
  ]
}
