import { showHundredths } from '~/domain/exact'
import { deskText } from '~/i18n/desk'
import { useText } from '~/i18n/use-text'
import type { DeskAspect } from '~/queries/desk/sheet.server'
import { Blocked, Warn } from '~/ui/parts/mark'
import { showThousandths } from '~/ui/sheet/thousandths'
import { fieldOf } from './desk-form'

type TypingRowProps = {
  readonly aspect: DeskAspect
  readonly text: string
  readonly mark: number | null
  readonly wrong: string | undefined
  readonly differs: boolean
  readonly onText: (text: string) => void
  readonly onLeave: () => void
}

/** One field of the paper. What its aspect does not take is emptied when it is left, and said. */
export function TypingRow({ aspect, text, mark, wrong, differs, onText, onLeave }: TypingRowProps) {
  const t = useText(deskText)
  const name = fieldOf(aspect.id)
  const id = `field-${name}`
  const hint = useHint(aspect)
  const words = aspect.spec.kind === 'binary'
  return (
    <tr className={differs ? 'desk-differs' : undefined}>
      <th scope="row" className="n">
        {aspect.code}
      </th>
      <td>
        <label htmlFor={id}>{aspect.title}</label>
        <span id={`${id}-hint`} className="block text-ink-3">
          {hint}
        </span>
      </td>
      <td>
        <input
          id={id}
          name={name}
          data-typed
          type="text"
          inputMode={words ? 'text' : 'decimal'}
          lang={words ? undefined : 'en'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={60}
          value={text}
          aria-describedby={wrong ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={wrong || differs ? true : undefined}
          onChange={(event) => onText(event.currentTarget.value)}
          onBlur={onLeave}
        />
        {differs ? <Warn quiet>{t('differs')}</Warn> : null}
        {wrong ? (
          <span id={`${id}-error`} className="desk-wrong" role="status">
            <Blocked quiet />
            {wrong}
          </span>
        ) : null}
      </td>
      <td className="r n desk-mark">{mark === null ? '—' : showHundredths(mark)}</td>
      <td className="r n text-ink-3">{showHundredths(aspect.maxHundredths)}</td>
    </tr>
  )
}

function useHint({ spec }: DeskAspect): string {
  const t = useText(deskText)
  switch (spec.kind) {
    case 'judgement':
      return t('hintJudgement')
    case 'binary':
      return t('hintYesNo')
    case 'points':
      return t('hintPoints', { step: showHundredths(spec.stepHundredths) })
    case 'tolerance':
      return t('hintTolerance', { nominal: showThousandths(spec.nominalThousandths) })
    case 'formula':
      return t('hintFormula')
    case 'deduction':
      return spec.rules ? t('hintRules') : t('hintFaults', { fault: showHundredths(spec.perFaultHundredths) })
  }
}
