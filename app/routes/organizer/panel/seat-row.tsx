import { Form } from '@remix-run/react'
import { JUDGINGS } from '~/domain/judging'
import { panelText } from '~/i18n/panel'
import { useLang, useText } from '~/i18n/use-text'
import type { PanelPage } from '~/queries/panels/panel-page.server'
import { SubmitButton, TextInput } from '~/ui/parts/form'
import { Blocked } from '~/ui/parts/mark'
import { conflictSentence } from '~/ui/sentences/panel'

type SeatRowProps = { readonly seat: PanelPage['seats'][number]; readonly mayManage: boolean }

/** One seat: its number, who sits there, what stands against it, and the way out with a reason. */
export function SeatRow({ seat, mayManage }: SeatRowProps) {
  const t = useText(panelText)
  const lang = useLang()
  return (
    <li className="grid grid-cols-[4.75rem_minmax(0,1fr)_auto] items-start gap-x-4 border-b border-line py-3">
      <span className="pt-2 font-num text-18 font-bold">
        {seat.role === 'judge' ? t('seatNo', { n: seat.seatNo }) : t('reserve')}
      </span>
      <div className="pt-1">
        <b className="block text-18">{seat.judge.name}</b>
        <span className="text-ink-2">{seat.judge.employer || t('noEmployer')}</span>
        <Division seat={seat} mayManage={mayManage} />
        {seat.conflicts.map((conflict, i) => (
          <p key={i} className="mt-1">
            <Blocked>{conflictSentence(conflict, lang)}</Blocked>
          </p>
        ))}
      </div>
      {mayManage ? (
        <details className="justify-self-end text-right">
          <summary className="btn list-none">{t('recuse')}</summary>
          <Form method="post" className="mt-3 grid gap-2 text-left">
            <input type="hidden" name="intent" value="recuse" />
            <input type="hidden" name="panelSeatId" value={seat.id} />
            <TextInput
              name="reason"
              label={t('recuseReason')}
              hint={t('recuseNote')}
              required
              maxLength={200}
            />
            <SubmitButton kind="plain">{t('recuse')}</SubmitButton>
          </Form>
        </details>
      ) : null}
    </li>
  )
}

/** 分工: which modules this judge marks; chosen here while the panel may still change. */
function Division({ seat, mayManage }: SeatRowProps) {
  const t = useText(panelText)
  if (!mayManage) {
    return seat.judging === 'any' ? null : <p className="text-ink-2">{t(`judging-${seat.judging}`)}</p>
  }
  return (
    <Form method="post" preventScrollReset className="mt-1 flex flex-wrap items-center gap-2">
      <input type="hidden" name="intent" value="judging" />
      <input type="hidden" name="panelSeatId" value={seat.id} />
      <select
        key={seat.judging}
        name="judging"
        defaultValue={seat.judging}
        aria-label={t('judgingOf', { name: seat.judge.name })}
        className="min-h-11 rounded border border-rule bg-sheet px-3"
      >
        {JUDGINGS.map((one) => (
          <option key={one} value={one}>
            {t(`judging-${one}`)}
          </option>
        ))}
      </select>
      <SubmitButton kind="text">{t('divide')}</SubmitButton>
    </Form>
  )
}
