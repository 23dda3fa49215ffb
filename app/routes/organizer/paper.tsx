import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { env } from '~/env.server'
import { qrImage } from '~/files/qr.server'
import { pageTitle } from '~/i18n/page-title'
import { paperText } from '~/i18n/paper'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { paperChoices, paperOf } from '~/queries/organizer/paper.server'
import { EventHead } from '~/ui/event/event-head'
import { EmptyState } from '~/ui/parts/empty-state'
import { Select, SubmitButton, TextInput } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { paperPages } from '~/ui/sheet/paper-pages'
import { PaperSheet } from '~/ui/sheet/paper-sheet'
import { PrintButton } from '~/ui/sheet/print-button'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  await requireAct(request, 'control/see', event.id)
  const asked = askedIn(new URL(request.url).searchParams)
  const choices = await paperChoices(event.id)
  const papers = asked.module === '' ? [] : await paperOf(event.id, asked)
  const address = (to: string) => new URL(to, env.PUBLIC_URL ?? request.url).href
  const { code, name, group } = event
  return {
    event: { code, name, group },
    choices,
    asked: { ...asked, seats: asked.seats.join(',') },
    papers: await Promise.all(
      papers.map(async ({ id, ...paper }) => ({
        ...paper,
        qr: await qrImage(address(id ? paths.deskSheet(code, id) : paths.desk(code))),
      })),
    ),
  }
}

const MOST_SEATS = 200

function askedIn(query: URLSearchParams) {
  const judge = Number(query.get('judge'))
  return {
    kind: query.get('kind') === 'filled' ? ('filled' as const) : ('blank' as const),
    module: query.get('m') ?? '',
    judgeNo: Number.isInteger(judge) && judge > 0 && judge < 100 ? judge : null,
    seats: (query.get('seats') ?? '')
      .split(/[\s,，、;；]+/)
      .filter(Boolean)
      .slice(0, MOST_SEATS),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '打印评分表', en: 'Print score sheets' }, data?.event.name)

export default function PaperRoute() {
  const { event, choices, asked, papers } = useLoaderData<typeof loader>()
  const t = useText(paperText)
  const pages = papers.reduce((sum, paper) => sum + paperPages(paper.groups).length, 0)
  return (
    <>
      <div className="no-print">
        <EventHead
          event={event}
          title={t('title')}
          note={t('note')}
          act={papers.length > 0 ? <PrintButton>{t('print', { n: papers.length })}</PrintButton> : undefined}
        />
        <Chooser choices={choices} asked={asked} />
        {choices.begun ? null : <Notice tone="plain">{t('early')}</Notice>}
        {asked.module === '' ? <EmptyState title={t('choose')}>{t('chooseWhy')}</EmptyState> : null}
        {asked.module !== '' && papers.length === 0 ? (
          <EmptyState title={t('none')}>{t('noneWhy')}</EmptyState>
        ) : null}
        {papers.length > 0 ? (
          <p role="status" className="py-3 text-ink-2">
            {t('pages', { sheets: papers.length, pages })} · {t('noNames')}
          </p>
        ) : null}
      </div>
      <div className="paper-desk" role="region" aria-label={t('title')} tabIndex={0}>
        {papers.map((paper) => (
          <PaperSheet key={`${paper.number ?? ''} ${paper.judgeNo ?? ''}`} paper={paper} />
        ))}
      </div>
    </>
  )
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>

function Chooser({
  choices,
  asked,
}: {
  readonly choices: Loaded['choices']
  readonly asked: Loaded['asked']
}) {
  const t = useText(paperText)
  return (
    <Form method="get" className="my-4 grid max-w-5xl items-end gap-4 sm:grid-cols-2 lg:grid-cols-5">
      <Select
        name="kind"
        label={t('kind')}
        defaultValue={asked.kind}
        options={(['blank', 'filled'] as const).map((value) => ({ value, label: t(value) }))}
      />
      <Select
        name="m"
        label={t('module')}
        defaultValue={asked.module}
        options={choices.modules.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))}
      />
      <Select
        name="judge"
        label={t('judges')}
        defaultValue={asked.judgeNo ?? ''}
        options={[
          { value: '', label: t('allJudges') },
          ...choices.judges.map((n) => ({ value: String(n), label: t('judgeNo', { n }) })),
        ]}
      />
      <TextInput name="seats" label={t('seats')} hint={t('seatsHint')} defaultValue={asked.seats} />
      <SubmitButton kind="plain">{t('list')}</SubmitButton>
    </Form>
  )
}
