import { useEffect, useState } from 'react'
import { useRevalidator } from '@remix-run/react'
import { showClock, showDate, showDateTime } from '~/i18n/format'
import { padText } from '~/i18n/pad'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { openOutbox, type OutboxState } from '~/realtime/outbox'
import { groupName } from '~/ui/event/group-name'
import { ButtonLink } from '~/ui/parts/button'
import { Refused } from '~/ui/parts/form'
import { PadBar } from '~/ui/sheet/pad-bar'
import { SheetDocument } from '~/ui/sheet/sheet-document'
import { PinBox } from './pin-box'
import { recordOf } from './record'

type SignPageProps = { readonly sheet: JudgeSheet; readonly accountId: string; readonly data: unknown }

/** The taps of this sheet still on this device; when the last one is delivered the page reads itself again. */
function useUnsent(sheetId: string, accountId: string) {
  const [box, setBox] = useState<OutboxState | null>(null)
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const outbox = openOutbox(accountId, {
      changed: setBox,
      delivered: (tap) => tap.sheetId === sheetId && revalidate(),
    })
    return () => outbox.stop()
  }, [accountId, sheetId, revalidate])
  return { box, unsent: box?.taps.filter((tap) => tap.sheetId === sheetId).length ?? 0 }
}

/** 复核签名: the sheet as it will be printed, what blocks it, and one vermilion act. */
export function SignPage({ sheet, accountId, data }: SignPageProps) {
  const t = useText(padText)
  const lang = useLang()
  const { box, unsent } = useUnsent(sheet.id, accountId)
  const aspects = sheet.groups.flatMap((group) => group.aspects)
  const missing = aspects.filter((aspect) => sheet.missing.includes(aspect.id)).map((aspect) => aspect.code)
  const signed = sheet.status === 'signed'
  const latest =
    Object.values(sheet.marks)
      .map((mark) => mark.at)
      .sort()
      .at(-1) ?? null
  const when = sheet.signedAt ? t('signedAt', { time: showDateTime(sheet.signedAt, lang) }) : null
  return (
    <div className="flex min-h-dvh flex-col bg-sunk">
      <div className="no-print">
        <PadBar
          link={box?.link ?? 'online'}
          unsent={box?.taps.length ?? 0}
          lastDelivered={box?.lastDelivered ?? latest}
          who={t('seat', { n: sheet.judge.seatNo })}
        />
      </div>
      <main
        id="main"
        className="grid flex-1 gap-6 px-6 py-5 max-sm:px-3 lg:grid-cols-[minmax(0,1.74fr)_minmax(20rem,1fr)]"
      >
        <div>
          <SheetDocument
            number={sheet.seat.code}
            title={t('docTitle', { code: sheet.module.code, name: sheet.module.name })}
            note={`${sheet.event.name} ${groupName(sheet.event.group, lang)} · ${showDate(sheet.event.startsAt, lang)}`}
            groups={sheet.groups.map((group) => ({
              code: group.code,
              name: group.name,
              lines: group.aspects.map(({ id, code, title, maxHundredths }) => {
                const mark = sheet.marks[id]
                const record = mark ? recordOf(mark.answer, t) : ''
                return { id, code, title, maxHundredths, record, hundredths: mark?.hundredths ?? null }
              }),
            }))}
            totalHundredths={sheet.totalHundredths}
            maxHundredths={sheet.module.maxHundredths}
            seal={{
              state: signed ? 'on' : missing.length === 0 ? 'awaiting' : 'off',
              ...(signed && { who: sheet.judge.name, when }),
            }}
            proof={
              <>
                <span>{missing.length === 0 ? t('completeAll', { n: aspects.length }) : null}</span>
                <span>
                  {t('byServer')} {latest ? showClock(latest) : ''}
                </span>
                {sheet.digest ? (
                  <span className="font-num break-all">
                    {t('digest')} {sheet.digest.slice(0, 16)}
                  </span>
                ) : null}
              </>
            }
          />
        </div>
        <aside className="no-print flex flex-col gap-3">
          <Refused data={data} />
          {missing.length > 0 ? (
            <Box title={t('blockedTitle')}>
              {t('missingItems', { n: missing.length, codes: missing.join(lang === 'zh' ? '、' : ', ') })}
            </Box>
          ) : null}
          {unsent > 0 ? <Box title={t('unsentTitle', { n: unsent })}>{t('unsentNote')}</Box> : null}
          {signed ? (
            <div className="mt-auto grid gap-3">
              <p className="text-22 font-bold">{t('signedDone')}</p>
              <ButtonLink to={sheet.next ? paths.sheet(sheet.next) : paths.judge()} kind="primary" size="pad">
                {t(sheet.next ? 'toNext' : 'toList')}
              </ButtonLink>
              {sheet.next ? (
                <ButtonLink to={paths.judge()} size="pad">
                  {t('toList')}
                </ButtonLink>
              ) : null}
            </div>
          ) : (
            <PinBox sheetId={sheet.id} revision={sheet.revision} blocked={missing.length + unsent} />
          )}
        </aside>
      </main>
    </div>
  )
}

function Box({ title, children }: { readonly title: string; readonly children: string }) {
  return (
    <section className="border border-l-[6px] border-line border-l-amber-fill bg-sheet px-4 py-3">
      <h2 className="text-18 font-bold text-amber">{title}</h2>
      <p className="leading-relaxed text-ink-2">{children}</p>
    </section>
  )
}
