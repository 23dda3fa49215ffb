import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { countAttempt, forgive } from '~/auth/attempts.server'
import { deviceOf, startSession } from '~/auth/session.server'
import { safeNext, workPlaces } from '~/auth/work-place'
import { signIn } from '~/commands/people/sign-in.server'
import { refusal } from '~/http/answer.server'
import { loginField, passwordField } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { doorText } from '~/i18n/door'
import { pageTitle } from '~/i18n/page-title'
import { textFor, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { houseIsEmpty } from '~/queries/people/door.server'
import { Notice } from '~/ui/parts/notice'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'
import { useAnswer } from '~/ui/parts/use-answer'
import { DoorForm, LoginFields } from '~/ui/people/door-form'

const SignInForm = z.object({ login: loginField, password: passwordField(1), next: z.string().optional() })

export async function loader({ request }: LoaderFunctionArgs) {
  if (await houseIsEmpty()) throw redirect(paths.setup())
  const asked = new URL(request.url).searchParams
  return {
    title: textFor(doorText, langOf(request))('signInTitle'),
    next: safeNext(asked.get('next')) ?? '',
    left: asked.has('left'),
  }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request, SignInForm)
  if (!form.ok) return refusal(request, form.refusal)
  const { login, password, next } = form.value
  const key = `login:${login}`
  const counted = await countAttempt(key, context.ip)
  if (!counted.ok) return refusal(request, counted.refusal)
  const now = new Date()
  const entered = await signIn({ login, password, device: deviceOf(request), now })
  if (!entered.ok) return refusal(request, entered.refusal)
  await forgive(key, context.ip)
  const { accountId, grants } = entered.value
  const cookie = await startSession(request, { accountId }, 'staff', now)
  const to = safeNext(next ?? null) ?? workPlaces(grants)[0] ?? paths.home()
  return redirect(to, { headers: { 'Set-Cookie': cookie } })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: data?.title ?? '', en: data?.title ?? '' })

export default function SignIn() {
  const { next, left } = useLoaderData<typeof loader>()
  const refused = useAnswer<typeof action>()
  const t = useText(doorText)
  return (
    <PublicFrame width="narrow">
      <PageHead title={t('signInTitle')} />
      <p className="text-ink-2">{t('signInLead')}</p>
      {left && !refused ? <Notice>{t('signedOut')}</Notice> : null}
      <DoorForm refused={refused} act={t('signIn')}>
        <input type="hidden" name="next" value={next} />
        <LoginFields refused={refused} />
      </DoorForm>
      <p className="mt-8 border-t border-line pt-4">
        <Link to={paths.watch()} className="inline-flex min-h-11 items-center">
          {t('toWatch')}
        </Link>
      </p>
    </PublicFrame>
  )
}
