import { redirect, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { startSession } from '~/auth/session.server'
import { myText } from '~/i18n/my'
import { pageTitle } from '~/i18n/page-title'
import { useText } from '~/i18n/use-text'
import { paths } from '~/paths'
import { applicantByToken } from '~/queries/contestant/applicant-by-token.server'
import { ButtonLink } from '~/ui/parts/button'
import { EmptyState } from '~/ui/parts/empty-state'
import { PublicFrame } from '~/ui/parts/public-frame'

/** 专用链接: opens this browser for the applicant; the address with the secret is left at once. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const applicant = await applicantByToken(params.token)
  if (!applicant) return Response.json({ known: false }, { status: 404 })
  const cookie = await startSession(request, { applicantId: applicant.id }, 'applicant', new Date())
  throw redirect(paths.my(), { headers: { 'Set-Cookie': cookie, 'Referrer-Policy': 'no-referrer' } })
}

export const meta: MetaFunction = ({ matches }) => [
  ...pageTitle(matches, { zh: '专用链接', en: 'Private link' }),
  { name: 'robots', content: 'noindex' },
]

export default function EnterPage() {
  const t = useText(myText)
  return (
    <PublicFrame width="narrow">
      <EmptyState title={t('badLink')} act={<ButtonLink to={paths.register()}>{t('toRegister')}</ButtonLink>}>
        {t('badLinkHow')}
      </EmptyState>
    </PublicFrame>
  )
}
