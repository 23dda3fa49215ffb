import { useFetcher } from '@remix-run/react'
import { useEffect, useState, type MouseEvent, type RefObject } from 'react'
import { ceremonyText } from '~/i18n/ceremony'
import { useText } from '~/i18n/use-text'
import { buttonClass } from '~/ui/parts/button'

const SAID_MS = 2_000

type TurnProps = {
  readonly to: string
  readonly from: number
  readonly direction: 'forth' | 'back'
  readonly off: boolean
  readonly button: RefObject<HTMLButtonElement>
  readonly children: string
}

/**
 * 下一步, 退一步: one step from the one that is shown. A press while the last one is under way opens nothing, so that a
 * double press cannot open two places, and the button says that it did not count.
 */
export function Turn({ to, from, direction, off, button, children }: TurnProps) {
  const t = useText(ceremonyText)
  const { Form, state } = useFetcher()
  const busy = state !== 'idle'
  const [early, setEarly] = useState(0)

  useEffect(() => {
    if (early === 0) return
    const timer = setTimeout(() => setEarly(0), SAID_MS)
    return () => clearTimeout(timer)
  }, [early])

  function onClick(event: MouseEvent<HTMLButtonElement>) {
    if (!busy) return setEarly(0)
    event.preventDefault()
    setEarly((times) => times + 1)
  }

  return (
    <Form method="post" action={to} className="turn">
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="direction" value={direction} />
      <button
        ref={button}
        className={buttonClass({ kind: direction === 'forth' ? 'primary' : 'plain', size: 'big' })}
        disabled={off}
        aria-busy={busy || undefined}
        onClick={onClick}
      >
        {children}
      </button>
      <p role="status" className="turn-early">
        {early > 0 ? t('pressedEarly') : ''}
      </p>
    </Form>
  )
}
