import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { countAttempt, forgive } from '~/auth/attempts.server'
import { deviceOf, startSession } from '~/auth/session.server'
import { enterByCard } from '~/commands/people/enter-by-card.server'
import { refusal } from '~/http/answer.server'
import { pinField, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { doorText } from '~/i18n/door'
import { pageTitle } from '~/i18n/page-title'
import { textFor, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { EmptyState } from '~/ui/parts/empty-state'
import { TextInput } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'
import { errorOf } from '~/ui/parts/refusal'
import { useAnswer } from '~/ui/parts/use-answer'
import { DoorForm } from '~/ui/people/door-form'

const EnterForm = z.object({ card: text(64), pin: pinField })

export function loader({ request }: LoaderFunctionArgs) {
  const card = new URL(request.url).searchParams.get('card') ?? ''
  return {
    title: textFor(doorText, langOf(request))('enterTitle'),
    card: /^[\w-]{16,64}$/.test(card) ? card : null,
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, EnterForm)
  if (!form.ok) return refusal(request, form.refusal)
  const key = `card:${form.value.card}`
  const counted = await countAttempt(key, context.ip)
  if (!counted.ok) return refusal(request, counted.refusal)
  const now = new Date()
  const entered = await enterByCard({ ...form.value, device: deviceOf(request), now })
  if (!entered.ok) return refusal(request, entered.refusal)
  await forgive(key, context.ip)
  const cookie = await startSession(request, entered.value, 'judge', now)
  return redirect(paths.judge(), { headers: { 'Set-Cookie': cookie } })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: data?.title ?? '', en: data?.title ?? '' })

export default function Enter() {
  const { card } = useLoaderData<typeof loader>()
  const refused = useAnswer<typeof action>()
  const t = useText(doorText)
  return (
    <PublicFrame width="narrow" nav={false}>
      <PageHead title={t('enterTitle')} />
      {card ? (
        <>
          <p className="text-ink-2">{t('enterLead')}</p>
          <DoorForm refused={refused} act={t('enterDo')}>
            <input type="hidden" name="card" value={card} />
            <TextInput
              name="pin"
              label={t('pin')}
              hint={t('pinHint')}
              error={errorOf(refused, 'pin')}
              required
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={12}
              className="text-28"
            />
          </DoorForm>
        </>
      ) : (
        <EmptyState title={t('homeJudgeDo')}>{t('enterNoCard')}</EmptyState>
      )}
    </PublicFrame>
  )
}
