import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireAct } from '~/auth/guard.server'
import { signSheet } from '~/commands/scoring/sign-sheet.server'
import { answer, refusal } from '~/http/answer.server'
import { intField, pinField } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { padText } from '~/i18n/pad'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { sheetForJudge } from '~/queries/judge/sheet.server'
import { SignPage } from './sign/sign-page'

const SignForm = z.object({ pin: pinField, revision: intField(0, 1_000_000).optional() })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'sheet/mark')
  const sheet = found(await sheetForJudge(params.id ?? '', actor.id))
  const title = `${textFor(padText, langOf(request))('signTitle')} ${sheet.seat.code}`
  return { sheet, accountId: actor.id, title }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, by } = await requireAct(request, 'sheet/mark')
  const form = await readForm(request, SignForm)
  if (!form.ok) return refusal(request, form.refusal)
  const sheetId = params.id ?? ''
  const signed = await signSheet({ ...form.value, sheetId, accountId: actor.id, by, now: new Date() })
  return answer(request, signed, { to: paths.sign(sheetId) })
}

export default function SignRoute() {
  const { sheet, accountId } = useLoaderData<typeof loader>()
  return (
    <SignPage
      key={sheet.revision}
      sheet={sheet}
      accountId={accountId}
      data={useActionData<typeof action>()}
    />
  )
}
