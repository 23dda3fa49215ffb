import { useEffect, useState, type KeyboardEvent } from 'react'
import { signText } from '~/i18n/sign'
import { useText } from '~/i18n/use-text'

export type How = 'drawn' | 'pin'

const HOWS = ['drawn', 'pin'] as const
const KEPT = 'sign-with'

/** How this judge signs on this tablet: as the last time. null until the page is awake. */
export function useHow(): readonly [How | null, (how: How) => void] {
  const [how, setHow] = useState<How | null>(null)
  useEffect(() => {
    const kept = localStorage.getItem(KEPT)
    setHow(kept === 'pin' ? 'pin' : 'drawn')
  }, [])
  function choose(next: How) {
    setHow(next)
    localStorage.setItem(KEPT, next)
  }
  return [how, choose]
}

type HowTabsProps = { readonly how: How; readonly onHow: (how: How) => void }

/** 手写签名 | 密码签名. Arrow keys move between them. */
export function HowTabs({ how, onHow }: HowTabsProps) {
  const t = useText(signText)
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>) {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const other = how === 'drawn' ? 'pin' : 'drawn'
    onHow(other)
    document.getElementById(`sign-tab-${other}`)?.focus()
  }
  return (
    <div className="sign-tabs" role="tablist" aria-label={t('how')} onKeyDown={onKeyDown}>
      {HOWS.map((one) => (
        <button
          key={one}
          id={`sign-tab-${one}`}
          type="button"
          role="tab"
          aria-selected={one === how}
          aria-controls="sign-panel"
          tabIndex={one === how ? 0 : -1}
          onClick={() => onHow(one)}
        >
          {t(one)}
        </button>
      ))}
    </div>
  )
}
