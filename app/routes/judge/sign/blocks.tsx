import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { comma, showDateTime } from '~/i18n/format'
import { signText } from '~/i18n/sign'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { BenchVote } from '~/queries/judge/bench-view'
import type { JudgeSheet } from '~/queries/judge/sheet.server'
import { Icon } from '~/ui/parts/icon'

type BlocksProps = {
  readonly sheet: JudgeSheet
  readonly unsent: number
  readonly offline: boolean
  readonly votes: readonly BenchVote[]
}

/** How many things keep the sheet from being signed. */
export function blockedBy({ sheet, unsent, offline, votes }: BlocksProps): number {
  const closed = sheet.event.stage !== 'marking'
  return sheet.missing.length + unsent + votes.length + (offline ? 1 : 0) + (closed ? 1 : 0)
}

/** What stands in the way, each by name, with the way out. */
export function Blocks({ sheet, unsent, offline, votes }: BlocksProps) {
  const t = useText(signText)
  const aspects = sheet.groups.flatMap((group) => group.aspects)
  const missing = aspects.filter((aspect) => sheet.missing.includes(aspect.id))
  const codeOf = (id: string) => aspects.find((aspect) => aspect.id === id)?.code ?? ''
  const closed = sheet.event.stage !== 'marking'
  return (
    <>
      {sheet.reopened ? <Reopened {...sheet.reopened} seat={sheet.seat.code} /> : null}
      {closed ? <Block title={t('closedTitle')}>{t('closedNote')}</Block> : null}
      {offline ? <Block title={t('offlineTitle')}>{t('offlineNote')}</Block> : null}
      {unsent > 0 ? <Block title={t('unsentTitle', { n: unsent })}>{t('unsentNote')}</Block> : null}
      {missing.length > 0 ? (
        <Block title={t('missingTitle', { n: missing.length })}>
          {t('missingNote')}
          <span className="mt-2 block border-t border-line">
            {missing.slice(0, 5).map(({ id, code, title }) => (
              <Link key={id} className="sign-go" to={`${paths.sheet(sheet.id)}?aspect=${id}`}>
                <b>{code}</b>
                <span>{title}</span>
                <Icon name="next" size={18} />
              </Link>
            ))}
            {missing.length > 5 ? (
              <span className="block py-2 font-num">
                {missing
                  .slice(5)
                  .map(({ code }) => code)
                  .join(' ')}
              </span>
            ) : null}
          </span>
        </Block>
      ) : null}
      {votes.length > 0 ? (
        <Block title={t('votesTitle', { n: votes.length })}>
          {t('votesNote')}
          {votes.map(({ aspectId, given, of, outcome }) => (
            <b key={aspectId} className="block text-ink">
              {outcome === 'spread' && given === 0
                ? t('voteAgain', { code: codeOf(aspectId) })
                : t('voteWaits', { code: codeOf(aspectId), given, of })}
            </b>
          ))}
        </Block>
      ) : null}
    </>
  )
}

function Reopened({
  reason,
  by,
  second,
  at,
  voided,
  seat,
}: NonNullable<JudgeSheet['reopened']> & { readonly seat: string }) {
  const t = useText(signText)
  const lang = useLang()
  // a contestant is known by his number: his signature stands under it
  const names = voided.map((name) => (name === seat ? t('contestantWord', { seat }) : name)).join(comma(lang))
  return (
    <Block title={t('reopenedTitle')}>
      <b className="block text-ink">{t('reopenedReason', { reason })}</b>
      <span className="block">{t('reopenedBy', { by, second, time: showDateTime(at, lang) })}</span>
      {names ? <span className="block">{t('reopenedVoided', { names })}</span> : null}
      <span className="block">{t('reopenedMarks')}</span>
    </Block>
  )
}

function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="border border-l-[6px] border-line border-l-amber-fill bg-sheet px-4 py-3">
      <h2 className="flex items-start gap-2 text-18 leading-snug font-bold text-amber">
        <Icon name="warn" size={22} />
        {title}
      </h2>
      <div className="mt-1 leading-relaxed text-ink-2">{children}</div>
    </section>
  )
}
