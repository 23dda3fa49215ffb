import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { approveWaiting } from '~/commands/entries/approve-waiting.server'
import { reviewEntry } from '~/commands/entries/review-entry.server'
import { isStage, needs } from '~/domain/stage'
import { answer, refusal } from '~/http/answer.server'
import { choice, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { entriesText } from '~/i18n/entries'
import { pageTitle } from '~/i18n/page-title'
import { useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { entryList } from '~/queries/organizer/entry-list.server'
import { ENTRY_STATUSES } from '~/domain/entry-status'
import { EntryTable } from '~/ui/event/entry-table'
import { EventHead } from '~/ui/event/event-head'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Refused, SubmitButton, TextInput } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { Pager } from '~/ui/parts/pager'
import { useAnswer } from '~/ui/parts/use-answer'
import { stageName } from '~/ui/sentences/stage-names'

const Id = z.string().max(64)
const ReviewForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('one'), entryId: Id, verdict: choice(['approve', 'undo']) }),
  z.object({ intent: z.literal('return'), entryId: Id, reason: text(200) }),
  z.object({ intent: z.literal('all') }),
])

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'entry/see', event.id)
  const query = new URL(request.url).searchParams
  const status = ENTRY_STATUSES.find((one) => one === query.get('status')) ?? null
  const search = (query.get('q') ?? '').trim().slice(0, 60)
  const page = Math.min(1000, Math.max(1, Math.trunc(Number(query.get('page')) || 1)))
  const list = await entryList({ eventId: event.id, status, search, page })
  const open = isStage(event.stage) && needs(event.stage, 'entry/review').ok
  const reviews = open && mayDo(actor, 'entry/review', event.id)
  return {
    event,
    list,
    status,
    search,
    page,
    open,
    reviews,
    imports: open && mayDo(actor, 'entry/import', event.id),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'entry/review', event.id)
  const form = await readForm(request, ReviewForm)
  if (!form.ok) return refusal(request, form.refusal)
  const given = { eventId: event.id, by, now: new Date() }
  if (form.value.intent === 'all') return answer(request, await approveWaiting(given))
  const { entryId } = form.value
  const decision =
    form.value.intent === 'one'
      ? { verdict: form.value.verdict, reason: '' }
      : { verdict: 'return' as const, reason: form.value.reason }
  return answer(request, await reviewEntry({ ...given, entryId, ...decision }))
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '参赛者', en: 'Entries' }, data?.event.name)

export default function EntriesPage() {
  const { event, list, status, search, page, open, reviews, imports } = useLoaderData<typeof loader>()
  const data = useAnswer<typeof action>()
  const t = useText(entriesText)
  const lang = useLang()
  const all = ENTRY_STATUSES.reduce((sum, one) => sum + list.counts[one], 0)
  const toStatus = (one: string) =>
    `?${new URLSearchParams({ ...(one && { status: one }), ...(search && { q: search }) })}`
  return (
    <>
      <EventHead
        event={event}
        title={t('title')}
        note={t('count', { n: all })}
        act={imports ? <ButtonLink to={paths.importEntries(event.code)}>{t('import')}</ButtonLink> : null}
      />
      {open ? null : <Notice tone="plain">{t('closed', { stage: stageName(event.stage, lang) })}</Notice>}
      <Refused data={data} />
      <div className="my-4 flex flex-wrap items-end gap-4">
        <Form method="get" role="search" className="flex flex-wrap items-end gap-2">
          {status ? <input type="hidden" name="status" value={status} /> : null}
          <TextInput name="q" label={t('search')} type="search" defaultValue={search} maxLength={60} />
          <SubmitButton kind="plain">{t('find')}</SubmitButton>
        </Form>
        <nav className="flex flex-wrap gap-x-5" aria-label={t('state')}>
          {['', ...ENTRY_STATUSES].map((one) => {
            const known = ENTRY_STATUSES.find((each) => each === one)
            const here = (status ?? '') === one
            return (
              <Link
                key={one}
                to={toStatus(one)}
                aria-current={here ? 'true' : undefined}
                className={
                  here
                    ? 'inline-flex min-h-11 items-center font-bold text-ink'
                    : 'inline-flex min-h-11 items-center'
                }
              >
                {known ? `${t(known)} ${list.counts[known]}` : `${t('all')} ${all}`}
              </Link>
            )
          })}
        </nav>
        {reviews && list.counts.submitted > 0 ? (
          <Form method="post" className="ml-auto">
            <input type="hidden" name="intent" value="all" />
            <SubmitButton>{t('approveAll', { n: list.counts.submitted })}</SubmitButton>
          </Form>
        ) : null}
      </div>
      {list.rows.length === 0 ? (
        <EmptyState title={all === 0 ? t('none') : t('noneFound')}>
          {all === 0 ? t('noneHow') : t('noneFoundHow')}
        </EmptyState>
      ) : (
        <EntryTable rows={list.rows} reviews={reviews} />
      )}
      <Pager page={page} pages={list.pages} />
    </>
  )
}
