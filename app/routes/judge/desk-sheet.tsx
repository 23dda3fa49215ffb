import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireAct } from '~/auth/guard.server'
import { checkTypedSheet } from '~/commands/scoring/check-typing.server'
import { rejectTyping } from '~/commands/scoring/reject-typing.server'
import { typeSheet } from '~/commands/scoring/type-sheet.server'
import { answer, refusal, type RefusedBody } from '~/http/answer.server'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { deskText } from '~/i18n/desk'
import { pageTitle } from '~/i18n/page-title'
import { useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { deskSheet } from '~/queries/desk/sheet.server'
import { eventByCode } from '~/queries/event-by-code.server'
import { PageHead } from '~/ui/parts/page-head'
import { StaffFrame } from '~/ui/parts/staff-frame'
import { useAnswer } from '~/ui/parts/use-answer'
import { sentenceFor } from '~/ui/sentences'
import { DeskForm, readTexts, textsIn, type Texts } from './desk/desk-form'
import { DeskDone } from './desk/desk-done'
import { TypingPage } from './desk/typing-page'

/** What the page is answered with: reviewed texts, or the texts again with what is wrong or different. */
export type DeskAnswer = Partial<RefusedBody> & {
  readonly step: 'edit' | 'review'
  readonly texts: Texts
  readonly differs: readonly string[]
}

export async function loader({ request, params }: LoaderFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { actor } = await requireAct(request, 'desk/type', event.id)
  const sheet = found(await deskSheet(event.id, params.sheetId ?? ''))
  const { name, grants } = actor
  const mine = sheet.last?.typistId === actor.id
  return { who: { name, grants }, code: event.code, eventName: event.name, sheet, mine }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const event = found(await eventByCode(params.code))
  const { by } = await requireAct(request, 'desk/type', event.id)
  const sheet = found(await deskSheet(event.id, params.sheetId ?? ''))
  const form = await readForm(request, DeskForm)
  if (!form.ok) return refusal(request, form.refusal)
  const here = paths.deskSheet(event.code, sheet.id)
  const given = { eventId: event.id, sheetId: sheet.id, by, now: new Date() }
  if (form.value.intent === 'reject') {
    return answer(request, await rejectTyping({ ...given, note: form.value.note }), { to: here })
  }
  const { intent, turn } = form.value
  const lang = langOf(request)
  const aspects = sheet.groups.flatMap((group) => group.aspects)
  const texts = textsIn(form.value, aspects)
  const { typed, fields, complete } = readTexts(aspects, texts, lang)
  if (intent === 'edit') return told({ step: 'edit', texts, differs: [] })
  if (!complete) {
    const wrong = { code: 'bad-form', sentence: sentenceFor({ code: 'bad-form', fields: {} }, lang), fields }
    return told({ step: 'edit', texts, differs: [], refusal: wrong }, 422)
  }
  if (intent === 'review') return told({ step: 'review', texts, differs: [] })
  const kept = await (turn === 'second' ? checkTypedSheet : typeSheet)({ ...given, typed })
  if (kept.ok) return redirect(here)
  const refused = refusal(request, kept.refusal)
  const differs = kept.refusal.code === 'typing-differs' ? kept.refusal.aspects : []
  const body: RefusedBody = await refused.json()
  return told({ step: 'edit', texts, differs, ...body }, refused.status)
}

function told(body: DeskAnswer, status = 200) {
  return Response.json(body, { status })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: '录入', en: 'Type' }, data ? `${data.sheet.seat} ${data.sheet.module.code}` : '')

export default function DeskSheetRoute() {
  const { who, code, eventName, sheet, mine } = useLoaderData<typeof loader>()
  const data = useAnswer<unknown>()
  const t = useText(deskText)
  const typing = sheet.state === 'waiting' ? !mine : sheet.state === 'blank' || sheet.given < sheet.of
  return (
    <StaffFrame who={who}>
      <PageHead
        kicker={
          <Link to={`${paths.desk(code)}?m=${encodeURIComponent(sheet.module.code)}`}>
            {t('toList')} · {eventName}
          </Link>
        }
        title={
          <>
            <span className="font-num text-72">{sheet.seat}</span> {t('sheetTitle', { ...sheet.module })}
          </>
        }
        note={t('judge', { n: sheet.judgeNo })}
      />
      {typing && sheet.state !== 'signed' && sheet.stage === 'marking' ? (
        <TypingPage key={`${sheet.id}${sheet.state}`} sheet={sheet} data={data} />
      ) : (
        <DeskDone code={code} sheet={sheet} mine={mine} />
      )}
    </StaffFrame>
  )
}
