import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { mayDo, requireAccount } from '~/auth/guard.server'
import { showHundredths } from '~/domain/exact'
import { langOf } from '~/http/language.server'
import { actText } from '~/i18n/audit'
import { textFor } from '~/i18n/define'
import { dutyText } from '~/i18n/duties'
import { showDateTime } from '~/i18n/format'
import { ledgerText } from '~/i18n/ledger'
import { useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { markHistory, type MarkHistory } from '~/queries/ledger/history.server'
import { told } from '~/ui/awards/reward-lines'
import { ButtonLink } from '~/ui/parts/button'
import { DataTable } from '~/ui/parts/data-table'
import { EmptyState } from '~/ui/parts/empty-state'
import { Select, SubmitButton } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { StaffFrame } from '~/ui/parts/staff-frame'
import { showAnswer } from '~/ui/sheet/show-answer'

/** For who oversees the marking or audits it, and for the judge whose sheet it is; to anybody else it does not exist. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireAccount(request)
  const event = found(await eventByCode(params.code))
  const asked = new URL(request.url).searchParams.get('aspect') ?? undefined
  const history = found(await markHistory(event.id, params.sheetId ?? '', asked))
  const sees = mayDo(actor, 'control/see', event.id)
  const audits = mayDo(actor, 'audit/see', event.id)
  if (!sees && !audits && history.judge.accountId !== actor.id) throw new Response(null, { status: 403 })
  const t = textFor(ledgerText, langOf(request))
  const title = t('historyTitle', { seat: history.seat, module: history.module })
  return { history, title, sees, who: { name: actor.name, grants: actor.grants } }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export default function History() {
  const { history, title, sees, who } = useLoaderData<typeof loader>()
  const t = useText(ledgerText)
  const { aspect, aspects, now, judge, event } = history
  return (
    <StaffFrame who={who}>
      <PageHead
        kicker={event.name}
        title={title}
        note={aspect ? t('historyOf', aspect) : t('historyWhole')}
        act={sees ? <ButtonLink to={paths.control(event.code)}>{t('backToRoom')}</ButtonLink> : null}
      />
      <p className="max-w-3xl text-ink-2">{t('historyLead', { n: judge.seatNo })}</p>
      <Form method="get" className="no-print my-4 flex flex-wrap items-end gap-x-4 gap-y-2">
        <Select
          name="aspect"
          label={t('choose')}
          defaultValue={aspect?.id ?? ''}
          options={[
            { value: '', label: t('historyWhole') },
            ...aspects.map((one) => ({ value: one.id, label: t('historyOf', one) })),
          ]}
        />
        <div className="field">
          <SubmitButton kind="plain">{t('show')}</SubmitButton>
        </div>
      </Form>
      {aspect ? (
        <p className="mb-4 text-18">
          {t('nowIs')} <b className="font-num text-28">{now ? showHundredths(now.hundredths) : t('blank')}</b>
        </p>
      ) : null}
      <Steps history={history} title={title} />
    </StaffFrame>
  )
}

function Steps({ history: { steps }, title }: { readonly history: MarkHistory; readonly title: string }) {
  const t = useText(ledgerText)
  const lang = useLang()
  if (steps.length === 0) return <EmptyState title={t('noSteps')}>{t('noStepsNote')}</EmptyState>
  return (
    <DataTable
      caption={title}
      rows={steps}
      rowKey={(step) => String(step.seq)}
      columns={[
        { key: 'seq', head: t('seq'), align: 'right', numeric: true, cell: (step) => step.seq },
        {
          key: 'what',
          head: t('what'),
          rowHead: true,
          cell: (step) => (
            <span className="two">
              <b>
                {told(actText, step.act, lang)} {step.aspect}
              </b>
              <small className="n">{showDateTime(step.at, lang)}</small>
              {step.reason ? <small className="whitespace-normal">{step.reason}</small> : null}
            </span>
          ),
        },
        {
          key: 'value',
          head: t('value'),
          cell: (step) =>
            step.hundredths === null ? null : (
              <span className="two">
                <b className="font-num text-18">
                  {step.beforeHundredths === null ? '' : `${showHundredths(step.beforeHundredths)} → `}
                  {showHundredths(step.hundredths)}
                </b>
                <small>
                  {step.answer ? showAnswer(step.answer, t) : null}
                  {step.round !== null && step.round > 1 ? ` · ${t('round', { n: step.round })}` : ''}
                </small>
              </span>
            ),
        },
        {
          key: 'who',
          head: t('who'),
          cell: (step) => (
            <span className="two">
              <span>
                {told(dutyText, step.duty, lang)} {step.actor}
              </span>
              <small>
                {[
                  step.device,
                  step.tablet ? t('tablet', { name: step.tablet }) : '',
                  step.via && step.via !== 'pad' ? t(`via-${step.via}` as 'via-form') : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
          ),
        },
        {
          key: 'proof',
          head: t('proof'),
          cell: (step) => <span className="font-mono text-14">{step.digest.slice(0, 8)}</span>,
        },
      ]}
    />
  )
}
