import { Form } from '@remix-run/react'
import { drawText } from '~/i18n/draw'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { DrawPage } from '~/queries/draws/draw-page.server'
import { BlockedButton, ButtonLink } from '~/ui/parts/button'
import { SubmitButton } from '~/ui/parts/form'
import { HoldButton } from '~/ui/parts/hold-button'
import { NextAct } from '~/ui/parts/section'

export type DrawEvent = {
  readonly code: string
  readonly name: string
  readonly group: string
  readonly stage: string
}
export type DrawMay = {
  readonly one: boolean
  readonly two: boolean
  readonly witness: boolean
  readonly start: boolean
}

type DrawActProps = { readonly event: DrawEvent; readonly draw: DrawPage; readonly may: DrawMay }

/** The one act this person can do now, or why there is none. */
export function DrawAct({ event, draw, may }: DrawActProps) {
  const t = useText(drawText)
  const toCheckIn = <ButtonLink to={paths.checkIn(event.code)}>{t('toCheckIn')}</ButtonLink>
  if (event.stage === 'check-in' && may.one) {
    const open = draw.undecided > 0 || draw.present === 0
    return (
      <NextAct
        kicker={t('yourTurn')}
        title={t('layer1')}
        act={
          open ? (
            <>
              <BlockedButton wide size="big" icon="lock">
                {t('sealOne')}
              </BlockedButton>
              {may.start ? toCheckIn : null}
            </>
          ) : (
            <Binding intent="seal-one">{t('sealOne')}</Binding>
          )
        }
      >
        {open ? t('checkFirst', { n: draw.undecided }) : t('sealOneNote', { n: draw.present })}
      </NextAct>
    )
  }
  if (event.stage === 'first-seal' && may.two) {
    return (
      <NextAct
        kicker={t('yourTurn')}
        title={t('layer2')}
        act={<Binding intent="seal-two">{t('sealTwo')}</Binding>}
      >
        {t('sealTwoNote', { n: draw.present })}
      </NextAct>
    )
  }
  if (event.stage === 'locked' && may.witness) {
    return (
      <NextAct
        kicker={t('yourTurn')}
        title={t('unseal')}
        act={<Binding intent="unseal">{t('doUnseal')}</Binding>}
      >
        {t('doUnsealNote')}
      </NextAct>
    )
  }
  if ((event.stage === 'contest' || event.stage === 'third-seal') && may.start) {
    return (
      <NextAct
        kicker={t('yourTurn')}
        title={t('startMarking')}
        act={
          <Form method="post">
            <SubmitButton name="intent" value="start" wide>
              {t('startMarking')}
            </SubmitButton>
          </Form>
        }
      >
        {t('startMarkingNote')}
      </NextAct>
    )
  }
  return (
    <NextAct
      kicker={t('phase')}
      title={t('nothing')}
      act={event.stage === 'check-in' && may.start ? toCheckIn : null}
    >
      {waiting(event.stage, t)}
    </NextAct>
  )
}

function waiting(stage: string, t: (key: 'waitOne' | 'waitTwo' | 'waitLock') => string): string | null {
  if (stage === 'check-in') return t('waitOne')
  if (stage === 'first-seal') return t('waitTwo')
  return stage === 'marking' || stage === 'team-signed' || stage === 'recheck' || stage === 'locked'
    ? t('waitLock')
    : null
}

function Binding({ intent, children }: { readonly intent: string; readonly children: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <HoldButton>{children}</HoldButton>
    </Form>
  )
}
