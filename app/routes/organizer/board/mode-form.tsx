import { BOARD_MODES } from '~/domain/board-mode'
import { boardDeskText } from '~/i18n/board-desk'
import { dateTimeInput } from '~/i18n/format'
import { useText } from '~/i18n/use-text'
import type { boardState } from '~/queries/organizer/board-state.server'
import { SubmitButton, TextInput } from '~/ui/parts/form'

type ModeFormProps = { readonly board: Awaited<ReturnType<typeof boardState>>; readonly disabled: boolean }

/** 看板方式 and the time of the freeze, set together. */
export function ModeForm({ board, disabled }: ModeFormProps) {
  const t = useText(boardDeskText)
  return (
    <>
      <input type="hidden" name="intent" value="set" />
      <fieldset className="grid gap-2" disabled={disabled}>
        <legend className="sr-only">{t('mode')}</legend>
        {BOARD_MODES.map((mode) => (
          <label key={mode} className="check items-start border-b border-line py-2">
            <input type="radio" name="mode" value={mode} defaultChecked={board.mode === mode} />
            <span>
              <b>{t(mode)}</b>
              <span className="block text-ink-2">{t(`${mode}Note`)}</span>
            </span>
          </label>
        ))}
        <TextInput
          name="freezeAt"
          type="datetime-local"
          label={t('freezeAt')}
          hint={t('freezeAtHint')}
          defaultValue={board.freezeAt ? dateTimeInput(board.freezeAt) : ''}
        />
      </fieldset>
      {disabled ? null : (
        <div>
          <SubmitButton>{t('save')}</SubmitButton>
        </div>
      )}
    </>
  )
}
