import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { mayDo, requireAct } from '~/auth/guard.server'
import { checkIn } from '~/commands/entries/check-in.server'
import { markAbsent } from '~/commands/entries/mark-absent.server'
import { undoCheckIn } from '~/commands/entries/undo-check-in.server'
import { answer, refusal } from '~/http/answer.server'
import { choice } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { entriesText } from '~/i18n/entries'
import { showTime } from '~/i18n/format'
import { pageTitle } from '~/i18n/page-title'
import { useLang, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { eventByCode } from '~/queries/event-by-code.server'
import { checkInList } from '~/queries/organizer/check-in-list.server'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { Figure } from '~/ui/parts/figure'
import { EventHead } from '~/ui/event/event-head'
import { Refused, SubmitButton } from '~/ui/parts/form'
import { Notice } from '~/ui/parts/notice'
import { Scale } from '~/ui/parts/scale'
import { Tag } from '~/ui/parts/tag'
import { useAnswer } from '~/ui/parts/use-answer'
import { stageName } from '~/ui/sentences/stage-names'

const CheckInForm = z.object({ entryId: z.string().max(64), to: choice(['present', 'absent', 'expected']) })
const COMMANDS = { present: checkIn, absent: markAbsent, expected: undoCheckIn } as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'entry/see', event.id)
  const acts = event.stage === 'check-in' && mayDo(actor, 'entry/check-in', event.id)
  return { event, acts, rows: await checkInList(event.id) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'entry/check-in', event.id)
  const form = await readForm(request, CheckInForm)
  if (!form.ok) return refusal(request, form.refusal)
  const { entryId, to } = form.value
  return answer(request, await COMMANDS[to]({ eventId: event.id, entryId, by, now: new Date() }))
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '检录', en: 'Check-in' }, data?.event.name)

export default function CheckInPage() {
  const { event, acts, rows } = useLoaderData<typeof loader>()
  const data = useAnswer<typeof action>()
  const t = useText(entriesText)
  const lang = useLang()
  const count = (state: string) => rows.filter((row) => row.attendance === state).length
  const left = count('expected')
  const decided = { n: rows.length - left, of: rows.length }
  const ready = event.stage === 'check-in' && rows.length > 0 && left === 0
  return (
    <>
      <EventHead
        event={event}
        title={t('checkInTitle')}
        aside={
          <>
            <Figure size={28} value={count('present')} label={t('present')} />
            <Figure size={28} value={count('absent')} label={t('absent')} />
            <Figure size={28} value={left} label={t('expected')} />
          </>
        }
        act={
          ready ? (
            <ButtonLink kind="primary" to={paths.draw(event.code)}>
              {t('toDraw')}
            </ButtonLink>
          ) : null
        }
      />
      {rows.length > 0 ? (
        <Scale value={decided.n} max={rows.length} label={t('decided', decided)} size="thin" />
      ) : null}
      {event.stage === 'check-in' ? null : (
        <Notice tone="plain">{t('notYet', { stage: stageName(event.stage, lang) })}</Notice>
      )}
      {event.stage === 'check-in' && rows.length > 0 ? (
        <p className="my-3 text-ink-2" role="status">
          {left === 0 ? t('allDecided') : t('left', { n: left })}
        </p>
      ) : null}
      <Refused data={data} />
      {rows.length === 0 ? <EmptyState title={t('noApproved')} /> : null}
      <ul>
        {rows.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <span className="min-w-0 flex-1 basis-60">
              <b className="text-18">{row.teamName || row.members.map((member) => member.name).join('、')}</b>
              <span className="block text-14 text-ink-2">
                {row.org} · {row.delegation}
                <br />
                {row.members
                  .map((member) => (row.teamName ? `${member.name} ${member.idMask}` : member.idMask))
                  .join('、')}
              </span>
            </span>
            {row.attendance === 'expected' && acts ? (
              <span className="flex gap-2">
                <Toggle id={row.id} to="present" word={t('markPresent')} />
                <Toggle id={row.id} to="absent" word={t('markAbsent')} />
              </span>
            ) : (
              <span className="flex items-center gap-3">
                {row.attendance === 'present' ? <Tag tone="green">{t('present')}</Tag> : null}
                {row.attendance === 'absent' ? (
                  <Tag shape="hollow" tone="ink">
                    {t('absent')}
                  </Tag>
                ) : null}
                {row.attendance === 'expected' ? <Tag shape="hollow">{t('expected')}</Tag> : null}
                {row.attendedAt ? (
                  <span className="text-14 text-ink-2">{showTime(row.attendedAt)}</span>
                ) : null}
                {acts ? <Toggle id={row.id} to="expected" word={t('undoCheckIn')} quiet /> : null}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

type ToggleProps = {
  readonly id: string
  readonly to: string
  readonly word: string
  readonly quiet?: boolean
}

function Toggle({ id, to, word, quiet = false }: ToggleProps) {
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="entryId" value={id} />
      <input type="hidden" name="to" value={to} />
      <SubmitButton kind={quiet ? 'text' : 'plain'}>{word}</SubmitButton>
    </Form>
  )
}
