import { useEffect, useRef, useState } from 'react'
import { padBenchText } from '~/i18n/pad-bench'
import { useText } from '~/i18n/use-text'
import { DeliveryState, type Delivery } from '~/ui/parts/delivery-state'

const PAUSE_MS = 1000

type RemarkNoteProps = {
  readonly aspectId: string
  readonly text: string
  readonly delivery: Delivery | null
  readonly onText: (aspectId: string, text: string) => void
}

/** 私人备注: the judge's own words on one aspect, kept after a pause, on leaving the field and on leaving the aspect. */
export function RemarkNote({ aspectId, text, delivery, onText }: RemarkNoteProps) {
  const t = useText(padBenchText)
  const [draft, setDraft] = useState<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef({ draft, onText })
  latest.current = { draft, onText }

  function keep() {
    clearTimeout(timer.current)
    const { draft: now, onText: tell } = latest.current
    if (now !== null) tell(aspectId, now.trim())
  }
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      const { draft: now, onText: tell } = latest.current
      if (now !== null) tell(aspectId, now.trim())
    },
    [aspectId],
  )

  const waiting = draft !== null && draft.trim() !== text
  const state = waiting ? 'draft' : delivery
  return (
    <div className="remark">
      <label htmlFor="remark">{t('remarkLabel')}</label>
      {state ? <DeliveryState state={state} /> : null}
      <textarea
        id="remark"
        rows={2}
        maxLength={500}
        value={draft ?? text}
        onBlur={keep}
        onChange={(event) => {
          setDraft(event.target.value)
          clearTimeout(timer.current)
          timer.current = setTimeout(keep, PAUSE_MS)
        }}
      />
    </div>
  )
}
