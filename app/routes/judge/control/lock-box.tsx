import { Form } from '@remix-run/react'
import { reached, type Stage } from '~/domain/stage'
import { controlText } from '~/i18n/control'
import { stageText } from '~/i18n/stages'
import { comma } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import type { Blocker } from '~/queries/control/blockers'
import type { ControlRoom } from '~/queries/control/room-view'
import { BlockedButton } from '~/ui/parts/button'
import { HoldButton } from '~/ui/parts/hold-button'
import { Icon } from '~/ui/parts/icon'
import { Seal } from '~/ui/parts/seal'
import { SignaturePad } from '~/ui/sheet/signature-pad'
import { HowTabs, useHow } from '../sign/how-tabs'
import { PlainPin } from '../sign/pin-box'

type LockBoxProps = { readonly room: ControlRoom; readonly mayLock: boolean; readonly title: string }

/** 锁定: what is still in the way by name; when nothing is, the one vermilion act. */
export function LockBox({ room, mayLock, title }: LockBoxProps) {
  const t = useText(controlText)
  const { blockers, event } = room
  const locked = event.stage in stageText.zh && reached(event.stage as Stage, 'locked')
  const ready = blockers.length === 0 && (event.stage === 'team-signed' || event.stage === 'recheck')
  return (
    <section className="border border-t-4 border-line border-t-ink bg-sheet px-4 pt-3 pb-4">
      <h2 className="text-18 font-bold">{t(locked ? 'lockedNow' : ready ? 'canLock' : 'cannotLock')}</h2>
      {locked ? (
        <p className="mt-2 flex items-center gap-3">
          <Seal character="锁" state="on" />
          {event.stage === 'locked' ? t('lockedNote') : null}
        </p>
      ) : (
        <>
          <ul className="mb-3">
            {blockers.map((blocker, i) => (
              <BlockerRow key={i} blocker={blocker} />
            ))}
          </ul>
          {ready && mayLock ? (
            <LockForm title={title} />
          ) : mayLock ? (
            <BlockedButton icon="lock" wide size="big" missing={blockers.length}>
              {t('lockAct')}
            </BlockedButton>
          ) : null}
        </>
      )}
    </section>
  )
}

/** The chief judge's own signature, drawn or by the PIN of his card, and the act it binds. */
function LockForm({ title }: { readonly title: string }) {
  const t = useText(controlText)
  const [how, setHow] = useHow()
  return (
    <Form method="post" aria-label={title} className="grid gap-2">
      <input type="hidden" name="intent" value="lock" />
      <p className="text-ink-2">{t('lockNote')}</p>
      {how ? <HowTabs how={how} onHow={setHow} /> : null}
      <div {...(how && { id: 'sign-panel', role: 'tabpanel', 'aria-labelledby': `sign-tab-${how}` })}>
        {how === 'drawn' ? <SignaturePad label={t('lockSign')} /> : <PlainPin />}
      </div>
      <HoldButton icon="lock">{t('lockAct')}</HoldButton>
    </Form>
  )
}

function BlockerRow({ blocker }: { readonly blocker: Blocker }) {
  const t = useText(controlText)
  const stage = useText(stageText)
  const lang = useLang()
  const [says, detail] = (() => {
    switch (blocker.kind) {
      case 'stage': {
        const known = blocker.stage in stageText.zh ? stage(blocker.stage as Stage) : blocker.stage
        return [t('blockerStage', { stage: known }), t('blockerStageNote')]
      }
      case 'missing':
        return [
          t('blockerMissing', { module: blocker.module, n: blocker.sheets }),
          blocker.seats.slice(0, 12).join('、'),
        ]
      case 'tie':
        return [
          t('blockerTie', { rank: blocker.rank, seats: blocker.seats.slice(0, 12).join(comma(lang)) }),
          t('blockerTieNote'),
        ]
      case 'unsent':
        return [t('blockerUnsent', { n: blocker.judge, k: blocker.n }), t('blockerUnsentNote')]
      case 'reopening':
        return [t('blockerReopening', { seat: blocker.seat, n: blocker.judge }), t('blockerReopeningNote')]
      case 'spread':
        return [t('blockerSpread', { seat: blocker.seat, aspect: blocker.aspect }), t('blockerSpreadNote')]
    }
  })()
  return (
    <li className="grid min-h-13 grid-cols-[auto_minmax(0,1fr)] items-center gap-3 border-b border-line py-1.5">
      <span className="stop">
        <Icon name="cross" size={16} />
      </span>
      <span>
        {says}
        <small className="block text-14 text-ink-2">{detail}</small>
      </span>
    </li>
  )
}
