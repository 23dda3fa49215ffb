import { Form } from '@remix-run/react'
import type { Stage } from '~/domain/stage'
import { nextStepText } from '~/i18n/next-step'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { BlockedButton, ButtonLink } from '~/ui/parts/button'
import { SubmitButton } from '~/ui/parts/form'
import { Seal } from '~/ui/parts/seal'
import { NextAct } from '~/ui/parts/section'

type Step =
  | { readonly kind: 'move'; readonly to: Stage }
  | { readonly kind: 'freeze' }
  | { readonly kind: 'go'; readonly to: (code: string) => string }

/** The one thing to do at each stage: a plain move, the freeze, or the page of the person in charge. */
const STEPS: Readonly<Record<Stage, Step>> = {
  draft: { kind: 'move', to: 'registration' },
  registration: { kind: 'move', to: 'review' },
  review: { kind: 'move', to: 'roster' },
  roster: { kind: 'freeze' },
  briefing: { kind: 'move', to: 'check-in' },
  'check-in': { kind: 'go', to: paths.checkIn },
  'first-seal': { kind: 'go', to: paths.draw },
  'second-seal': { kind: 'move', to: 'contest' },
  contest: { kind: 'go', to: paths.control },
  'third-seal': { kind: 'go', to: paths.control },
  marking: { kind: 'go', to: paths.control },
  'team-signed': { kind: 'move', to: 'recheck' },
  recheck: { kind: 'go', to: paths.control },
  locked: { kind: 'go', to: paths.draw },
  unsealed: { kind: 'go', to: paths.results },
  announced: { kind: 'move', to: 'appeal' },
  appeal: { kind: 'move', to: 'notice' },
  notice: { kind: 'go', to: paths.results },
  confirmed: { kind: 'go', to: paths.awardsEvent },
  awarded: { kind: 'move', to: 'archived' },
  archived: { kind: 'go', to: paths.results },
}

type NextStepProps = {
  readonly code: string
  readonly stage: Stage
  readonly blockers: number
  readonly manages: boolean
  readonly frozenAt: string | null
}

/** 下一步: one button and nothing else. */
export function NextStep({ code, stage, blockers, manages, frozenAt }: NextStepProps) {
  const t = useText(nextStepText)
  const step = STEPS[stage]
  const blocked = stage === 'roster' && blockers > 0
  return (
    <NextAct
      kicker={t('next')}
      title={t(`next-${stage}`)}
      act={<Act code={code} stage={stage} step={step} blockers={blocked ? blockers : 0} manages={manages} />}
      then={
        <Seal
          character="冻"
          state={frozenAt ? 'on' : stage === 'roster' ? 'awaiting' : 'off'}
          who={
            frozenAt
              ? t('frozenAt', { at: frozenAt })
              : blocked
                ? t('blockers', { n: blockers })
                : t('thenFreeze')
          }
        />
      }
    >
      {t(`nextWhy-${stage}`)}
    </NextAct>
  )
}

type ActProps = { readonly step: Step } & Omit<NextStepProps, 'frozenAt'>

function Act({ code, stage, step, blockers, manages }: ActProps) {
  const t = useText(nextStepText)
  const word = t(`next-${stage}`)
  if (step.kind === 'go')
    return (
      <ButtonLink kind="primary" size="big" wide to={step.to(code)}>
        {word}
      </ButtonLink>
    )
  if (!manages) return <p className="text-ink-2">{t('notManager')}</p>
  if (blockers > 0)
    return (
      <BlockedButton wide size="big" missing={blockers}>
        {word}
      </BlockedButton>
    )
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={step.kind} />
      {step.kind === 'move' ? <input type="hidden" name="to" value={step.to} /> : null}
      <SubmitButton kind={step.kind === 'freeze' ? 'bind' : 'primary'} size="big" wide>
        {word}
      </SubmitButton>
    </Form>
  )
}
