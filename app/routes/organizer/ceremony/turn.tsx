import { useFetcher } from '@remix-run/react'
import type { RefObject } from 'react'
import { buttonClass } from '~/ui/parts/button'

type TurnProps = {
  readonly to: string
  readonly from: number
  readonly direction: 'forth' | 'back'
  readonly off: boolean
  readonly button: RefObject<HTMLButtonElement>
  readonly children: string
}

/** 下一步, 退一步: one step from the one that is shown; while the press is under way a second one does nothing. */
export function Turn({ to, from, direction, off, button, children }: TurnProps) {
  const { Form, state } = useFetcher()
  return (
    <Form method="post" action={to}>
      <input type="hidden" name="intent" value="move" />
      <input type="hidden" name="from" value={from} />
      <input type="hidden" name="direction" value={direction} />
      <button
        ref={button}
        className={buttonClass({ kind: direction === 'forth' ? 'primary' : 'plain', size: 'big' })}
        disabled={off || state !== 'idle'}
      >
        {children}
      </button>
    </Form>
  )
}
