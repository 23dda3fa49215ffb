import { useEffect, useState } from 'react'
import { showTime } from '~/i18n/format'
import { padBenchText } from '~/i18n/pad-bench'
import { useText } from '~/i18n/use-text'
import type { BenchView } from '~/queries/judge/bench-view'
import { Button } from '~/ui/parts/button'
import { Dialog } from '~/ui/parts/dialog'
import { Field } from '~/ui/parts/form'

const REASONS = ['callEquipment', 'callDispute', 'callSafety', 'callSwap'] as const
const FRESH_MS = 15 * 60_000

type CallButtonProps = {
  readonly calls: BenchView['calls']
  /** a call made here that the server has not taken yet */
  readonly waiting: boolean
  readonly seat: string
  readonly onCall: (text: string) => void
}

/** 呼叫裁判长: four usual reasons or words of one's own; says when it was heard and what was answered. */
export function CallButton({ calls, waiting, seat, onCall }: CallButtonProps) {
  const t = useText(padBenchText)
  const [open, setOpen] = useState(false)
  const [words, setWords] = useState('')
  const last = useFresh(calls[0])
  const state = waiting
    ? t('calling')
    : last?.answeredAt
      ? t('answered', { time: showTime(last.answeredAt) })
      : last
        ? t('called', { time: showTime(last.at) })
        : t('call')
  function send(text: string) {
    if (text.trim() === '') return
    onCall(text.trim())
    setWords('')
    setOpen(false)
  }
  return (
    <>
      <button
        type="button"
        className={`btn pad-call ${last || waiting ? 'made' : ''}`}
        onClick={() => setOpen(true)}
      >
        <svg
          width="20"
          height="20"
          viewBox="0 0 24 24"
          fill="none"
          stroke="currentColor"
          strokeWidth="2"
          aria-hidden="true"
        >
          <path d="M6 17V11a6 6 0 0 1 12 0v6M4 17h16M10 20.500h4M12 5V3" strokeLinecap="round" />
        </svg>
        <span role="status">{state}</span>
      </button>
      <Dialog open={open} title={t('callTitle')} onClose={() => setOpen(false)}>
        <p>{t('callNote', { seat })}</p>
        {last ? (
          <p className="call-last">
            {t('callLast', { text: last.text })}
            <b>{last.answeredAt ? t('callAnswer', { answer: last.answer || t('callNoWords') }) : state}</b>
          </p>
        ) : null}
        <div className="call-reasons">
          {REASONS.map((reason) => (
            <Button key={reason} size="pad" onClick={() => send(t(reason))}>
              {t(reason)}
            </Button>
          ))}
        </div>
        <form
          className="call-words"
          onSubmit={(event) => {
            event.preventDefault()
            send(words)
          }}
        >
          <Field name="call" label={t('callOther')}>
            <input
              type="text"
              maxLength={200}
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          </Field>
          <div className="dialog-acts">
            <Button size="pad" onClick={() => setOpen(false)}>
              {t('callCancel')}
            </Button>
            <Button size="pad" type="submit" disabled={words.trim() === ''}>
              {t('callSend')}
            </Button>
          </div>
        </form>
      </Dialog>
    </>
  )
}

type Call = BenchView['calls'][number]

/** The newest call, while it is still of interest: until it is answered, and a quarter of an hour after. */
function useFresh(call: Call | undefined): Call | null {
  const [now, setNow] = useState<number | null>(null)
  useEffect(() => {
    setNow(Date.now())
    const tick = setInterval(() => setNow(Date.now()), 30_000)
    return () => clearInterval(tick)
  }, [call])
  if (!call || (call.answeredAt && now !== null && now - Date.parse(call.answeredAt) > FRESH_MS)) return null
  return call
}
