import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { confirmAwards } from '~/commands/awards/confirm-awards.server'
import { proposeHonours } from '~/commands/awards/propose-honours.server'
import { proposeRewards } from '~/commands/awards/propose-rewards.server'
import { selectTalent } from '~/commands/talent/select-talent.server'
import { showYuan } from '~/domain/exact'
import { answer, refusal } from '~/http/answer.server'
import { choice } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { awardsText } from '~/i18n/awards'
import { stageText } from '~/i18n/stages'
import { textFor, useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventAwards } from '~/queries/awards/event-awards.server'
import { eventByCode } from '~/queries/event-by-code.server'
import { AwardList, HonourList } from '~/ui/awards/award-lists'
import { rewardLines } from '~/ui/awards/reward-lines'
import { TalentList } from '~/ui/awards/talent-list'
import { RewardTable } from '~/ui/ledger/reward-table'
import { groupName } from '~/ui/event/group-name'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Refused, SubmitButton } from '~/ui/parts/form'
import { HoldButton } from '~/ui/parts/hold-button'
import { PageHead } from '~/ui/parts/page-head'
import { NextAct, Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'

const STEPS = ['honours', 'rewards', 'talent', 'confirm'] as const
const ActForm = z.object({ act: choice(STEPS) })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'award/see', event.id)
  return {
    event: { ...event, season: event.season.name },
    awards: found(await eventAwards(event.id)),
    may: mayDo(actor, 'award/propose', event.id),
    title: textFor(awardsText, langOf(request))('eventTitle', { event: event.name }),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'award/propose', event.id)
  const form = await readForm(request, ActForm)
  if (!form.ok) return refusal(request, form.refusal)
  const given = { eventId: event.id, by, now: new Date() }
  const to = paths.awardsEvent(event.code)
  const { act } = form.value
  if (act === 'honours') return answer(request, await proposeHonours(given), { to })
  if (act === 'rewards') return answer(request, await proposeRewards(given), { to })
  if (act === 'confirm') return answer(request, await confirmAwards(given), { to })
  const { by: selector } = await requireAct(request, 'talent/select', event.id)
  return answer(request, await selectTalent({ ...given, by: selector }), { to })
}

export default function EventAwardsPage() {
  const { event, awards } = useLoaderData<typeof loader>()
  const t = useText(awardsText)
  const lang = useLang()
  const { version, rows, honours, talents, proposesHonours } = awards
  return (
    <>
      <PageHead
        kicker={<Link to={paths.awards()}>{`${t('title')} · ${event.season}`}</Link>}
        title={event.name}
        note={groupName(event.group, lang)}
        aside={
          version ? (
            <Link to={paths.results(event.code)}>{t('version', { version: version.version })}</Link>
          ) : null
        }
      />
      {version ? (
        <div className="grid gap-x-10 gap-y-6 xl:grid-cols-[minmax(0,1fr)_21rem]">
          <div className="order-2 grid min-w-0 content-start gap-6 xl:order-1">
            <Section title={t('tiers')}>
              <AwardList rows={rows} />
            </Section>
            <Section title={t('honours')}>
              <HonourList rows={honours} any={proposesHonours} />
            </Section>
            <Rewards />
            <Section title={t('talent')} aside={<Link to={paths.talent()}>{t('talent')}</Link>}>
              <TalentList rows={talents} />
            </Section>
          </div>
          <Next />
        </div>
      ) : (
        <EmptyState
          title={t('noResults')}
          act={<ButtonLink to={paths.results(event.code)}>{t('toResults')}</ButtonLink>}
        >
          {t('noResultsWhy')}
        </EmptyState>
      )}
    </>
  )
}

function Rewards() {
  const { event, awards } = useLoaderData<typeof loader>()
  const t = useText(awardsText)
  const lang = useLang()
  const rows = awards.rewards.map((row) => ({ ...row, event }))
  const fen = rows.reduce((sum, row) => sum + row.amountFen, 0)
  const zero = rows.filter((row) => row.amountFen === 0).length
  return (
    <Section
      title={t('rewards')}
      aside={rows.length > 0 ? t('rewardSum', { n: rows.length, sum: showYuan(fen), zero }) : null}
    >
      <RewardTable
        rows={rewardLines(rows, [], lang)}
        empty={<EmptyState title={t('rewardNone')}>{t('rewardNoneWhy')}</EmptyState>}
      />
    </Section>
  )
}

const TITLE = {
  honours: 'stepHonours',
  rewards: 'stepRewards',
  talent: 'stepTalent',
  confirm: 'stepConfirm',
} as const
const WHAT = {
  honours: 'stepHonoursWhat',
  rewards: 'stepRewardsWhat',
  talent: 'stepTalentWhat',
  confirm: 'stepConfirmWhat',
} as const

/** One act at a time: honours, rewards, talent, then the confirmation that binds. */
function Next() {
  const { event, awards, may } = useLoaderData<typeof loader>()
  const refused = useAnswer<typeof action>()
  const t = useText(awardsText)
  const stages = useText(stageText)
  const { stage } = awards.event
  const open = stage === 'confirmed'
  const step = STEPS.find((one) => one === 'confirm' || !awards.steps[one]) ?? 'confirm'
  const ledger = <ButtonLink to={`${paths.rewards()}?event=${event.code}`}>{t('toLedger')}</ButtonLink>
  return (
    <aside className="order-1 grid content-start gap-4 xl:order-2">
      <Refused data={refused} />
      {open ? (
        <NextAct
          kicker={t('nextKicker', { n: STEPS.indexOf(step) + 1 })}
          title={t(TITLE[step])}
          act={may ? <Act step={step}>{t(TITLE[step])}</Act> : null}
          then={may ? null : <p className="text-14 text-ink-2">{t('notYours')}</p>}
        >
          {t(WHAT[step])}
        </NextAct>
      ) : stage === 'awarded' || stage === 'archived' ? (
        <NextAct title={t('awarded')} act={ledger}>
          {t('awardedWhat')}
        </NextAct>
      ) : (
        <NextAct kicker={stages(stage)} title={t('early')}>
          {t('earlyWhat')}
        </NextAct>
      )}
      {may && (stage === 'awarded' || (open && step === 'confirm')) ? (
        <Form method="post" className="grid gap-2">
          <input type="hidden" name="act" value="rewards" />
          <p className="text-14 text-ink-2">{t('againWhat')}</p>
          <SubmitButton kind="plain">{t('again')}</SubmitButton>
        </Form>
      ) : null}
    </aside>
  )
}

function Act({ step, children }: { readonly step: (typeof STEPS)[number]; readonly children: string }) {
  return (
    <Form method="post" className="grid">
      <input type="hidden" name="act" value={step} />
      {step === 'confirm' ? (
        <HoldButton icon="pen">{children}</HoldButton>
      ) : (
        <SubmitButton>{children}</SubmitButton>
      )}
    </Form>
  )
}
