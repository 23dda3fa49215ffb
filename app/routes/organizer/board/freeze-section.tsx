import { Form } from '@remix-run/react'
import { boardDeskText } from '~/i18n/board-desk'
import { showDayTime } from '~/i18n/format'
import { useLang, useText } from '~/i18n/use-text'
import type { boardState } from '~/queries/organizer/board-state.server'
import { TextInput } from '~/ui/parts/form'
import { HoldButton } from '~/ui/parts/hold-button'
import { Seal } from '~/ui/parts/seal'
import { Section } from '~/ui/parts/section'

type FreezeSectionProps = {
  readonly board: Awaited<ReturnType<typeof boardState>>
  readonly maySet: boolean
  readonly mayRelease: boolean
}

/** 封榜: whether the board stands still, since when, and the act that changes it. */
export function FreezeSection({ board, maySet, mayRelease }: FreezeSectionProps) {
  const t = useText(boardDeskText)
  const lang = useLang()
  const { frozen, freezeAt } = board
  const aside = frozen ? null : freezeAt ? t('planned', { at: showDayTime(freezeAt, lang) }) : t('notFrozen')
  return (
    <Section title={t('freeze')} aside={aside}>
      <div className="grid gap-4 py-4">
        <div className="flex items-start gap-4">
          <Seal character="封" state={frozen ? 'on' : maySet ? 'awaiting' : 'off'} size="big" />
          <div>
            {frozen ? (
              <p className="text-18 font-bold">{t('frozen', { at: showDayTime(frozen.at, lang) })}</p>
            ) : null}
            <p className="text-ink-2">{frozen ? t('frozenNote') : t('freezeNote')}</p>
            {frozen ? (
              <p className="mt-2 text-14 text-ink-2">
                {t('frozenDigest')} <code className="font-mono break-all">{frozen.digest}</code>
              </p>
            ) : null}
          </div>
        </div>
        {frozen && mayRelease ? (
          <Form method="post" className="grid gap-3">
            <input type="hidden" name="intent" value="release" />
            <TextInput name="reason" label={t('reason')} hint={t('reasonHint')} maxLength={200} required />
            <p className="text-ink-2">{t('releaseNote')}</p>
            <div>
              <HoldButton icon="lock">{t('release')}</HoldButton>
            </div>
          </Form>
        ) : null}
        {!frozen && maySet ? (
          <Form method="post">
            <input type="hidden" name="intent" value="freeze" />
            <HoldButton icon="lock">{t('freezeNow')}</HoldButton>
          </Form>
        ) : null}
      </div>
    </Section>
  )
}
