import { Form } from '@remix-run/react'
import { controlText } from '~/i18n/control'
import { showClock } from '~/i18n/format'
import { useText } from '~/i18n/use-text'
import type { Call } from '~/queries/control/room-bench'
import { SubmitButton, TextInput } from '~/ui/parts/form'
import { Section } from '~/ui/parts/section'

/** 呼叫: who asks for the chief judge, the longest waiting first, and the answer he sends to the tablet. */
export function Calls({
  calls,
  mayAnswer,
}: {
  readonly calls: readonly Call[]
  readonly mayAnswer: boolean
}) {
  const t = useText(controlText)
  const open = calls.filter((call) => call.answeredAt === null).length
  return (
    <Section title={t('calls')} aside={<span role="status">{t('callsOpen', { n: open })}</span>}>
      {calls.length === 0 ? <p className="text-ink-2">{t('noCalls')}</p> : null}
      <ul>
        {calls.map((call) => (
          <li key={call.id} className={`border-b border-line py-2 ${call.answeredAt ? 'text-ink-2' : ''}`}>
            <b>{t('callFrom', { n: call.judge, seat: call.seatCode })}</b>
            <span className="ml-3 text-14 text-ink-2">{t('callWaits', { time: showClock(call.at) })}</span>
            <p className="leading-snug">{call.text}</p>
            {call.answeredAt ? (
              <p className="text-14">{t('answered', { answer: call.answer })}</p>
            ) : mayAnswer ? (
              <Form method="post" className="mt-2 grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
                <input type="hidden" name="intent" value="answer-call" />
                <input type="hidden" name="callId" value={call.id} />
                <TextInput name="answer" label={t('answer')} required maxLength={200} />
                <div className="field">
                  <SubmitButton kind="plain">{t('answerAct')}</SubmitButton>
                </div>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}
