import type { TierCount } from '~/domain/award-preview'
import { eventText } from '~/i18n/event'
import { comma } from '~/i18n/format'
import { tierText } from '~/i18n/levels'
import { useLang, useText } from '~/i18n/use-text'
import { Figure } from '~/ui/parts/figure'
import { Section } from '~/ui/parts/section'

type FieldProps = {
  readonly entries: {
    readonly all: number
    readonly approved: number
    readonly submitted: number
    readonly returned: number
    readonly withdrawn: number
    readonly delegations: readonly { readonly name: string; readonly count: number }[]
  }
  readonly attendance: { readonly present: number; readonly absent: number; readonly expected: number } | null
  readonly preview: { readonly actual: number; readonly tiers: readonly TierCount[] }
  readonly fieldMinimum: number
}

/** 参赛: who competes, by delegation, one block an entry, and what the awards would be. */
export function FieldSection({ entries, attendance, preview, fieldMinimum }: FieldProps) {
  const t = useText(eventText)
  const lang = useLang()
  const { all, approved, submitted, returned, withdrawn } = entries
  const parts = [
    submitted > 0 ? t('waiting', { n: submitted }) : '',
    returned > 0 ? t('returned', { n: returned }) : '',
    withdrawn > 0 ? t('withdrawn', { n: withdrawn }) : '',
  ].filter(Boolean)
  const sum = [approved, submitted, returned, withdrawn].filter((n) => n > 0).join(' + ')
  return (
    <Section title={t('entries')} aside={all > 0 ? `${all} = ${sum}` : null}>
      {all === 0 ? <p className="py-3 text-ink-2">{t('noEntries')}</p> : null}
      {all > 0 ? (
        <div className="flex flex-wrap items-end gap-4 py-2">
          <Figure value={approved} label={t('approved')} />
          <span className="text-ink-2">{parts.join(comma(lang))}</span>
        </div>
      ) : null}
      <table className="w-full">
        <tbody>
          {entries.delegations.map(({ name, count }) => (
            <tr key={name}>
              <th scope="row" className="w-24 pr-2 align-middle">
                {name}
              </th>
              <td className="align-middle text-ink-2">
                <Blocks count={count} />
              </td>
              <td className="w-10 text-right font-num font-bold">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {attendance ? (
        <p className="mt-2">
          {t('presentOf', attendance)}
          {attendance.expected > 0 ? `${comma(lang)}${t('undecided', { n: attendance.expected })}` : ''}
        </p>
      ) : null}
      {all > 0 ? (
        <AwardPreview {...preview} fieldMinimum={fieldMinimum} started={attendance?.expected === 0} />
      ) : null}
    </Section>
  )
}

type PreviewProps = FieldProps['preview'] & { readonly fieldMinimum: number; readonly started?: boolean }

/** 38 人全到时：一等奖 4、二等奖 8、三等奖 11。 */
function AwardPreview({ actual, tiers, fieldMinimum, started = false }: PreviewProps) {
  const t = useText(eventText)
  const tier = useText(tierText)
  const lang = useLang()
  const facts = {
    n: actual,
    minimum: fieldMinimum,
    tiers: tiers
      .map((one) => t('tierCount', { tier: tier(one.tier), n: one.count }))
      .join(lang === 'zh' ? '、' : ', '),
  }
  const key = tiers.length === 0 ? 'previewSmall' : started ? 'previewActual' : 'preview'
  return <p className="mt-2 border-t border-line pt-2 text-14 text-ink-2">{t(key, facts)}</p>
}

function Blocks({ count }: { readonly count: number }) {
  const shown = Math.min(count, 24)
  return (
    <svg width={shown * 11} height="14" aria-hidden="true" className="max-w-full fill-current">
      {Array.from({ length: shown }, (_, i) => (
        <rect key={i} x={i * 11} y="0" width="8" height="14" />
      ))}
    </svg>
  )
}
