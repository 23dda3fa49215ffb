import { Form, Link } from '@remix-run/react'
import { programmeText } from '~/i18n/programme'
import { useLang, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import type { programme } from '~/queries/organizer/programme.server'
import { programmeTopic } from '~/realtime/protocol'
import { groupName } from '~/ui/event/group-name'
import { SubmitButton } from '~/ui/parts/form'
import { useFollow } from './use-follow'

type Season = { readonly id: string; readonly code: string }
export type Programme = Awaited<ReturnType<typeof programme>>

type StripProps = {
  readonly season: Season
  readonly programme: Programme
  /** the desk goes along with the walls */
  readonly follow: boolean
}

/** 仪程 at a glance, as it moves: what the walls are at, back and forth by one; from a desk it leads on to the next one's desk. */
export function ProgrammeStrip({ season, programme: { lines, at, back, forth }, follow }: StripProps) {
  const t = useText(programmeText)
  const lang = useLang()
  useFollow(programmeTopic(season.code))
  const nameOf = (one: Programme['at']) => one && `${one.name} ${groupName(one.group, lang)}`
  const n = lines.findIndex(({ id }) => id === at?.id) + 1
  const running = at?.state.kind === 'running' && at.state.step > 0
  const turns = [
    ...(at ? [{ to: back, label: back ? t('backTo', { event: nameOf(back) ?? '' }) : t('backTitle') }] : []),
    { to: forth, label: forth ? t('forthTo', { event: nameOf(forth) ?? '' }) : t('forthTitle') },
  ].filter(({ to }) => !running && (at !== null || to !== null))
  return (
    <div className="my-4 flex flex-wrap items-center gap-3 border-y border-line py-3">
      <p className="mr-auto" role="status">
        {follow ? <Link to={paths.programme(season.code)}>{t('heading')}</Link> : null} {t('onWallIs')}
        <b>{nameOf(at) ?? t('titlePicture')}</b>
        {at ? <span className="ml-3 text-ink-2">{t('nth', { n, of: lines.length })}</span> : null}
      </p>
      {running ? <span className="text-ink-2">{t('endFirst')}</span> : null}
      {turns.map(({ to, label }) => (
        <Form key={label} method="post" action={paths.programme()}>
          <input type="hidden" name="intent" value="turn" />
          <input type="hidden" name="season" value={season.id} />
          <input type="hidden" name="from" value={at?.id ?? ''} />
          <input type="hidden" name="to" value={to?.id ?? ''} />
          <input type="hidden" name="desk" value={follow ? (to?.code ?? '') : ''} />
          <SubmitButton kind={to === forth && !follow ? 'primary' : 'plain'}>{label}</SubmitButton>
        </Form>
      ))}
    </div>
  )
}
