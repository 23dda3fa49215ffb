import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import type { AccountActor } from '~/auth/session.server'
import { applyReward } from '~/commands/rewards/apply-reward.server'
import { approveReward } from '~/commands/rewards/approve-reward.server'
import { payReward } from '~/commands/rewards/pay-reward.server'
import { returnReward } from '~/commands/rewards/return-reward.server'
import { reviewReward } from '~/commands/rewards/review-reward.server'
import { REWARD_STATUSES, REWARD_STEPS, type RewardStep } from '~/domain/reward'
import { isStage, needs } from '~/domain/stage'
import { answer, refusal } from '~/http/answer.server'
import { intField, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { showYuan } from '~/domain/exact'
import { showDayTime } from '~/i18n/format'
import { tierText } from '~/i18n/levels'
import { rewardsText, roleText } from '~/i18n/rewards'
import { textFor, useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventOfReward, rewardRecord, type RewardPage } from '~/queries/awards/reward.server'
import { budgetUse } from '~/ui/awards/budget-section'
import { RewardAct, type Turn } from '~/ui/awards/reward-act'
import { told } from '~/ui/awards/reward-lines'
import { RewardSeals } from '~/ui/awards/reward-seals'
import { OtherRules, RewardWhy, Shares } from '~/ui/awards/reward-why'
import { ButtonLink } from '~/ui/parts/button'
import { Refused } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { groupName } from '~/ui/event/group-name'
import { PageHead } from '~/ui/parts/page-head'
import { Facts } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'

const revision = intField(0, 1_000_000)
const SealForm = z.discriminatedUnion('act', [
  z.object({ act: z.enum(REWARD_STEPS), revision }),
  z.object({ act: z.literal('return'), revision, reason: text(200) }),
])

const SEAL = { apply: applyReward, review: reviewReward, approve: approveReward, pay: payReward } as const
const WAITING = { applied: 'reward/review', reviewed: 'reward/approve', approved: 'reward/pay' } as const

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

function nextOf(status: string): RewardStep | null {
  return REWARD_STEPS[REWARD_STATUSES.findIndex((one) => one === status)] ?? null
}

type Asking = { readonly id: string; readonly mayNext: boolean }

function turnOf({ amountFen, status, signers, event }: RewardPage, { id, mayNext }: Asking): Turn {
  const next = nextOf(status)
  if (amountFen === 0) return 'zero'
  if (!next) return 'paid'
  if (!isStage(event.stage) || !needs(event.stage, `reward/${next}`).ok) return 'early'
  if (signers.includes(id)) return 'signed'
  return mayNext ? 'yours' : 'not-duty'
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const page = await rewardRecord(params.id ?? '')
  const { actor } = await requireAct(request, 'award/see', page?.eventId ?? null)
  return shown(request, found(page), actor)
}

function shown(request: Request, page: RewardPage, actor: AccountActor) {
  const next = page.amountFen > 0 ? nextOf(page.status) : null
  const mayNext = next !== null && mayDo(actor, `reward/${next}`, page.eventId)
  return {
    record: page,
    next,
    turn: turnOf(page, { id: actor.id, mayNext }),
    title: textFor(rewardsText, langOf(request))('recordTitle', { who: page.recipient }),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const id = params.id ?? ''
  const eventId = await eventOfReward(id)
  const { actor, by: reader } = await requireAct(request, 'award/see', eventId)
  found(eventId)
  const form = await readForm(request, SealForm)
  if (!form.ok) return refusal(request, form.refusal)
  const given = { id, revision: form.value.revision, now: new Date() }
  const to = paths.reward(id)
  if (form.value.act !== 'return') {
    const { by } = await requireAct(request, `reward/${form.value.act}`, eventId)
    return answer(request, await SEAL[form.value.act]({ ...given, by }), { to })
  }
  const waiting = (['applied', 'reviewed', 'approved'] as const).filter((one) =>
    mayDo(actor, WAITING[one], eventId),
  )
  if (waiting.length === 0) throw new Response(null, { status: 403 })
  return answer(request, await returnReward({ ...given, by: reader, reason: form.value.reason, waiting }), {
    to,
  })
}

export default function Reward() {
  const { record, next, turn } = useLoaderData<typeof loader>()
  const refused = useAnswer<typeof action>()
  const t = useText(rewardsText)
  const lang = useLang()
  const { event, season, policy, shares, returned, budget, seals, otherRules } = record
  const team = shares.length > 1 || record.role === 'coach-team'
  const own = { classCode: event.classCode, tier: record.tier, role: record.role }
  return (
    <>
      <PageHead
        kicker={t('serial', { year: season.year, serial: String(record.serial).padStart(4, '0') })}
        title={record.recipient}
        note={told(roleText, record.role, lang)}
        aside={<ButtonLink to={paths.rewards()}>{t('close')}</ButtonLink>}
      />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)]">
        <div className="min-w-0">
          <p className="my-2">
            <b className="n text-40">{showYuan(record.amountFen)}</b>{' '}
            <span className="text-ink-2">{t(team ? 'perTeam' : 'perPerson')}</span>
            {policy.sample ? (
              <span className="ml-3 inline-block border border-dashed border-rule px-2 text-14 text-ink-2">
                {t('sampleShort')}
              </span>
            ) : null}
          </p>
          <Facts
            items={[
              [t('contest'), `${event.name} · ${groupName(event.group, lang)}`],
              [t('prize'), told(tierText, record.tier, lang)],
              [t('unitName'), record.entry.org],
              [t('rule'), t('ruleVersion', { name: policy.name, version: policy.version })],
            ]}
          />
          <div className="mt-6">
            <RewardWhy reasons={record.reasons} />
          </div>
          <OtherRules rules={otherRules} own={own} />
        </div>
        <div className="min-w-0 lg:border-l lg:border-line lg:pl-10">
          <Refused data={refused} />
          {returned ? (
            <Notice tone="attention">
              {t('returned', {
                who: returned.actorName,
                at: showDayTime(returned.at, lang),
                reason: returned.reason,
              })}
            </Notice>
          ) : null}
          <Shares shares={shares} amountFen={record.amountFen} />
          <RewardSeals seals={seals} next={next} yours={turn === 'yours'} />
          <div className="mt-5">
            <RewardAct
              turn={turn}
              next={next}
              amountFen={record.amountFen}
              revision={record.revision}
              leftFen={next === 'approve' && budget ? budgetUse(budget).left : null}
              refused={refused}
            />
          </div>
        </div>
      </div>
    </>
  )
}
