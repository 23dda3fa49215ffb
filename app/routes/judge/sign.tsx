import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { requireAct } from '~/auth/guard.server'
import { signForContestant } from '~/commands/scoring/sign-for-contestant.server'
import { signSheet } from '~/commands/scoring/sign-sheet.server'
import { answer, refusal } from '~/http/answer.server'
import { choice, intField, leftOut, pinField } from '~/http/fields'
import { readForm } from '~/http/form.server'
import { langOf } from '~/http/language.server'
import { textFor } from '~/i18n/define'
import { signText } from '~/i18n/sign'
import { found } from '~/kit/found'
import { paths } from '~/paths'
import { benchOf } from '~/queries/judge/bench.server'
import { sheetForJudge } from '~/queries/judge/sheet.server'
import { useAnswer } from '~/ui/parts/use-answer'
import { presentDigest } from './sign/present-digest'
import { SignPage } from './sign/sign-page'

const SignForm = z.object({
  signer: choice(['judge', 'contestant']).default('judge'),
  pin: leftOut(pinField),
  strokes: z.string().default(''),
  revision: intField(0, 1_000_000).optional(),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { actor } = await requireAct(request, 'sheet/mark')
  const sheet = found(await sheetForJudge(params.id ?? '', actor.id))
  const title = `${textFor(signText, langOf(request))('signTitle')} ${sheet.seat.code}`
  const bench = await benchOf(sheet.event.code, actor.id)
  return { sheet, digest: presentDigest(sheet), bench, accountId: actor.id, title }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? '' }]

export async function action({ request, params }: ActionFunctionArgs) {
  const { actor, by } = await requireAct(request, 'sheet/mark')
  const form = await readForm(request, SignForm)
  if (!form.ok) return refusal(request, form.refusal)
  const { signer, pin, strokes, revision } = form.value
  const sheetId = params.id ?? ''
  const signing = { sheetId, accountId: actor.id, revision, by, now: new Date() }
  const to = paths.sign(sheetId)
  if (signer === 'contestant')
    return answer(request, await signForContestant({ ...signing, strokes }), { to })
  const signature = pin === null ? { strokes } : { pin }
  return answer(request, await signSheet({ ...signing, ...signature }), { to })
}

export default function SignRoute() {
  const { sheet, digest, bench, accountId } = useLoaderData<typeof loader>()
  return (
    <SignPage
      key={sheet.revision}
      sheet={sheet}
      digest={digest}
      bench={bench}
      accountId={accountId}
      data={useAnswer<typeof action>()}
    />
  )
}
