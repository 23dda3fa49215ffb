import { showHundredths } from '~/domain/exact'
import { controlText } from '~/i18n/control'
import { useText } from '~/i18n/use-text'
import type { ControlRoom } from '~/queries/control/room-view'
import type { JudgeTendency } from '~/queries/control/room-bench'
import { Section } from '~/ui/parts/section'
import { Tag } from '~/ui/parts/tag'

/** 席位倾向: severity and drift with the sample they rest on, and what the ranks would be without this judge. */
export function Tendency({ room }: { readonly room: ControlRoom }) {
  const t = useText(controlText)
  const least = room.tendencies[0]?.least ?? 0
  return (
    <Section title={t('tendency')}>
      <p className="text-14 text-ink-2">{t('tendencyNote', { n: least })}</p>
      <ul>
        {room.tendencies.map((one) => (
          <li
            key={one.judgeId}
            className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 border-b border-line py-1.5"
          >
            <b className="font-num text-22">{room.judges.find(({ id }) => id === one.judgeId)?.seatNo}</b>
            <span>
              <Severity one={one} />
              <Moves one={one} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

function signed(hundredths: number): string {
  return `${hundredths < 0 ? '−' : '+'}${showHundredths(Math.abs(hundredths))}`
}

function Severity({ one }: { readonly one: JudgeTendency }) {
  const t = useText(controlText)
  const { severity, drift, threshold, n, least } = one
  if (severity === null) return <Tag shape="hollow">{t('tooFew', { n, of: least })}</Tag>
  const far = Math.abs(severity) > threshold
  const says = t(far ? (severity > 0 ? 'more' : 'less') : 'usual', { n: signed(severity) })
  const drifts = drift !== null && Math.abs(drift) > threshold
  return (
    <>
      {far ? (
        <Tag shape="triangle" tone="amber">
          {says}
        </Tag>
      ) : (
        <Tag shape="disc" tone="green">
          {says}
        </Tag>
      )}
      {drifts ? (
        <small className="block text-14 text-amber">
          {t(drift > 0 ? 'driftUp' : 'driftDown', { n: showHundredths(Math.abs(drift)) })}
        </small>
      ) : null}
    </>
  )
}

function Moves({ one: { moves } }: { readonly one: JudgeTendency }) {
  const t = useText(controlText)
  if (moves === null) return null
  const said = moves.slice(0, 6).map((move) => t('move', { ...move }))
  return (
    <small className="block text-14 text-ink-2">
      {t('without')}: {said.length > 0 ? said.join('; ') : t('noMoves')}
    </small>
  )
}
