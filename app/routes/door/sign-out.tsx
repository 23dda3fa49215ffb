import {
  redirect,
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { actorOf, endSession } from '~/auth/session.server'
import { signOut } from '~/commands/people/sign-out.server'
import { langOf } from '~/http/language.server'
import { doorText } from '~/i18n/door'
import { pageTitle } from '~/i18n/page-title'
import { textFor, useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { ButtonLink } from '~/ui/parts/button'
import { SubmitButton } from '~/ui/parts/form'
import { PageHead } from '~/ui/parts/page-head'
import { PublicFrame } from '~/ui/parts/public-frame'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await actorOf(request)
  if (!actor) throw redirect(paths.signIn())
  return { title: textFor(doorText, langOf(request))('signOutTitle'), name: actor.name }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await actorOf(request)
  const cookie = await endSession(request)
  if (actor?.kind === 'account') {
    const by = { id: actor.id, name: actor.name, duty: 'door', device: actor.device }
    await signOut({ by, now: new Date() })
  }
  const headers = { 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache"' }
  return redirect(actor?.kind === 'applicant' ? paths.home() : `${paths.signIn()}?left`, { headers })
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, { zh: data?.title ?? '', en: data?.title ?? '' })

export default function SignOut() {
  const { name } = useLoaderData<typeof loader>()
  const t = useText(doorText)
  return (
    <PublicFrame width="narrow" nav={false}>
      <PageHead title={t('signOutTitle')} note={name} />
      <p className="text-ink-2">{t('signOutLead')}</p>
      <Form method="post" reloadDocument className="mt-6 flex flex-wrap gap-3">
        <SubmitButton size="big">{t('signOut')}</SubmitButton>
        <ButtonLink to={paths.home()} size="big">
          {t('stay')}
        </ButtonLink>
      </Form>
    </PublicFrame>
  )
}
