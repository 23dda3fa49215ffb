import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { z } from 'zod'
import { deviceOf, startSession } from '~/auth/session.server'
import { createFirstAdministrator } from '~/commands/people/create-first-administrator.server'
import { PASSWORD_MIN } from '~/domain/account'
import { refusal } from '~/http/answer.server'
import { loginField, passwordField, text } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { doorText } from '~/i18n/door'
import { pageTitle } from '~/i18n/page-title'
import { textFor, useText } from '~/i18n/use-text'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { houseIsEmpty } from '~/queries/people/door.server'
import { TextInput } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'
import { errorOf } from '~/ui/parts/refusal'
import { useAnswer } from '~/ui/parts/use-answer'
import { DoorForm, LoginFields } from '~/ui/people/door-form'

const SetupForm = z.object({ name: text(50), login: loginField, password: passwordField(PASSWORD_MIN) })

export async function loader({ request }: LoaderFunctionArgs) {
  found((await houseIsEmpty()) || null)
  return { title: textFor(doorText, langOf(request))('setupTitle') }
}

export async function action({ request }: ActionFunctionArgs) {
  found((await houseIsEmpty()) || null)
  const form = await readForm(request, SetupForm)
  if (!form.ok) return refusal(request, form.refusal)
  const now = new Date()
  const created = await createFirstAdministrator({ ...form.value, device: deviceOf(request), now })
  if (!created.ok) return refusal(request, created.refusal)
  const cookie = await startSession(request, { accountId: created.value.id }, 'staff', now)
  return redirect(paths.people(), { headers: { 'Set-Cookie': cookie } })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: data?.title ?? '', en: data?.title ?? '' })

export default function Setup() {
  const refused = useAnswer<typeof action>()
  const t = useText(doorText)
  return (
    <PublicFrame width="narrow" nav={false}>
      <PageHead title={t('setupTitle')} />
      <p className="text-ink-2">{t('setupLead')}</p>
      <DoorForm refused={refused} act={t('setupDo')}>
        <TextInput
          name="name"
          label={t('name')}
          error={errorOf(refused, 'name')}
          required
          autoComplete="name"
        />
        <LoginFields refused={refused} fresh />
      </DoorForm>
      <p className="mt-6 text-14 text-ink-3">{t('setupOnce')}</p>
    </PublicFrame>
  )
}
