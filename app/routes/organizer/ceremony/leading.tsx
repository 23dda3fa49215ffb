import { Form } from '@remix-run/react'
import { ceremonyText } from '~/i18n/ceremony'
import { useLang, useText } from '~/i18n/use-text'
import { sayStep } from '~/ui/ceremony/say'
import { Spoken } from '~/ui/ceremony/spoken'
import { SubmitButton } from '~/ui/parts/form'
import { HoldButton } from '~/ui/parts/hold-button'
import { Section } from '~/ui/parts/section'
import { AwardNotes, Missing } from './award-notes'
import { HallKnows } from './hall-knows'
import type { Desk } from './starting'
import { Turn } from './turn'
import { useLeading } from './use-leading'

type LeadingProps = {
  readonly event: { readonly code: string; readonly name: string; readonly group: string }
  readonly desk: Desk
  readonly running: NonNullable<Desk['running']>
}

/** 主持人: what is on the wall, what comes next and the words for it; one button forth, one back. */
export function Leading({ event, desk, running: { step, rehearsal } }: LeadingProps) {
  const t = useText(ceremonyText)
  const lang = useLang()
  const { steps, states, people } = desk
  const { forth, back, current, next, over, shown, earlier, to } = useLeading(event.code, desk, step)
  return (
    <div className="grid max-w-4xl gap-8">
      <Section
        title={t(rehearsal ? 'nowRehearsed' : 'now')}
        aside={t('step', { n: step, of: steps.length - 1 })}
      >
        {current ? <Spoken step={current} event={event} people={people} /> : <p>{t('nothing')}</p>}
        {shown.length > 0 ? <AwardNotes rows={shown} states={states} /> : null}
        {earlier.length > 0 ? (
          <details>
            <summary className="inline-flex min-h-11 items-center text-blue underline underline-offset-4">
              {t('earlier', { n: earlier.length })}
            </summary>
            <AwardNotes rows={earlier} states={states} />
          </details>
        ) : null}
      </Section>
      <Section title={t('then')}>
        <p className="py-4 text-22 text-ink-2">{next ? sayStep(next, event, people, lang) : t('allOpen')}</p>
        <HallKnows knows={desk.knows} />
        {over ? <Missing steps={steps} states={states} /> : null}
        <div className="flex flex-wrap gap-3">
          <Turn to={to} from={step} direction="forth" off={over} button={forth}>
            {t('next')}
          </Turn>
          <Turn to={to} from={step} direction="back" off={step === 0} button={back}>
            {t('back')}
          </Turn>
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
              {sayStep(one, event, people, lang)}
            </li>
          ))}
        </ol>
      </Section>
    </div>
  )
}
