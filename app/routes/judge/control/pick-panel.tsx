import { Form, Link } from '@remix-run/react'
import { controlText } from '~/i18n/control'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { ControlRoom, ModuleMatrix } from '~/queries/control/room-view'
import { Button } from '~/ui/parts/button'
import { Select, SubmitButton, TextArea, TextInput } from '~/ui/parts/form'
import { Section } from '~/ui/parts/section'

export type Pick =
  { readonly kind: 'sheet'; readonly sheetId: string } | { readonly kind: 'seat'; readonly seatId: string }

type PickPanelProps = {
  readonly room: ControlRoom
  readonly module: ModuleMatrix
  readonly pick: Pick
  readonly mayLock: boolean
  readonly onClose: () => void
}

/** What the chief judge may do with what he picked: reopen one sheet, or record minutes and outcome of one seat. */
export function PickPanel(props: PickPanelProps) {
  const { pick, onClose } = props
  const t = useText(controlText)
  return (
    <div>
      {pick.kind === 'sheet' ? (
        <OneSheet {...props} sheetId={pick.sheetId} />
      ) : (
        <OneSeat {...props} seatId={pick.seatId} />
      )}
      <div className="mt-2">
        <Button kind="text" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </div>
  )
}

function OneSheet({ room, module, mayLock, sheetId }: PickPanelProps & { readonly sheetId: string }) {
  const t = useText(controlText)
  const row = module.rows.find((one) => one.cells.some((cell) => cell?.sheetId === sheetId))
  const cell = row?.cells.find((one) => one?.sheetId === sheetId)
  const judge = room.judges.find((one) => one.id === cell?.judgeId)
  if (!row || !cell || !judge) return null
  const checked = room.outlierNotes.find((one) => one.sheetId === sheetId)
  return (
    <Section title={t('pickTitle', { seat: row.seat, n: judge.seatNo })} aside={judge.name}>
      <p className="mb-2">
        <Link to={paths.history(room.event.code, sheetId)} className="inline-flex min-h-11 items-center">
          {t('history')}
        </Link>
      </p>
      {checked ? (
        <p className="mb-2 text-ink-2">{t('outlierSeen', { name: checked.byName, note: checked.note })}</p>
      ) : null}
      {cell.outlier && !checked && mayLock ? (
        <Form method="post" className="mb-4 grid gap-3">
          <input type="hidden" name="intent" value="check-outlier" />
          <input type="hidden" name="sheetId" value={sheetId} />
          <TextArea name="note" label={t('outlierNote')} required rows={2} minLength={2} maxLength={200} />
          <SubmitButton kind="plain">{t('outlierAct')}</SubmitButton>
        </Form>
      ) : null}
      {cell.hundredths === null ? (
        <p className="text-ink-2">{t('notSigned', { n: cell.given, of: module.of })}</p>
      ) : mayLock ? (
        <Form method="post" key={sheetId} className="grid gap-3">
          <input type="hidden" name="intent" value="reopen" />
          <input type="hidden" name="sheetId" value={sheetId} />
          <TextArea name="reason" label={t('reopenReason')} required rows={2} maxLength={200} />
          <SubmitButton kind="plain">{t('reopenAct')}</SubmitButton>
        </Form>
      ) : null}
    </Section>
  )
}

function OneSeat({ room, mayLock, seatId }: PickPanelProps & { readonly seatId: string }) {
  const t = useText(controlText)
  const seat = room.seats.find((one) => one.id === seatId)
  if (!seat || !mayLock) return null
  const outcomes = (['ok', 'dnf', 'dsq', 'void'] as const).map((value) => ({ value, label: t(value) }))
  return (
    <Section title={t('seatTitle', { seat: seat.code })}>
      <div className="grid gap-5" key={seatId}>
        <Form method="post" className="grid gap-3">
          <input type="hidden" name="intent" value="minutes" />
          <input type="hidden" name="seatId" value={seatId} />
          <TextInput
            name="minutes"
            label={t('minutes')}
            inputMode="numeric"
            defaultValue={seat.minutes ?? ''}
          />
          <SubmitButton kind="plain">{t('saveMinutes')}</SubmitButton>
        </Form>
        {room.blockers.some((one) => one.kind === 'tie' && one.seats.includes(seat.code)) ||
        seat.decision !== null ? (
          <Form method="post" className="grid gap-3">
            <input type="hidden" name="intent" value="decide" />
            <input type="hidden" name="seatId" value={seatId} />
            <TextInput
              name="place"
              label={t('decision')}
              hint={t('decisionHint')}
              inputMode="numeric"
              defaultValue={seat.decision ?? ''}
            />
            <TextArea name="reason" label={t('decisionReason')} required rows={2} maxLength={200} />
            <SubmitButton kind="plain">{t('saveDecision')}</SubmitButton>
          </Form>
        ) : null}
        <Form method="post" className="grid gap-3">
          <input type="hidden" name="intent" value="outcome" />
          <input type="hidden" name="seatId" value={seatId} />
          <Select name="outcome" label={t('outcome')} options={outcomes} defaultValue={seat.outcome} />
          <TextArea name="reason" label={t('outcomeReason')} required rows={2} maxLength={200} />
          <SubmitButton kind="plain">{t('saveOutcome')}</SubmitButton>
        </Form>
      </div>
    </Section>
  )
}
