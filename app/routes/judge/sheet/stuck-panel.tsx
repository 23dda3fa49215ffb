import { showHundredths } from '~/domain/exact'
import type { Answer } from '~/domain/answer'
import { showClock } from '~/i18n/format'
import { padText } from '~/i18n/pad'
import { useText } from '~/i18n/use-text'
import type { Stuck } from '~/realtime/outbox'
import { Button } from '~/ui/parts/button'
import { Icon } from '~/ui/parts/icon'
import { textOf } from './improbable-panel'

type StuckPanelProps = {
  readonly stuck: Stuck
  /** this device's newest mark on the aspect, hundredths */
  readonly mineHundredths: number
  readonly seat: string
  readonly onSettle: (whose: 'mine' | 'theirs') => void
}

/** A plain yes or no says no more than its mark. */
function said(answer: Answer): string {
  return answer.kind === 'yes-no' ? '' : textOf(answer)
}

/** A mark the server would not take: two values side by side to choose from, or why it was refused. */
export function StuckPanel({ stuck, mineHundredths, seat, onSettle }: StuckPanelProps) {
  const t = useText(padText)
  const { standing, tap } = stuck
  return (
    <div
      className="stuck flex flex-1 flex-col rounded-[6px] border-[2.5px] border-amber-fill bg-sheet p-5"
      role="alert"
    >
      <h3 className="flex items-center gap-2.5 text-22 font-bold text-amber">
        <Icon name="warn" size={26} />
        {t(stuck.conflict ? 'conflictTitle' : 'refusedTitle')}
      </h3>
      <p className="mt-1 leading-relaxed text-ink-2">
        {stuck.conflict ? t('conflictNote', { seat }) : stuck.sentence}
      </p>
      {stuck.conflict ? (
        <div className="mt-4 grid flex-1 grid-cols-2 gap-3">
          <Choice
            who={t('conflictMine')}
            mark={showHundredths(mineHundredths)}
            record={tap.kind === 'mark' ? said(tap.answer) : ''}
            when={t('conflictMineAt', { time: showClock(tap.at) })}
            onPick={() => onSettle('mine')}
          />
          <Choice
            who={t('conflictTheirs')}
            mark={standing ? showHundredths(standing.hundredths) : t('conflictBlank')}
            record={standing ? said(standing.answer) : ''}
            when={standing ? t('conflictTheirsAt', { time: showClock(standing.at) }) : ''}
            onPick={() => onSettle('theirs')}
          />
        </div>
      ) : (
        <div className="mt-4">
          <Button size="pad" onClick={() => onSettle('theirs')}>
            {t('refusedDrop')}
          </Button>
        </div>
      )}
      {stuck.conflict ? <p className="mt-3 text-ink-2">{t('conflictAfter')}</p> : null}
    </div>
  )
}

type ChoiceProps = {
  readonly who: string
  readonly mark: string
  /** what was tapped or typed */
  readonly record: string
  readonly when: string
  readonly onPick: () => void
}

function Choice({ who, mark, record, when, onPick }: ChoiceProps) {
  const t = useText(padText)
  return (
    <button
      type="button"
      onClick={onPick}
      className="flex min-h-40 flex-col justify-center rounded-[6px] border-[1.5px] border-rule bg-paper px-5 py-4 text-left active:bg-blue-wash"
    >
      <b className="text-18">{who}</b>
      <span className="font-num text-[4rem] leading-tight font-bold">{mark}</span>
      {record !== '' && record !== mark ? (
        <span className="text-18">{t('conflictRecord', { record })}</span>
      ) : null}
      <span className="text-ink-2">{when}</span>
    </button>
  )
}
