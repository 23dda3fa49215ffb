import { useRef } from 'react'
import type { Answer } from '~/domain/answer'
import { padDeskText } from '~/i18n/pad-desk'
import { useText } from '~/i18n/use-text'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { Button } from '~/ui/parts/button'
import { DeskRow } from './desk-row'
import type { Marking } from './use-marking'
import type { Pad } from './use-pad'

type DeskModeProps = {
  readonly sheet: JudgeSheet
  readonly pad: Pad
  readonly marking: Marking
  readonly currentId: string | null
  readonly shut: (aspectId: string) => boolean
  readonly onGo: (aspectId: string) => void
  readonly onStep: (direction: 'back' | 'forth') => void
  readonly onHelp: () => void
}

/** 键盘录入: the sheet as a dense table, one line an aspect, for typing from paper. No total: the server has it. */
export function DeskMode(props: DeskModeProps) {
  const { sheet, pad, marking, currentId, shut, onGo, onStep, onHelp } = props
  const t = useText(padDeskText)
  const table = useRef<HTMLTableElement>(null)

  function move(from: string, by: 1 | -1) {
    const at = pad.aspects.findIndex((aspect) => aspect.id === from)
    const to = pad.aspects[at + by]
    if (!to) return
    const field = table.current?.querySelector<HTMLInputElement>(`[data-desk="${to.id}"]`)
    field?.focus()
    field?.select()
  }

  return (
    <div className="desk">
      <div className="desk-note">
        <p>{t('deskNote')}</p>
        <Button size="pad" onClick={onHelp}>
          <kbd>?</kbd>
          {t('help')}
        </Button>
      </div>
      <table ref={table}>
        <thead>
          <tr>
            <th>{t('code')}</th>
            <th>{t('aspect')}</th>
            <th>{t('entry')}</th>
            <th>{t('meaning')}</th>
            <th>{t('state')}</th>
          </tr>
        </thead>
        {sheet.groups.map((group) => (
          <tbody key={group.code}>
            <tr>
              <th colSpan={5} scope="rowgroup">
                <b>{group.code}</b> {group.name}
              </th>
            </tr>
            {group.aspects.map((aspect) => (
              <DeskRow
                key={aspect.id}
                aspect={aspect}
                shown={pad.shown(aspect.id)}
                ask={marking.askOn(aspect.id)}
                refused={marking.refusedOn(aspect.id)}
                current={aspect.id === currentId}
                shut={shut(aspect.id)}
                onGive={(answer: Answer) => marking.give(aspect.id, answer)}
                onSure={() => marking.sure(aspect.id)}
                onDrop={() => marking.drop(aspect.id)}
                onFocus={() => onGo(aspect.id)}
                onMove={(by) => move(aspect.id, by)}
                onStep={onStep}
                onHelp={onHelp}
              />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  )
}
