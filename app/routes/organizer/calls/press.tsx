import { seenText, type CallAct, type Seen } from '~/domain/call-up'
import { buttonClass, type ButtonKind } from '~/ui/parts/button'
import type { DeskFetcher } from './use-presses'

type PressProps = {
  readonly seen: readonly Seen[]
  readonly act: CallAct
  /** where to, for a call */
  readonly place?: string
  readonly word: string
  /** the number, for who hears the button by itself */
  readonly about: string
  readonly kind?: ButtonKind
  readonly hotkey?: string
  readonly fetcher: DeskFetcher
}

/** One button with what the desk saw when it drew it. */
export function Press({ seen, act, place, word, about, kind = 'plain', hotkey, fetcher }: PressProps) {
  return (
    <fetcher.Form method="post" onSubmit={fetcher.press}>
      <input type="hidden" name="intent" value={act === 'call' ? 'call' : 'note'} />
      {act === 'call' ? (
        <input type="hidden" name="place" value={place} />
      ) : (
        <input type="hidden" name="act" value={act} />
      )}
      <input type="hidden" name="seen" value={seenText(seen)} />
      <button
        type="submit"
        className={buttonClass({ kind })}
        aria-label={`${word} ${about}`}
        data-key={hotkey}
      >
        {word}
      </button>
    </fetcher.Form>
  )
}
