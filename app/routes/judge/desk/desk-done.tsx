import { deskText } from '~/i18n/desk'
import { showTime } from '~/i18n/format'
import { stageText } from '~/i18n/stages'
import { useText } from '~/i18n/use-text'
import { isStage } from '~/domain/stage'
import { paths } from '~/paths'
import type { DeskSheet } from '~/queries/desk/sheet.server'
import { ButtonLink } from '~/ui/parts/button'
import { Notice } from '~/ui/parts/notice'
import { Facts, NextAct } from '~/ui/parts/section'

type DeskDoneProps = { readonly code: string; readonly sheet: DeskSheet; readonly mine: boolean }

/** What became of a paper sheet that is not to be typed now, and the next one of the pile. */
export function DeskDone({ code, sheet, mine }: DeskDoneProps) {
  const t = useText(deskText)
  return (
    <div className="grid max-w-3xl gap-4">
      <Said sheet={sheet} mine={mine} />
      <NextAct
        title={t(sheet.next ? 'goOn' : 'allDone')}
        act={
          sheet.next ? (
            <ButtonLink to={paths.deskSheet(code, sheet.next.id)} kind="primary" size="big">
              {t('nextSheet', { seat: sheet.next.seat })}
            </ButtonLink>
          ) : (
            <ButtonLink
              to={`${paths.desk(code)}?m=${encodeURIComponent(sheet.module.code)}`}
              kind="primary"
              size="big"
            >
              {t('toList')}
            </ButtonLink>
          )
        }
      />
    </div>
  )
}

function Said({ sheet, mine }: { readonly sheet: DeskSheet; readonly mine: boolean }) {
  const t = useText(deskText)
  const stage = useText(stageText)
  const { last, state } = sheet
  const at = last ? showTime(last.at) : ''
  if (state === 'signed') return <Notice>{`${t('signedTitle')}。${t('signedNote')}`}</Notice>
  if (state === 'waiting' && mine) {
    return (
      <Notice tone="attention">
        <b className="block">{t('mineWaits', { at })}</b>
        {t('mineWaitsNote')}
      </Notice>
    )
  }
  if (sheet.stage !== 'marking') {
    const now = isStage(sheet.stage) ? stage(sheet.stage) : sheet.stage
    return <Notice tone="plain">{t('notMarking', { stage: now })}</Notice>
  }
  if (state !== 'typed' || !last) {
    return (
      <Notice tone="plain">
        <b className="block">{t('padTitle')}</b>
        {t('padNote')}
      </Notice>
    )
  }
  const second = last.decidedAt ? showTime(last.decidedAt) : ''
  return (
    <>
      <Notice>
        <b className="block">{t('doneTyped', { of: sheet.of })}</b>
        {t('doneSign', { n: sheet.judgeNo })}
      </Notice>
      <Facts
        items={[
          [t('firstOf'), t('doneBy', { by: last.typistName, at })],
          ...(last.secondName
            ? [[t('secondOf'), t('doneSecond', { by: last.secondName, at: second })] as const]
            : []),
        ]}
      />
    </>
  )
}
