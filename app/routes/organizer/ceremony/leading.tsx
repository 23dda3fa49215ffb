import { Form, useRevalidator } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { ceremonyText } from '~/i18n/ceremony'
import { useText } from '~/i18n/use-text'
import { ceremonyTopic } from '~/realtime/protocol'
import { useLive } from '~/realtime/use-live'
import { buttonClass } from '~/ui/parts/button'
import { SubmitButton } from '~/ui/parts/form'
import { HoldButton } from '~/ui/parts/hold-button'
import { Section } from '~/ui/parts/section'
import { AwardNotes } from './award-notes'
import { useScript } from './script'
import type { Desk } from './starting'

type LeadingProps = {
  readonly event: { readonly code: string; readonly name: string; readonly group: string }
  readonly desk: Desk
  readonly running: NonNullable<Desk['running']>
}

/** 主持人: what is on the wall, what comes next and the words for it; one button forth, one back. */
export function Leading({ event, desk, running: { step, rehearsal } }: LeadingProps) {
  const t = useText(ceremonyText)
  const say = useScript(t, event)
  const forth = useRef<HTMLButtonElement>(null)
  const back = useRef<HTMLButtonElement>(null)
  const { revalidate } = useRevalidator()
  // somebody else at the same desk may have gone on
  const { revision } = useLive(ceremonyTopic(event.code), { revision: 0, view: null })
  useEffect(() => {
    if (revision > 0) revalidate()
  }, [revision, revalidate])
  useEffect(() => {
    function onKey(pressed: KeyboardEvent) {
      const on = pressed.target instanceof HTMLElement ? pressed.target : null
      if (on?.closest('input, select')) return
      // a space on a button presses that one; an arrow always turns
      if (pressed.key === ' ' && on?.closest('button, a')) return
      if (pressed.key === 'ArrowRight' || pressed.key === ' ') forth.current?.click()
      else if (pressed.key === 'ArrowLeft') back.current?.click()
      else return
      pressed.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const { steps, states } = desk
  const [current, next] = [steps[step], steps[step + 1]]
  const over = step >= steps.length - 1
  const shown = current && current.kind !== 'opening' ? current.rows : []
  return (
    <div className="grid max-w-4xl gap-8">
      <Section title={t('now')} aside={t('step', { n: step, of: steps.length - 1 })}>
        <p className="py-4 font-song text-28">{current ? say(current) : t('nothing')}</p>
        {shown.length > 0 ? <AwardNotes rows={shown} states={states} /> : null}
      </Section>
      <Section title={t('then')}>
        <p className="py-4 text-22 text-ink-2">{next ? say(next) : t('allOpen')}</p>
        <div className="flex flex-wrap gap-3">
          {[
            { direction: 'forth', off: over, ref: forth },
            { direction: 'back', off: step === 0, ref: back },
          ].map(({ direction, off, ref }) => (
            <Form method="post" key={direction}>
              <input type="hidden" name="intent" value="move" />
              <input type="hidden" name="from" value={step} />
              <input type="hidden" name="direction" value={direction} />
              <button
                ref={ref}
                className={buttonClass({
                  kind: direction === 'forth' ? 'primary' : 'plain',
                  size: 'big',
                  wide: false,
                })}
                disabled={off}
              >
                {t(direction === 'forth' ? 'next' : 'back')}
              </button>
            </Form>
          ))}
          <Form method="post">
            <input type="hidden" name="intent" value="end" />
            {rehearsal ? (
              <SubmitButton kind="plain" size="big">
                {t('endRehearsal')}
              </SubmitButton>
            ) : (
              <HoldButton icon="lock" disabled={!over}>
                {t('end')}
              </HoldButton>
            )}
          </Form>
        </div>
        <p className="mt-3 text-14 text-ink-2">{t('keys')}</p>
      </Section>
      <Section title={t('order')}>
        <ol className="list-decimal py-3 pl-6 leading-relaxed">
          {steps.slice(1).map((one, at) => (
            <li
              key={at}
              aria-current={at + 1 === step ? 'step' : undefined}
              className={at + 1 <= step ? 'text-ink-3' : ''}
            >
              {say(one)}
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
}
