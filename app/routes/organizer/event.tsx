import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { freezeRules } from '~/commands/events/freeze-rules.server'
import { moveStage } from '~/commands/events/move-stage.server'
import { reached, STAGES } from '~/domain/stage'
import { answer, refusal } from '~/http/answer.server'
import { choice } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { eventText } from '~/i18n/event'
import { showDateTime, showDayTime } from '~/i18n/format'
import { langSeen, pageTitle } from '~/i18n/page-title'
import { useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { eventProgress } from '~/queries/organizer/event-progress.server'
import { Checks } from '~/ui/event/checks'
import { FieldSection } from '~/ui/event/field-section'
import { groupName } from '~/ui/event/group-name'
import { levelName } from '~/ui/event/level-name'
import { NextStep } from '~/ui/event/next-step'
import { ruleFacts } from '~/ui/event/rule-facts'
import { Refused } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { Facts, Section } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'
import { StageScale } from '~/ui/stage/stage-scale'
import { EventPages } from './event-pages'

const StepForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('move'), to: choice(STAGES) }),
  z.object({ intent: z.literal('freeze') }),
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'event/see', event.id)
  const { readiness, ...progress } = found(await eventProgress(event.id))
  return {
    event,
    progress,
    blockers: readiness.blockers.length,
    sumHundredths: readiness.sumHundredths,
    neededHundredths: readiness.neededHundredths,
    schemeBlocks: readiness.findings.filter((one) => one.severity === 'block').length,
    conflicts: readiness.conflicts.map(({ judge, conflicts }) => ({ judge, kind: conflicts[0]?.kind ?? '' })),
    manages: mayDo(actor, 'event/manage', event.id),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'event/manage', event.id)
  const form = await readForm(request, StepForm)
  if (!form.ok) return refusal(request, form.refusal)
  const given = { eventId: event.id, by, now: new Date() }
  const to = paths.event(event.code)
  if (form.value.intent === 'freeze') return answer(request, await freezeRules(given), { to })
  return answer(request, await moveStage({ ...given, to: form.value.to }), { to })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
  const of = data ? `${data.event.name} ${groupName(data.event.group, langSeen(matches))}` : ''
  return pageTitle(matches, { zh: of, en: of })
}

export default function EventPage() {
  const { event, progress, blockers, conflicts, manages, sumHundredths, neededHundredths, schemeBlocks } =
    useLoaderData<typeof loader>()
  const data = useAnswer<typeof action>()
  const t = useText(eventText)
  const lang = useLang()
  const { stage, rulebook, rulesDigest, rulesFrozenAt } = progress
  return (
    <>
      <PageHead
        kicker={<Link to={`${paths.organizer()}?season=${event.season.code}`}>{event.season.name}</Link>}
        title={event.name}
        note={groupName(event.group, lang)}
        aside={
          <p className="text-ink-2">
            {event.code} · {levelName(event.level, lang)}
            <br />
            {t('starts')} <b className="text-ink">{showDateTime(event.startsAt, lang)}</b> {event.venue}
          </p>
        }
      />
      <StageScale stage={stage} blocked={stage === 'roster' && blockers > 0} />
      <EventPages code={event.code} />
      <Refused data={data} />
      <div className="event-grid">
        <div className="event-next">
          <NextStep
            code={event.code}
            stage={stage}
            blockers={blockers}
            manages={manages}
            frozenAt={rulesFrozenAt ? showDayTime(rulesFrozenAt, lang) : null}
          />
          <div className="mt-6">
            <Section title={t('rules')} aside={rulesFrozenAt ? t('frozen') : t('notFrozen')}>
              <Facts items={ruleFacts(rulebook, lang)} />
              {rulesDigest ? (
                <p className="mt-3 text-14 text-ink-2">
                  {t('digest')}
                  <br />
                  <code className="font-mono break-all">{rulesDigest}</code>
                </p>
              ) : null}
            </Section>
          </div>
        </div>
        <div className="event-checks">
          <Checks
            code={event.code}
            stage={stage}
            aspects={progress.aspects}
            judges={progress.judges}
            needed={rulebook.panel.minimum}
            sumHundredths={sumHundredths}
            neededHundredths={neededHundredths}
            schemeBlocks={schemeBlocks}
            conflicts={conflicts}
            entries={progress.entries}
            officers={progress.officers}
          />
        </div>
        <div className="event-field">
          <FieldSection
            entries={progress.entries}
            attendance={reached(stage, 'check-in') ? progress.attendance : null}
            preview={progress.preview}
            fieldMinimum={rulebook.fieldSteps.at(-1)?.atLeast ?? 0}
          />
        </div>
      </div>
    </>
  )
}
