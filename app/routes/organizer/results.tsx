import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { confirmResults } from '~/commands/results/confirm-results.server'
import { publishResults } from '~/commands/results/publish-results.server'
import { answer, refusal } from '~/http/answer.server'
import { choice } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { showDateTime } from '~/i18n/format'
import { resultsText } from '~/i18n/results'
import { stageText } from '~/i18n/stages'
import { textFor, useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { resultsPage } from '~/queries/results/event-results.server'
import { groupName } from '~/ui/event/group-name'
import { Button, ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Refused } from '~/ui/parts/form'
import { HoldButton } from '~/ui/parts/hold-button'
import { Blocked } from '~/ui/parts/mark'
import { PageHead } from '~/ui/parts/page-head'
import { NextAct } from '~/ui/parts/section'
import { useAnswer } from '~/ui/parts/use-answer'
import { PackageLinks } from '~/ui/results/package-links'
import { PublicNotice } from '~/ui/results/public-notice'
import { PublishedFacts } from '~/ui/results/published-facts'
import { ResultsTable } from '~/ui/results/results-table'
import { sentenceFor } from '~/ui/sentences'

const ActForm = z.object({ act: choice(['publish', 'confirm']) })

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'result/see', event.id)
  const page = found(await resultsPage(event.id, { early: mayDo(actor, 'result/early', event.id) }))
  const lang = langOf(request)
  return {
    page,
    problems: page.problems.map((problem) => sentenceFor(problem, lang)),
    mayPublish: mayDo(actor, 'result/publish', event.id),
    title: textFor(resultsText, lang)('pageTitle', { event: event.name }),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'result/publish', event.id)
  const form = await readForm(request, ActForm)
  if (!form.ok) return refusal(request, form.refusal)
  const given = { eventId: event.id, by, now: new Date() }
  const to = paths.results(event.code)
  if (form.value.act === 'publish') return answer(request, await publishResults(given), { to })
  return answer(request, await confirmResults(given), { to })
}

const LEAD = {
  closed: 'closedWhy',
  waiting: 'waitingWhy',
  blind: 'blindLead',
  preview: 'previewLead',
} as const

export default function Results() {
  const { page } = useLoaderData<typeof loader>()
  const { event, mode, rows, modules, version, actual } = page
  const t = useText(resultsText)
  const stages = useText(stageText)
  const lang = useLang()
  const lead = version
    ? t('publishedLead', {
        version: version.number,
        at: showDateTime(version.publishedAt, lang),
        publisher: version.publisher,
      })
    : mode === 'published'
      ? ''
      : t(LEAD[mode])
  return (
    <>
      <div className="no-print">
        <PageHead
          kicker={
            <Link
              to={paths.event(event.code)}
            >{`${event.season} · ${event.name} · ${groupName(event.group, lang)}`}</Link>
          }
          title={t('title')}
          note={stages(event.stage)}
          aside={<span className="text-ink-2">{t('actual', { n: actual })}</span>}
        />
        {mode === 'waiting' || mode === 'closed' ? (
          <EmptyState
            title={t(mode === 'closed' ? 'closedTitle' : 'waitingTitle')}
            act={<ButtonLink to={paths.event(event.code)}>{t('toEvent')}</ButtonLink>}
          >
            {lead}
          </EmptyState>
        ) : (
          <div className={mode === 'blind' ? '' : 'grid gap-8 xl:grid-cols-[minmax(0,1fr)_21rem]'}>
            <div className="min-w-0">
              <p className="mb-3 text-ink-2">{lead}</p>
              <ResultsTable
                caption={t('caption', { event: event.name })}
                modules={modules}
                rows={rows}
                named={mode !== 'blind'}
              />
            </div>
            <Side />
          </div>
        )}
      </div>
      <Notice />
    </>
  )
}

/** The one act of the page, or what was done and its digest. */
function Side() {
  const { page, problems, mayPublish } = useLoaderData<typeof loader>()
  const refused = useAnswer<typeof action>()
  const t = useText(resultsText)
  const { mode, version, event } = page
  if (version) {
    return (
      <aside className="grid content-start gap-6">
        <Refused data={refused} />
        <PublishedFacts version={version} />
        <PackageLinks code={event.code} />
        {event.stage === 'notice' && mayPublish ? (
          <NextAct title={t('confirmTitle')} act={<Act name="confirm">{t('confirmAct')}</Act>}>
            {t('confirmWhat')}
          </NextAct>
        ) : (
          <div className="grid gap-2">
            <ButtonLink to={paths.awardsEvent(event.code)}>{t('toAwards')}</ButtonLink>
            <ButtonLink to={paths.event(event.code)}>{t('toEvent')}</ButtonLink>
          </div>
        )}
      </aside>
    )
  }
  if (mode !== 'preview') return null
  return (
    <aside>
      <Refused data={refused} />
      <NextAct
        kicker={t('publishKicker')}
        title={problems.length > 0 ? t('publishBlocked') : t('publishTitle')}
        act={problems.length === 0 && mayPublish ? <Act name="publish">{t('publishAct')}</Act> : null}
        then={<p className="text-14 text-ink-2">{mayPublish ? t('publishWho') : t('publishNotYours')}</p>}
      >
        {problems.length > 0 ? (
          <ul className="grid gap-3" aria-label={t('problems')}>
            {problems.map((problem) => (
              <li key={problem} className="flex gap-2">
                <Blocked quiet />
                <span>{problem}</span>
              </li>
            ))}
          </ul>
        ) : (
          t('publishWhat')
        )}
      </NextAct>
    </aside>
  )
}

function Act({ name, children }: { readonly name: 'publish' | 'confirm'; readonly children: string }) {
  return (
    <Form method="post">
      <input type="hidden" name="act" value={name} />
      <HoldButton icon="pen">{children}</HoldButton>
    </Form>
  )
}

function Notice() {
  const { event, version, rows, actual } = useLoaderData<typeof loader>().page
  const t = useText(resultsText)
  if (!version) return null
  const listed = rows.flatMap(({ name, org, rank, tier, totalHundredths }) =>
    rank === null ? [] : [{ name: name ?? '', org: org ?? '', rank, tier, totalHundredths }],
  )
  return (
    <section className="mt-10" id="notice">
      <div className="section-head no-print">
        <h2>{t('noticeSection')}</h2>
        <Button onClick={() => window.print()}>{t('print')}</Button>
      </div>
      <div className="mx-auto mt-4 max-w-4xl">
        <PublicNotice
          season={event.season}
          event={`${event.name}（${event.group}）`}
          date={event.startsAt}
          actual={actual}
          version={version}
          rows={listed}
        />
      </div>
    </section>
  )
}
