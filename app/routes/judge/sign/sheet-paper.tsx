import { showClock, showDate } from '~/i18n/format'
import { signText } from '~/i18n/sign'
import { useLang, useText } from '~/i18n/use-text'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { groupName } from '~/ui/event/group-name'
import { SheetDocument } from '~/ui/sheet/sheet-document'
import type { SignedPlace } from '~/ui/sheet/sheet-signatures'
import { recordOf } from './record'

type PaperProps = { readonly sheet: JudgeSheet; readonly digest: string | null }

/** When the last mark of the sheet was given, null while there is none. */
export function lastMarkAt({ marks }: JudgeSheet): string | null {
  const times = Object.values(marks).map((mark) => mark.at)
  return times.sort().at(-1) ?? null
}

/** Only a signature over what stands now counts on the paper. */
function usePlaces({ sheet, digest }: PaperProps): SignedPlace[] {
  const t = useText(signText)
  const { judge, seat, signatures, contestantSigns } = sheet
  const of = (role: string) => signatures.find((one) => one.role === role && one.digest === digest) ?? null
  const contestant = of('contestant')
  const who = t('contestantWord', { seat: seat.code })
  // a sheet signed before signatures were kept was signed by PIN
  const before = sheet.signedAt ? { method: 'pin', strokes: '', at: sheet.signedAt } : null
  const signed = of('judge') ?? before
  const own = { id: 'judge', who: t('judgeWord', { n: judge.seatNo }), name: judge.name, signed }
  return contestantSigns || contestant ? [{ id: 'contestant', who, signed: contestant }, own] : [own]
}

/** The sheet as it will be printed. */
export function SheetPaper({ sheet, digest }: PaperProps) {
  const t = useText(signText)
  const lang = useLang()
  const { event, module } = sheet
  const aspects = sheet.groups.flatMap((group) => group.aspects)
  const signed = sheet.status === 'signed'
  const last = lastMarkAt(sheet)
  return (
    <SheetDocument
      number={sheet.seat.code}
      title={t('docTitle', { code: module.code, name: module.name })}
      note={`${event.name} ${groupName(event.group, lang)} · ${showDate(event.startsAt, lang)}`}
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
      maxHundredths={module.maxHundredths}
      seal={{ state: signed ? 'on' : digest ? 'awaiting' : 'off' }}
      signatures={usePlaces({ sheet, digest })}
      proof={
        <>
          {digest ? <span>{t('completeAll', { n: aspects.length })}</span> : null}
          {digest && last ? (
            <span>
              {t('byServer')} {showClock(last)}
            </span>
          ) : null}
          {digest ? (
            <span>
              {t('digest')} <span className="font-mono break-all">{shortDigest(digest)}</span>
            </span>
          ) : null}
        </>
      }
    />
  )
}

/** 5b1e 90c4 2af7 …: enough to compare by eye. */
function shortDigest(digest: string): string {
  return digest.slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ')
}
